using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Gives verbs the names that an insertion parts from them or from the name before.</summary>
/// <remarks>"spoke with Abdi on Monday and, a day later, with Kamau", "appealed to Peru, whose jets were up, and to Chile", "praised, in a statement, Peru".</remarks>
internal static class ResumedArgumentRepair
{
    private const int MaxInsertion = 12;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        for (var i = 0; i < named.Length; i++)
        {
            var name = named[i];
            if (name.FirstToken < 5 || name.Form == MentionForm.Pronoun) continue;
            var start = Start(tree, name);
            if (i > 0 && tree.Text(start - 1) == "then" && tree.Text(start - 2) == ",") JoinNext(tree, named[i - 1], name, start - 2);
            var preposition = tree.IsPreposition(start - 1) ? start - 1 : -1;
            var before = (preposition >= 0 ? preposition : start) - 1;
            if (before < 3) continue;
            if (tree.Text(before) == ",")
            {
                if (Opening(tree, before) is > 2 and var comma && tree.Text(comma - 1) is "and" or "but" or "then") Resume(tree, named, name, preposition, comma - 1);
                else if (preposition < 0) TakeObject(tree, name, before);
            }
            else if (preposition >= 0 && tree.Text(before) == "and" && tree.Text(before - 1) == ",") ResumeAfterClause(tree, named, name, preposition, before - 1);
        }
    }

    // "urged Peru, then Chile, to act"
    private static void JoinNext(EditableTree tree, Mention first, Mention second, int comma)
    {
        if (first.EndToken == comma && first.IsLocation == second.IsLocation && tree.Label(first.Head) is "obj" or "iobj" or "obl" or "nsubj" or "nsubj:pass" && tree.Label(second.Head) is "appos" or "vocative" or "dep" or "parataxis" or "obl"
            && tree.ChildBefore(second.Head, "case") < 0) Join(tree, second, first, -1);
    }

    // the comma that opens the insertion which another closes
    private static int Opening(EditableTree tree, int closing)
    {
        for (var i = closing - 1; i > 0 && i > closing - MaxInsertion; i--)
        {
            if (tree.Text(i) == ",") return i;
            if (tree.Xpos(i) is "VBD" or "VBZ" or "VBP" or "MD" || tree.Text(i) is "\"" or "”" or ";" or ":") return -1;
        }

        return -1;
    }

    // "met Abdi on Tuesday and, an hour later, Kamau": the same preposition, or an object each
    private static void Resume(EditableTree tree, Mention[] named, Mention name, int preposition, int and)
    {
        if (tree.Label(name.Head).StartsWith("nsubj", StringComparison.Ordinal) || name.EndToken < tree.Count && (tree.IsVerb(name.EndToken) || tree.IsVerbModifier(name.EndToken))) return;
        for (var i = named.Length - 1; i >= 0; i--)
        {
            var first = named[i];
            if (first.EndToken > and || first.Form == MentionForm.Pronoun && preposition >= 0) continue;
            if (tree.Head(first.Head) is not (>= 0 and var verb) || verb > first.FirstToken || tree.HasVerbBetween(first.EndToken - 1, and)) return;
            var marker = tree.ChildBefore(first.Head, "case");
            if (preposition >= 0 ? marker < 0 || tree.Text(marker) != tree.Text(preposition) || !tree.Label(first.Head).StartsWith("obl", StringComparison.Ordinal) && tree.Label(first.Head) != "nmod"
                : tree.Label(first.Head) != "obj" || first.IsLocation != name.IsLocation) continue;
            Join(tree, name, first, preposition);
            return;
        }
    }

    // "appealed to Peru, which it did not name, and to Chile"
    private static void ResumeAfterClause(EditableTree tree, Mention[] named, Mention name, int preposition, int comma)
    {
        foreach (var first in named)
        {
            var opening = first.EndToken;
            if (opening + 3 > comma || tree.Text(opening) != "," || tree.Text(opening + 1) is not ("who" or "which" or "whose" or "whom" or "where")) continue;
            if (tree.ChildBefore(first.Head, "case") is not (>= 0 and var marker) || tree.Text(marker) != tree.Text(preposition) || !tree.Label(first.Head).StartsWith("obl", StringComparison.Ordinal)
                || tree.Head(first.Head) is not (>= 0 and var verb) || verb > marker) continue;
            // what the clause itself does "to" somebody stays in it
            for (var i = opening; i < comma; i++) if (tree.Text(i) == tree.Text(preposition) && tree.Label(i) == "case") return;
            Join(tree, name, first, preposition);
            return;
        }
    }

    private static void Join(EditableTree tree, Mention name, Mention first, int preposition)
    {
        if (tree.Dominates(name.Head, first.Head)) return;
        tree.Attach(name.Head, first.Head, "conj");
        if (preposition >= 0) tree.Attach(preposition, name.Head, "case");
        // "urged Peru …, and Chile to wait": what is asked of both is asked by the verb
        for (var i = name.EndToken; i < Math.Min(tree.Count, name.EndToken + 2); i++)
            if (tree.Text(i) == "to" && tree.Head(i) is var infinitive && infinitive > i && tree.Xpos(infinitive) == "VB" && tree.Head(first.Head) is >= 0 and var verb && tree.IsFullVerb(verb))
                tree.Attach(infinitive, verb, "xcomp");
    }

    // "praised, in a statement with Peru, Chile for its patience": the object after the insertion
    private static void TakeObject(EditableTree tree, Mention name, int closing)
    {
        if (name.Form != MentionForm.Name || name.IsLocation || tree.Label(name.Head) is not ("appos" or "conj") || Opening(tree, closing) is not (> 1 and var opening)) return;
        // "signed, with Abdi, Kamau and Otieno, an accord": a list goes on
        if (name.EndToken >= tree.Count || tree.Text(name.EndToken) is "," or "and" or "or") return;
        var verb = opening - 1;
        if (!tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN") || !tree.IsPreposition(opening + 1) || tree.HasChild(verb, "obj") || tree.HasChild(verb, "ccomp")
            || tree.HasChild(verb, "xcomp") || tree.HasChild(verb, "obl:agent") || tree.HasChild(verb, "aux:pass") || tree.Head(name.Head) is not (>= 0 and var inner) || inner < opening || inner > closing) return;
        if (tree.HasVerbBetween(opening, closing) || !tree.HasSubject(verb) && tree.Label(verb) != "conj") return;
        tree.Attach(name.Head, verb, "obj");
        for (var i = name.EndToken; i < tree.Count; i++)
            if (tree.Head(i) > opening && tree.Head(i) < closing && tree.IsNominal(i) && tree.ChildBefore(i, "case") >= 0) tree.Attach(i, verb, "obl");
    }

    private static int Start(EditableTree tree, Mention name)
    {
        var start = name.FirstToken;
        while (start > 1 && (tree.IsTitle(start - 1) || tree.IsModifier(start - 1)) && tree.Dominates(name.Head, start - 1)) start--;
        return start;
    }
}
