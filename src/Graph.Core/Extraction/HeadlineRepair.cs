using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Mends lines without a full stop that are written as headlines are: "Putin to visit China", "Rwanda, Congo sign accord".</summary>
internal static class HeadlineRepair
{
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

    private static bool IsVerbless(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
            if (tree.IsVerb(i) && tree.Xpos(i) is "VBZ" or "VBD" or "VBP" or "MD" && tree.Label(i) is "root" or "nsubj" or "conj") return false;
        return true;
    }
}
