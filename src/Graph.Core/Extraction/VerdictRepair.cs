using System.Collections.Frozen;

namespace Graph.Core.Extraction;

/// <summary>Gives verdicts their parts: who passes them, on what, and the adjective that passes them.</summary>
internal static class VerdictRepair
{
    private static readonly FrozenSet<string> Naming = FrozenSet.ToFrozenSet(["call", "dub", "label", "brand", "deem", "term", "pronounce", "judge", "find", "consider", "declare"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lapsing = FrozenSet.ToFrozenSet(["lapse", "die", "collapse", "drop", "slide", "drift", "slip", "stand", "expire", "fail", "pass", "wither", "rot", "rest"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> States = FrozenSet.ToFrozenSet(["defunct", "dead", "void", "null", "invalid", "obsolete", "moot", "illegal"], StringComparer.Ordinal);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            FreeSubject(tree, i);
            Predicate(tree, i);
            SmallClause(tree, i);
            FreePreposition(tree, i);
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

    // "declared the deal defunct", "let the accord lapse": the last word tells what becomes of the noun, which is no part of its name
    private static void SmallClause(EditableTree tree, int last)
    {
        if (tree.Label(last) is not ("obj" or "xcomp") || tree.Head(last) is not (>= 0 and var verb) || verb >= last - 2 || !tree.IsFullVerb(verb) || tree.HasChild(last, "case")) return;
        var isVerb = tree.Lemma(verb) is "let" && Lapsing.Contains(tree.Text(last));
        var isState = States.Contains(tree.Text(last));
        if (!isVerb && !(Naming.Contains(tree.Lemma(verb)) && (isState || tree.IsAdjective(last)))) return;
        var noun = last - 1;
        if (tree.Head(noun) != last || tree.Label(noun) != "compound" || tree.Xpos(noun) is not ("NN" or "NNS") || tree.ChildBefore(last, "det") is not (>= 0 and var the) || the < verb
            || tree.HasObjectBefore(verb, noun)) return;
        for (var i = the; i < noun; i++) if (tree.Head(i) == last) tree.Attach(i, noun, tree.Label(i));
        tree.Attach(noun, verb, "obj");
        if (isVerb) tree.Tag(last, Graph.Language.UniversalPos.Verb, "VB");
        else if (isState) tree.Tag(last, Graph.Language.UniversalPos.Adj, "JJ");
        tree.Attach(last, verb, "xcomp");
    }

    // "the land is not up for discussion": the noun is the predicate, not its first preposition
    private static void FreePreposition(EditableTree tree, int preposition)
    {
        if (tree.Label(preposition) != "case" || tree.Head(preposition) is not (>= 0 and var noun) || noun < preposition || !tree.HasChild(preposition, "cop")) return;
        for (var i = 0; i < preposition; i++)
            if (tree.Head(i) == preposition && tree.Label(i) is "nsubj" or "cop" or "advmod" or "aux" or "mark" or "punct" or "csubj" or "expl") tree.Attach(i, noun, tree.Label(i));
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
