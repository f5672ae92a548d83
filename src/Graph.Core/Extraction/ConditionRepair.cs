namespace Graph.Core.Extraction;

/// <summary>Hangs conditions on what they are conditions of.</summary>
/// <remarks>"'If Peru attacks, we will respond,' she said" says that they will respond; "hell to pay if Peru attacks" is no price that pays if it attacks.</remarks>
internal static class ConditionRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Label(i) != "mark" || !IsCondition(tree.Text(i)) || tree.Head(i) <= i) continue;
            Subordinate(tree, i);
            Raise(tree, tree.Head(i));
        }
    }

    private static bool IsCondition(string word) =>
        word.Equals("if", StringComparison.OrdinalIgnoreCase) || word.Equals("unless", StringComparison.OrdinalIgnoreCase);

    // "If they interfere we will withdraw," he said: the condition is not what he says
    private static void Subordinate(EditableTree tree, int marker)
    {
        var condition = tree.Head(marker);
        if (tree.Label(condition) is not ("ccomp" or "parataxis" or "root")) return;
        var said = tree.Head(condition);
        if (said >= 0 && tree.Lemma(said) is "ask" or "wonder" or "question" or "know" or "doubt" or "see" or "decide" or "check" or "care") return;
        for (var main = condition + 1; main < tree.Count; main++)
        {
            var isInner = tree.Head(main) == condition && tree.Label(main) is "ccomp" or "parataxis";
            var isBeside = said >= 0 && tree.Head(main) == said && tree.Label(main) is "ccomp";
            if (!isInner && !isBeside || !Promises(tree, main, condition)) continue;
            if (isInner)
            {
                var label = tree.Label(condition);
                if (said < 0) tree.Uproot(main, condition);
                else tree.Attach(main, said, label);
            }

            tree.Attach(condition, main, "advcl");
            return;
        }
    }

    // a clause of its own with a subject after the condition and an auxiliary of what is to come
    private static bool Promises(EditableTree tree, int verb, int condition)
    {
        var (subject, aux) = (false, false);
        for (var i = condition + 1; i < verb; i++)
        {
            if (tree.Head(i) != verb) continue;
            subject |= tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) || tree.Label(i) == "expl";
            aux |= tree.Label(i) == "aux" && tree.Lemma(i) is "will" or "would" or "shall" or "'ll" or "must" or "can" or "could" or "may" or "might";
        }

        return subject && aux;
    }

    // "there would be hell to pay if Hamas refused"
    private static void Raise(EditableTree tree, int condition)
    {
        if (tree.Label(condition) != "advcl" || tree.Head(condition) is not (>= 0 and var inner) || inner > condition
            || tree.Label(inner) != "acl" || tree.Xpos(inner) != "VB" || tree.Head(inner) is not (>= 0 and var noun) || tree.Head(noun) is not (>= 0 and var verb)
            || tree.Head(verb) == condition || !tree.IsVerb(verb) || !HasModal(tree, verb)) return;
        tree.Attach(condition, verb, "advcl");
    }

    private static bool HasModal(EditableTree tree, int verb) =>
        tree.ChildBefore(verb, "aux") is >= 0 and var aux && tree.Lemma(aux) is "will" or "would" or "shall" or "could" or "may";
}
