using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Gives infinitives behind a relative clause to the verb of asking: "asked Peru, which holds the chair, to call a meeting".</summary>
internal static class InfinitiveRepair
{
    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 4; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i - 1) == "to") Asked(tree, i);
        }
    }

    // "asked Peru, which holds the chair, to call a meeting": the infinitive after the clause is what one asks
    private static void Asked(EditableTree tree, int token)
    {
        if (tree.Xpos(token) != "VB" || tree.Text(token - 2) != "," || tree.Head(token) is not (>= 0 and var inner) || inner >= token - 1) return;
        while (inner >= 0 && !tree.Label(inner).EndsWith(":relcl", StringComparison.Ordinal)) inner = tree.Head(inner);
        if (inner < 0 || tree.Head(inner) is not (>= 0 and var antecedent)
            || tree.Leftmost(inner) is var start && (start < 1 || tree.Text(start - 1) != "," && tree.Text(start) != ",")) return;
        var verb = tree.IsFullVerb(antecedent) ? antecedent : tree.Head(antecedent);
        if (verb < 0 || verb > start || !tree.IsFullVerb(verb) || !Asking.Contains(tree.Lemma(verb))) return;
        tree.Attach(token, verb, "xcomp");
    }
}
