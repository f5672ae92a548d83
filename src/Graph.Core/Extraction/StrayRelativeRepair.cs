using Graph.Language;

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
            if (tree.Text(who) == "that" && tree.Text(who - 1) == ",") AfterParticiple(tree, who);
            if (tree.Text(who) is not ("who" or "which") || tree.Text(who - 1) != "," || !tree.Label(who).StartsWith("nsubj", StringComparison.Ordinal)) continue;
            var verb = tree.Head(who);
            if (verb <= who || !tree.IsFullVerb(verb) || tree.Label(verb) is not ("root" or "ccomp" or "parataxis") || !tree.IsNominal(who - 2)) continue;
            if (tree.Label(verb) == "ccomp" && tree.Head(verb) > verb) continue;
            var noun = who - 2;
            while (tree.Head(noun) is >= 0 and var above && above < who && tree.IsNominal(above)
                && (tree.Label(noun) is "flat" or "compound" || (tree.Label(noun) == "conj" && !tree.HasVerbBetween(above, noun)))) noun = above;
            if (tree.Dominates(verb, noun)) Free(tree, verb, noun);
            if (!tree.Dominates(verb, noun)) tree.Attach(verb, noun, "acl:relcl");
        }
    }

    // "vetoed a draft, sponsored by Peru, that would end the war": the clause tells of the draft
    private static void AfterParticiple(EditableTree tree, int that)
    {
        var verb = tree.Head(that);
        if (verb <= that || !tree.IsFullVerb(verb) || !tree.Label(that).StartsWith("nsubj", StringComparison.Ordinal) || tree.Label(verb) is "root" or "acl:relcl") return;
        for (var comma = that - 3; comma > 0 && comma > that - 14; comma--)
        {
            if (tree.Text(comma) != ",") continue;
            if (tree.Xpos(comma + 1) == "VBN" && tree.IsCommonNoun(comma - 1) && tree.Head(verb) < comma && !tree.Dominates(verb, comma - 1)) tree.Attach(verb, comma - 1, "acl:relcl");
            return;
        }
    }

    // the verb whose subject stands before the pronoun is the sentence's own
    private static void Free(EditableTree tree, int inner, int noun)
    {
        if (tree.Label(inner) != "root") return;
        for (var outer = inner + 1; outer < tree.Count; outer++)
        {
            if (tree.Head(outer) != inner || tree.Label(outer) is not ("conj" or "parataxis" or "ccomp" or "advcl") || !tree.Dominates(outer, noun) || !tree.IsFullVerb(outer) && !tree.HasChild(outer, "cop")) continue;
            tree.Uproot(outer, inner);
            return;
        }
    }
}
