namespace Graph.Core.Extraction;

/// <summary>Gives prepositions to the phrase right behind them: "held talks with Kamau in the capital" is not "with … the capital".</summary>
internal static class PrepositionRepair
{
    private const int LongestPhrase = 9;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i + 2 < tree.Count; i++)
        {
            if (tree.Label(i) != "case") continue;
            AfterEvent(tree, i);
            if (!tree.IsPreposition(i) || tree.Head(i) is var far && (far < i + 3 || far > i + LongestPhrase + 6)) continue;
            // the phrase right behind it, whose head hangs on a word before
            for (var noun = i + 1; noun < far && noun < i + LongestPhrase; noun++)
            {
                if (tree.Label(noun) == "case" || tree.Text(noun) is "," or ";") break;
                if (!tree.IsNominal(noun) || tree.Head(noun) >= i || tree.Label(noun) is not ("obl" or "nmod" or "obj") || tree.ChildBefore(noun, "case") >= 0
                    || tree.ChildBefore(far, "case") < 0 || !HasOwn(tree, i, noun, far)) continue;
                tree.Attach(i, noun, "case");
                if (tree.Label(noun) == "obj") tree.Attach(noun, tree.Head(noun), "obl");
                break;
            }
        }
    }

    // "scrambled jets after talks with Peru": that is when they were scrambled
    private static void AfterEvent(EditableTree tree, int preposition)
    {
        if (tree.Text(preposition) is not ("after" or "before" or "during" or "following" or "amid") || tree.Head(preposition) is var occasion && occasion < preposition) return;
        if (tree.Label(occasion) != "nmod" || tree.Head(occasion) is not (> 0 and var thing) || thing != preposition - 1 || tree.Label(thing) != "obj" || TimeRepair.IsTime(tree.Lemma(thing))) return;
        if (tree.Head(thing) is >= 0 and var verb && verb < thing && tree.IsFullVerb(verb)) tree.Attach(occasion, verb, "obl");
    }

    // the far phrase has a preposition of its own behind the near one
    private static bool HasOwn(EditableTree tree, int preposition, int near, int far)
    {
        for (var i = near + 1; i < far; i++)
        {
            if (i != preposition && tree.Head(i) == far && tree.Label(i) == "case") return true;
        }

        return false;
    }
}
