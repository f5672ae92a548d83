using System.Collections.Frozen;

namespace Graph.Core.Extraction;

/// <summary>Gives verdicts their parts: who passes them, on what, and the adjective that passes them.</summary>
internal static class VerdictRepair
{
    private static readonly FrozenSet<string> Naming = FrozenSet.ToFrozenSet(["call", "dub", "label", "brand", "deem", "term", "pronounce", "judge", "find", "consider", "declare"], StringComparer.Ordinal);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            FreeSubject(tree, i);
            Predicate(tree, i);
            Quoted(tree, i);
        }
    }

    // "Kenya objected, with Abdi calling it wrong": the name is the subject, "with" only opens the clause
    private static void FreeSubject(EditableTree tree, int subject)
    {
        if (tree.Label(subject) != "nsubj" || tree.Head(subject) is not (>= 0 and var verb) || verb < subject || tree.Xpos(verb) != "VBG"
            || tree.Label(verb) is not ("advcl" or "ccomp" or "conj" or "parataxis")) return;
        if (tree.ChildBefore(subject, "case") is >= 0 and var with && tree.Text(with) == "with") tree.Attach(with, verb, "mark");
    }

    // "called the minister, Abdi, a 'traitor'": what stands in quotation marks behind the name is the verdict
    private static void Quoted(EditableTree tree, int noun)
    {
        if (tree.Label(noun) != "appos" || !tree.IsCommonNoun(noun) || tree.Text(noun - 1) is not ("\"" or "“") && tree.Text(Math.Max(0, noun - 2)) is not ("\"" or "“")) return;
        var thing = tree.Head(noun);
        while (thing >= 0 && tree.Label(thing) is "appos" or "flat") thing = tree.Head(thing);
        if (thing < 0 || tree.Label(thing) != "obj" || tree.Head(thing) is not (>= 0 and var verb) || verb > thing
            || tree.Lemma(verb) is not ("call" or "dub" or "label" or "brand" or "term") || tree.HasChild(verb, "xcomp")) return;
        tree.Attach(noun, verb, "xcomp");
    }

    // "called the decision 'brutal and unfounded'": what follows the noun is no attribute of it
    private static void Predicate(EditableTree tree, int adjective)
    {
        if (tree.Label(adjective) != "amod" || tree.Xpos(adjective) is not ("JJ" or "VBN" or "VBG")
            || tree.Head(adjective) is not (>= 0 and var noun) || noun > adjective || tree.Label(noun) != "obj") return;
        if (tree.Head(noun) is >= 0 and var verb && verb < noun && tree.IsFullVerb(verb) && Naming.Contains(tree.Lemma(verb))
            && !tree.HasChild(verb, "xcomp")) tree.Attach(adjective, verb, "xcomp");
    }
}
