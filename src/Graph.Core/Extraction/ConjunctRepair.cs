using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives a coordinated verb to the clause whose tense and voice it shares: "asked that it be halted and condemned Kenya".</summary>
internal static class ConjunctRepair
{
    private static readonly FrozenSet<string> Giving = WordLists.English["verbs of two objects"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (Outer(tree, i) is not (>= 0 and var outer)) continue;
            tree.Attach(i, outer, "conj");
            tree.Tag(i, UniversalPos.Verb, "VBD");
        }
    }

    // A verb with an object of its own does not share the passive of the verb before it; the main verb in the past is its fellow.
    private static int Outer(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBD" or "VBN")) return -1;
        if (!tree.HasChild(verb, "obj") || tree.HasSubject(verb) || tree.HasChild(verb, "aux") || tree.HasChild(verb, "aux:pass")) return -1;
        var passive = tree.Head(verb);
        if (passive > verb || tree.Label(passive) != "ccomp" || tree.Xpos(passive) != "VBN" || !tree.HasChild(passive, "aux:pass") || Giving.Contains(tree.Lemma(verb)))
            return -1;
        var outer = tree.Head(passive);
        return outer >= 0 && outer < passive && tree.IsFullVerb(outer) && tree.Xpos(outer) == "VBD" && tree.HasSubject(outer) ? outer : -1;
    }
}
