using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Gives infinitives to the verb of asking or to the infinitive beside them: "asked Peru, which holds the chair, to call a meeting".</summary>
internal static class InfinitiveRepair
{
    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 4; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i - 1) != "to") continue;
            Asked(tree, i);
            Second(tree, i);
            AtATime(tree, i);
        }
    }

    // "prompting Kamau to wait and to ask Peru for help": beside the infinitive before it, not beside what governs that
    private static void Second(EditableTree tree, int token)
    {
        if (token < 4 || tree.Text(token - 2) is not ("and" or "or") || tree.Label(token) != "conj" || tree.Xpos(token) != "VB" || tree.Head(token - 1) != token
            || tree.Head(token) is not (>= 0 and var governor) || governor > token || !tree.IsFullVerb(governor) || tree.Xpos(governor) == "VB") return;
        for (var i = token - 3; i > governor + 1; i--)
        {
            if (tree.Head(i) != governor || tree.Xpos(i) != "VB" || tree.Text(i - 1) != "to" || tree.Head(i - 1) != i) continue;
            tree.Attach(token, i, "conj");
            return;
        }
    }

    // "called on Peru at the same time to open its border": what one asks for is no matter of the time
    private static void AtATime(EditableTree tree, int token)
    {
        if (tree.Xpos(token) != "VB" || tree.Label(token) != "acl" || tree.Head(token) is not (>= 1 and var time) || time > token || tree.Label(time) != "obl"
            || !(TimeRepair.IsTime(tree.Lemma(time)) || tree.Lemma(time) is "time" or "breath" or "moment") || tree.ChildBefore(time, "case") is not (>= 0 and var preposition)
            || tree.Text(preposition) is not ("at" or "in" or "on" or "during") || tree.HasChild(token, "aux:pass")) return;
        if (tree.Head(time) is >= 0 and var verb && verb < time && tree.IsFullVerb(verb) && (Asking.Contains(tree.Lemma(verb)) || tree.Lemma(verb) is "call" or "appeal"))
            tree.Attach(token, verb, "xcomp");
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
