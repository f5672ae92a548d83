namespace Graph.Core.Extraction;

/// <summary>Hangs a clause that ", who" opens on the noun before the comma, and gives the sentence back its own verb.</summary>
/// <remarks>Long relative clauses make parsers take their verb for the sentence's: "Mwangi, who as host had led the talks, wept".</remarks>
internal static class StrayRelativeRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var who = 2; who < tree.Count; who++)
        {
            if (tree.Text(who) is not ("who" or "which") || tree.Text(who - 1) != "," || !tree.Label(who).StartsWith("nsubj", StringComparison.Ordinal)) continue;
            var verb = tree.Head(who);
            if (verb <= who || !tree.IsFullVerb(verb) || tree.Label(verb) is not ("root" or "ccomp" or "parataxis") || !tree.IsNominal(who - 2)) continue;
            if (tree.Label(verb) == "ccomp" && tree.Head(verb) > verb) continue;
            // "Kenya, which Abdi says broke the deal": the clause is that of the verb of saying
            if (tree.Label(verb) == "ccomp" && tree.Head(verb) > who && tree.Label(tree.Head(verb)) == "acl:relcl") continue;
            var noun = who - 2;
            while (tree.Head(noun) is >= 0 and var above && above < who && tree.IsNominal(above)
                && (tree.Label(noun) is "flat" or "compound" || (tree.Label(noun) == "conj" && !tree.HasVerbBetween(above, noun)))) noun = above;
            // "Kenya, which Kamau says broke the deal": it is within the clause
            if (!tree.Dominates(verb, noun) && !(tree.Label(verb) == "ccomp" && tree.Label(tree.Head(verb)) == "acl:relcl")) tree.Attach(verb, noun, "acl:relcl");
        }

        for (var verb = 3; verb < tree.Count; verb++) Time(tree, verb);
    }

    // "at the urging of Kamau, the envoy, when she called on Abdi": no person is a time
    private static void Time(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "acl:relcl" || !tree.IsFullVerb(verb) || tree.ChildBefore(verb, "advmod") is not (> 0 and var when) || tree.Text(when) != "when") return;
        var noun = tree.Head(verb);
        if (noun < 0 || noun > when || !tree.IsName(noun) && !(tree.Label(noun) == "appos" && tree.IsName(tree.Head(noun)))) return;
        while (noun >= 0 && !tree.IsFullVerb(noun)) noun = tree.Head(noun);
        if (noun >= 0) tree.Attach(verb, noun, "advcl");
    }
}
