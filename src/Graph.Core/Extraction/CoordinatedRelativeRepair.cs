using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Hangs both clauses that one relative pronoun opens on the noun that they tell of: "the plan, which Peru accepted and Chile rejected".</summary>
/// <remarks>The pronoun is the object of both verbs, and each has a subject of its own.</remarks>
internal static class CoordinatedRelativeRepair
{
    private const int MaxSubject = 6;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 4 < tree.Count; i++)
        {
            if (tree.Text(i) is not ("which" or "whom" or "that" or "who") || tree.Label(i) != "obj" || tree.Head(i) is not (> 0 and var first) || first < i + 2
                || tree.Label(first) != "acl:relcl" || tree.Head(first) is not (>= 0 and var noun) || noun > i) continue;
            Mend(tree, noun, first);
        }

        // "which Peru called not credible and which Chile rejects": it joins the clause with the pronoun, not what that clause is about
        for (var i = 2; i + 3 < tree.Count; i++)
        {
            if (tree.Text(i) is not ("which" or "whom" or "who") || tree.Text(i - 1) is not ("and" or "but") || tree.Head(i) is not (>= 0 and var second) || second < i || tree.Label(second) != "conj"
                || !tree.IsFullVerb(second)) continue;
            var above = tree.Head(second);
            while (above >= 0 && tree.Label(above) != "acl:relcl") above = tree.Head(above);
            if (above >= 0 && above < i && above != tree.Head(second) && tree.HasSubject(above)) tree.Attach(second, above, "conj");
        }

        // "something Peru rejects and Chile supports"
        for (var i = 1; i + 4 < tree.Count; i++)
        {
            if (tree.Label(i) == "acl:relcl" && tree.IsFullVerb(i) && tree.Head(i) is >= 0 and var noun && noun < i - 1 && tree.IsCommonNoun(noun) && tree.ChildBefore(i, "nsubj") is >= 0 and var subject
                && subject > noun && tree.Leftmost(i) == noun + 1 && tree.IsName(subject) && !HasObject(tree, i)) Mend(tree, noun, i);
        }
    }

    private static void Mend(EditableTree tree, int noun, int first)
    {
        var and = first + 1;
        while (and < Math.Min(tree.Count, first + 6) && tree.Text(and) is not ("and" or "but"))
        {
            if (tree.IsVerb(and) || tree.Text(and) is "," or ";" or ":" || tree.Xpos(and) == "NNS" && and == first + 1) return;
            and++;
        }

        if (and + 2 >= tree.Count || tree.Text(and) is not ("and" or "but")) return;
        // "which Peru signed and which Chile rejected", "and in which Chile lost": a pronoun of its own
        if (tree.IsPreposition(and + 1) || tree.Text(and + 1) is "which" or "that" or "who" or "whom" or "whose") return;
        var verb = and + 2;
        while (verb < Math.Min(tree.Count, and + MaxSubject) && !tree.IsFullVerb(verb)) verb++;
        if (verb >= Math.Min(tree.Count, and + MaxSubject) || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN") && !tree.HasFiniteAuxiliary(verb)) return;
        var last = verb - 1;
        while (last > and && tree.IsVerbModifier(last)) last--;
        if (last == and || !tree.IsNominal(last)) return;
        var subject = tree.PhraseHead(last, verb);
        if (subject <= and) return;
        var next = verb + 1 < tree.Count ? tree.Text(verb + 1) : ".";
        // what has an object of its own tells of something else
        if (next is not ("," or "." or ";" or "as" or "in" or "on" or "for" or "at" or "last" or "this" or "only" or "would" or "is" or "was" or "has" or "will" or "could" or "did" or "does") && !tree.IsPreposition(Math.Min(verb + 1, tree.Count - 1))) return;
        if (tree.Dominates(verb, noun) && tree.Head(verb) >= 0 || tree.HasChild(verb, "aux:pass")) return;
        if (tree.Head(verb) < 0 && !Release(tree, noun, verb)) return;
        if (HasObject(tree, verb)) return;
        // "that Peru rejected and Chile accepted": the first subject may have been given to the second verb
        if (!tree.HasSubject(first) && tree.ChildBefore(verb, "nsubj") is >= 0 and var swapped && swapped < first && swapped > noun) tree.Attach(swapped, first, "nsubj");
        tree.Attach(subject, verb, "nsubj");
        tree.Attach(and, verb, "cc");
        tree.Attach(verb, noun, "acl:relcl");
        if (tree.Xpos(verb) == "VBN" && !tree.HasChild(verb, "aux")) tree.Tag(verb, UniversalPos.Verb, "VBD");
    }

    private static bool HasObject(EditableTree tree, int verb)
    {
        for (var i = verb + 1; i < tree.Count; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "obj" or "ccomp" or "xcomp" or "iobj") return true;
        return false;
    }

    // "The plan, which Peru accepted and Chile rejected, calls for a truce": behind the comma stands the sentence's own verb
    private static bool Release(EditableTree tree, int noun, int verb)
    {
        var main = verb + 2;
        if (main >= tree.Count || tree.Text(verb + 1) != "," || tree.Head(main) != verb || tree.Xpos(main) is not ("NNS" or "VBZ") || tree.Label(main) is not ("obj" or "conj" or "parataxis" or "ccomp" or "appos")
            || tree.Leftmost(main) < main - 1) return false;
        if (tree.Head(noun) != verb) return false;
        tree.Attach(main, -1, "root");
        tree.Tag(main, UniversalPos.Verb, "VBZ");
        tree.Attach(noun, main, "nsubj");
        for (var i = 0; i < noun; i++) if (tree.Head(i) == verb) tree.Attach(i, main, tree.Label(i));
        for (var i = main + 1; i < tree.Count; i++)
            if (tree.Head(i) == main && tree.Label(i) == "nmod") tree.Attach(i, main, "obl");
        return true;
    }
}
