namespace Graph.Core.Extraction;

/// <summary>Puts measures below what they measure: "trade worth a billion has been halted".</summary>
internal static class MeasureRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i) == "worth") Worth(tree, i);
            if (tree.Text(i) is "more" or "less" && tree.Text(i + 1) == "than") Share(tree, i);
        }
    }

    // "Trade with Peru worth a billion dollars has been halted": the verb behind the measure has the noun before it for its subject
    private static void Worth(EditableTree tree, int worth)
    {
        if (tree.HasChild(worth, "cop") || !tree.IsNominal(worth - 1) || Verb(tree, worth) is not (> 0 and var verb)) return;
        var noun = -1;
        for (var i = 0; i < worth; i++)
        {
            if (tree.Head(i) == worth && tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) && tree.IsNominal(i)) { noun = i; break; }
        }

        if (noun < 0) return;
        var label = tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        tree.Lift(verb, worth, tree.Head(worth), tree.Label(worth));
        tree.Attach(noun, verb, label);
        tree.Attach(worth, noun, "amod");
        for (var i = 0; i < verb; i++)
        {
            if (i == noun || i == worth) continue;
            if (tree.Head(i) == worth && i < worth) tree.Attach(i, tree.ChildBefore(i, "case") >= 0 ? noun : verb, tree.ChildBefore(i, "case") >= 0 ? "nmod" : tree.Label(i));
            // "a year": no subject
            else if (i > worth && tree.Head(i) == verb && tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal)) tree.Attach(i, worth, "obl:unmarked");
        }
    }

    // "holds more than half of the valley": what is held is the half
    private static void Share(EditableTree tree, int more)
    {
        var part = tree.Head(more + 1);
        if (part <= more || tree.Head(part) != more || tree.Label(part) is not ("obl" or "nmod") || tree.Label(more) is not ("obj" or "nsubj" or "nsubj:pass")) return;
        if (!tree.IsShare(part)) return;
        var (head, label) = (tree.Head(more), tree.Label(more));
        tree.Lift(part, more, head, label);
        tree.Attach(more, part, "advmod");
        tree.Attach(more + 1, more, "fixed");
    }

    // the finite verb that the parser hung on the measure as a clause of its own
    private static int Verb(EditableTree tree, int worth)
    {
        for (var i = worth + 2; i < tree.Count; i++)
        {
            if (tree.Text(i) is "," or ";" or ":" or "\"" or "”") return -1;
            if (tree.Head(i) == worth && tree.Label(i) is "ccomp" or "parataxis" or "conj" or "advcl" && tree.IsFullVerb(i) && tree.ChildBefore(i, "mark") < 0
                && (tree.Xpos(i) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(i))) return i;
        }

        return -1;
    }
}
