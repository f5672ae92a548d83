using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Mends lines without a full stop that are written as headlines are: "Putin to visit China", "Rwanda, Congo sign accord".</summary>
internal static class HeadlineRepair
{
    private static readonly FrozenSet<string> Singulars = WordLists.English.IgnoringCase("headline verbs, one actor");

    private static readonly FrozenSet<string> Acts = WordLists.English.IgnoringCase("headline verbs before a name");

    private static readonly FrozenSet<string> Plurals = WordLists.English.IgnoringCase("headline verbs, several actors");

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        if (tree.Count == 0 || tree.Text(tree.Count - 1) is "." or "?" or "!" or "\"" or "”") return;
        foreach (var first in named)
        {
            if (first.Form is MentionForm.Pronoun or MentionForm.Description) continue;
            Join(tree, first, named);
            JoinObjects(tree, first, named);
            Predicate(tree, first, named);
            Undergo(tree, first, named);
            Tell(tree, first);
        }

        Schedule(tree, named);
    }

    // "Rwanda, Congo Sign Accord": headlines write a comma for "and"
    private static void Join(EditableTree tree, Mention first, Mention[] named)
    {
        if (first.EndToken + 1 >= tree.Count || tree.Text(first.EndToken) != ",") return;
        if (first.FirstToken > 0 && tree.Text(first.FirstToken - 1) is not (":" or ";")) return;
        if (Array.Find(named, m => m.FirstToken == first.EndToken + 1) is not { } second || second.EndToken >= tree.Count) return;
        var verb = second.EndToken;
        while (verb < tree.Count && tree.IsVerbModifier(verb)) verb++;
        if (verb >= tree.Count || tree.Xpos(verb) is "VBZ" or "VBG") return;
        if (!tree.IsFullVerb(verb) && !(Plurals.Contains(tree.Text(verb)) && IsVerbless(tree))) return;
        Raise(tree, verb, "VBP");
        tree.Attach(first.Head, verb, "nsubj");
        tree.Attach(second.Head, first.Head, "conj");
    }

    // "Kenya urges Peru, Chile to wait", "Kamau meets Abdi, Otieno in Juba"
    private static void JoinObjects(EditableTree tree, Mention first, Mention[] named)
    {
        if (first.Form != MentionForm.Name || first.IsLocation || first.EndToken + 1 >= tree.Count || tree.Text(first.EndToken) != ","
            || tree.Label(first.Head) is not ("obj" or "iobj" or "obl")) return;
        if (Array.Find(named, m => m.FirstToken == first.EndToken + 1) is not { Form: MentionForm.Name, IsLocation: false } second || tree.Label(second.Head) is not ("appos" or "vocative" or "dep" or "parataxis")) return;
        var next = second.EndToken;
        if (next < tree.Count && !tree.IsPreposition(next) && tree.Text(next) is not ("to" or ";" or "as" or "after" or "for" or "of") ) return;
        tree.Attach(second.Head, first.Head, "conj");
    }

    // "EU weighs sanctions", "Blinken heads to Israel": a verb that was taken for a plural
    private static void Predicate(EditableTree tree, Mention name, Mention[] named)
    {
        var verb = name.EndToken;
        if (verb + 1 >= tree.Count || !tree.IsCommonNoun(verb) || tree.Xpos(verb) != "NNS" || !Singulars.Contains(tree.Text(verb)) && !(Acts.Contains(tree.Text(verb)) && Array.Exists(named, m => m.FirstToken == verb + 1 && m.Form is MentionForm.Name or MentionForm.Metonym))
            || !IsVerbless(tree)) return;
        if (Array.Exists(named, m => m.FirstToken <= verb && verb < m.EndToken)) return;
        Raise(tree, verb, "VBZ");
        tree.Attach(name.Head, verb, "nsubj");
        // "US sanctions Rosneft"
        if (Array.Find(named, m => m.FirstToken == verb + 1) is { } thing && tree.Head(thing.Head) == verb && tree.Label(thing.Head) is "vocative" or "appos" or "dep" or "nmod") tree.Attach(thing.Head, verb, "obj");
    }

    // "U.S. and Denmark to open talks": an infinitive that tells what is going to be
    private static void Schedule(EditableTree tree, Mention[] named)
    {
        var root = tree.Root;
        if (root < 0 || !tree.IsNominal(root)) return;
        for (var to = root + 1; to + 1 < tree.Count; to++)
        {
            if (tree.Text(to) != "to" || tree.Head(to) is not (>= 0 and var verb) || tree.Xpos(verb) != "VB" || tree.Head(verb) != root
                || tree.Label(verb) is not ("acl" or "advcl")) continue;
            if (!Array.Exists(named, m => m.EndToken == to && m.Form is not MentionForm.Pronoun) || tree.HasChild(root, "det")
                || tree.HasChild(root, "case")) return;
            tree.Promote(verb, root);
            if (Array.Find(named, m => m.EndToken == to) is { } last && last.Head != root && tree.Head(last.Head) == root
                && tree.Label(last.Head) is "appos" or "list" or "dep") tree.Attach(last.Head, root, "conj");
            return;
        }
    }

    // "Lamu hit by Somali drones": headlines leave out the auxiliary of the passive
    private static void Undergo(EditableTree tree, Mention name, Mention[] named)
    {
        if (tree.Label(name.Head) != "nsubj" || tree.Head(name.Head) is not (> 0 and var verb) || verb != name.EndToken || verb + 2 >= tree.Count
            || tree.Text(verb + 1) != "by" || tree.Xpos(verb) is not ("VBD" or "VBN") || tree.HasChild(verb, "obj") || tree.HasChild(verb, "aux")
            || tree.Head(verb + 1) is not (> 0 and var agent) || tree.Head(agent) != verb || tree.Label(agent) != "obl"
            || !Array.Exists(named, m => m.Head == agent || tree.Head(m.Head) == agent)) return;
        tree.Tag(verb, UniversalPos.Verb, "VBN");
        tree.Attach(name.Head, verb, "nsubj:pass");
        tree.Attach(agent, verb, "obl:agent");
    }

    // "Kamau says Peru plotting coup": headlines leave out the auxiliary of what is told
    private static void Tell(EditableTree tree, Mention name)
    {
        var verb = name.FirstToken - 1;
        var told = name.EndToken;
        if (verb < 1 || told + 1 >= tree.Count || tree.Xpos(told) != "VBG" || !tree.IsFullVerb(verb) || tree.Lemma(verb) is not ("say" or "claim" or "warn" or "allege")
            || tree.Xpos(verb) is not ("VBZ" or "VBP" or "VBD") || tree.HasFiniteAuxiliary(told) || tree.Head(told) is not (> 0 and var thing)) return;
        tree.Tag(told, UniversalPos.Verb, "VBG");
        if (thing > told && tree.IsNominal(thing) && tree.Label(told) is "amod" or "compound" or "nmod") tree.Attach(thing, told, "obj");
        tree.Attach(told, verb, "ccomp");
        tree.Attach(name.Head, told, "nsubj");
    }

    private static bool IsVerbless(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
            if (tree.IsVerb(i) && tree.Xpos(i) is "VBZ" or "VBD" or "VBP" or "MD" && tree.Label(i) is "root" or "nsubj" or "conj") return false;
        return true;
    }

    // Makes a token the line's verb; what hung on the noun that was its root hangs on it.
    private static void Raise(EditableTree tree, int verb, string tag)
    {
        if (tree.IsFullVerb(verb)) return;
        tree.Tag(verb, UniversalPos.Verb, tag);
        var root = tree.Root;
        if (root != verb) tree.Promote(verb, root);
        for (var i = 0; i < tree.Count; i++)
        {
            if (i == verb) continue;
            if (tree.Head(i) == verb && tree.Label(i) == "nmod") tree.Attach(i, verb, "obl");
            else if (tree.Head(i) == verb && tree.Label(i) == "acl") tree.Attach(i, verb, tree.Xpos(i) == "VBG" ? "xcomp" : "advcl");
        }

        // what stood as the head behind it is its object
        if (root > verb) tree.Attach(root, verb, "obj");
    }
}
