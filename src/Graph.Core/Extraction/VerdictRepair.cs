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
            WhatIsDone(tree, i);
            GiveToWriting(tree, i);
        }
    }

    // "Kenya objected, with Abdi calling it wrong": the name is the subject, "with" only opens the clause
    private static void FreeSubject(EditableTree tree, int subject)
    {
        if (tree.Label(subject) != "nsubj" || tree.Head(subject) is not (>= 0 and var verb) || verb < subject || tree.Xpos(verb) != "VBG"
            || tree.Label(verb) is not ("advcl" or "ccomp" or "conj" or "parataxis")) return;
        if (tree.ChildBefore(subject, "case") is >= 0 and var with && tree.Text(with) == "with") tree.Attach(with, verb, "mark");
    }

    // "called the decision 'brutal and unfounded'": what follows the noun is no attribute of it
    private static void Predicate(EditableTree tree, int adjective)
    {
        if (tree.Label(adjective) != "amod" || tree.Xpos(adjective) is not ("JJ" or "VBN" or "VBG")
            || tree.Head(adjective) is not (>= 0 and var noun) || noun > adjective || tree.Label(noun) != "obj") return;
        if (tree.Head(noun) is >= 0 and var verb && verb < noun && tree.IsFullVerb(verb) && Naming.Contains(tree.Lemma(verb))
            && !tree.HasChild(verb, "xcomp")) tree.Attach(adjective, verb, "xcomp");
    }

    // "vetoed a resolution criticising Kenya": the writing criticises, not whoever vetoes it
    private static void GiveToWriting(EditableTree tree, int verb)
    {
        var writing = verb - 1;
        if (tree.Label(verb) != "advcl" || tree.Xpos(verb) != "VBG" || writing < 1 || tree.Label(writing) != "obj"
            || tree.Head(writing) != tree.Head(verb)) return;
        if (tree.Lemma(writing) is "statement" or "resolution" or "declaration" or "letter" or "text" or "draft" or "motion" or "message" or "note" or "communique" or "report" or "petition" or "post" or "bill")
            tree.Attach(verb, writing, "acl");
    }

    // "What Kenya has done is remarkable": the clause belongs to "what"
    private static void WhatIsDone(EditableTree tree, int what)
    {
        if (!tree.Text(what).Equals("what", StringComparison.OrdinalIgnoreCase)
            || !tree.Label(what).StartsWith("nsubj", StringComparison.Ordinal) || tree.Head(what) is not (>= 0 and var predicate)
            || predicate < what) return;
        for (var verb = what + 2; verb < predicate; verb++)
        {
            if (tree.Head(verb) != predicate || !tree.IsFullVerb(verb)
                || tree.Label(verb) is not ("parataxis" or "ccomp" or "advcl" or "csubj" or "dep" or "acl") || !tree.HasSubject(verb))
                continue;
            tree.Attach(verb, what, "acl:relcl");
            return;
        }
    }
}
