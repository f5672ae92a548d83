using System.Collections.Frozen;
using Graph.Language.Parsing;

namespace Graph.Language.Morphology;

/// <summary>Base forms of demands that look like a past or a plural: "demanded that Bolivia cut tariffs", "its demand that Chile withdraw".</summary>
internal static class SubjunctiveMood
{
    // Verbs, and nouns of the same form or their own, whose clause is in the base form.
    private static readonly FrozenSet<string> Demands = new[]
    {
        "demand", "urge", "request", "recommend", "recommendation", "propose", "proposal", "order", "require", "requirement", "stipulate", "stipulation",
        "mandate", "decree", "advise", "plead", "beg", "instruct", "condition",
    }.ToFrozenSet(StringComparer.Ordinal);

    // These report as well: "insisted that they left".
    private static readonly FrozenSet<string> DemandsOrReports = new[] { "insist", "insistence", "suggest", "suggestion", "ask" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a finite verb stands in the base form by its place in the tree.</summary>
    public static bool Applies(int verb, in TreeView tree, ParserModel model)
    {
        if (tree.Xpos(verb) is not ("VBD" or "VBP") || tree.Label(verb) is not ("ccomp" or "acl") || tree.Head(verb) is not (>= 0 and var governor)) return false;
        if (!tree.Form(verb).Equals(Lemma(verb, tree, model), StringComparison.OrdinalIgnoreCase)) return false;
        if (tree.Dependant(verb, "mark") is not (>= 0 and var mark) || tree.Form(mark) is not "that" || tree.Dependant(verb, "aux") >= 0) return false;
        if (tree.Dependant(verb, "nsubj") is not (>= 0 and var subject)) return false;
        var demand = Lemma(governor, tree, model);
        if (Demands.Contains(demand)) return true;
        // a plural form with a subject in the singular can only be a demand
        return tree.Xpos(verb) == "VBP" && tree.Xpos(subject) is "NN" or "NNP" && tree.Dependant(subject, "conj") < 0 && DemandsOrReports.Contains(demand);
    }

    private static string Lemma(int token, in TreeView tree, ParserModel model) => model.Lexicon.Lemma(model.Tags[tree.Tag(token)], tree.Form(token), model.Vectors);
}
