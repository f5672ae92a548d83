using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives verbs what somebody calls something as their argument: "condemned what it called Kenya's meddling".</summary>
internal static class FreeRelativeRepair
{
    private static readonly FrozenSet<string> Naming = WordLists.English["naming of free relatives"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 2 < tree.Count; i++)
        {
            if (tree.Text(i) == "what") Mend(tree, i);
        }
    }

    private static void Mend(EditableTree tree, int what)
    {
        var verb = what + 1;
        while (verb < Math.Min(tree.Count, what + 8) && !(tree.IsFullVerb(verb) && Naming.Contains(tree.Lemma(verb)))) verb++;
        if (verb >= Math.Min(tree.Count, what + 8)) return;
        var (governor, label) = tree.Head(what) == verb
            ? (tree.Head(verb), "obj")
            : tree.Head(verb) == what || tree.Head(verb) == tree.Head(what)
            ? (tree.Head(what), tree.Label(what))
            : (-1, "");
        if (governor < 0 || governor > what || !tree.IsVerb(governor) && !tree.IsNominal(governor) && !tree.IsAdjective(governor) || Named(tree, verb) is not (>= 0 and var noun))
            return;
        tree.Attach(noun, governor, label);
        // "Kenya's meddling"
        if (!tree.IsNominal(noun)) tree.Tag(noun, UniversalPos.Noun, "NN");
        if (tree.Head(noun) != governor && !tree.Label(noun).StartsWith("nsubj", StringComparison.Ordinal)) return;
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) == what && tree.Label(i) == "case") tree.Attach(i, noun, "case");
        }

        for (var i = verb + 1; i < noun; i++)
        {
            if (tree.Head(i) == noun && tree.Text(i) == "as") tree.Attach(i, verb, "mark");
        }

        tree.Attach(verb, noun, "acl:relcl");
        tree.Attach(what, verb, "obj");
    }

    // the noun that something is called, which ends the clause
    private static int Named(EditableTree tree, int verb)
    {
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && (tree.IsNominal(i) || tree.HasChild(i, "nmod:poss") || (tree.Xpos(i) == "VBG" && tree.ChildBefore(i, "amod") >= 0)) && tree.Label(i) is "xcomp" or "obj" or "obl"
                && (tree.Label(i) != "obl" || tree.ChildBefore(i, "case") is >= 0 and var marker && tree.Text(marker) == "as")) return i;
        }

        return -1;
    }
}
