using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Puts measures below what they measure: "trade worth a billion has been halted", "holds more than half of Garissa".</summary>
internal static class MeasureRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i) == "than") Compared(tree, i);
            else if (tree.Text(i) == "worth") Worth(tree, i);
            else if (tree.IsName(i) && Giving.Contains(tree.Lemma(i - 1)) && tree.IsFullVerb(i - 1)) Receive(tree, i);
        }
    }

    private static readonly FrozenSet<string> Giving =
        FrozenSet.ToFrozenSet(["give", "send", "lend", "sell", "supply", "offer", "promise", "pledge", "grant", "ship", "hand", "award", "owe", "pay", "donate"], StringComparer.Ordinal);

    // "give Kenya 5,000 more missiles": the name before the number receives them
    private static void Receive(EditableTree tree, int name)
    {
        if (tree.Label(name) is not ("nmod:unmarked" or "nmod" or "compound" or "obl:unmarked") || tree.Head(name) is not (>= 0 and var number) || number <= name) return;
        var next = name + 1;
        while (next < tree.Count && tree.IsName(next)) next++;
        if (next >= tree.Count || !char.IsAsciiDigit(tree.Text(next)[0]) && tree.Xpos(next) != "CD") return;
        var verb = name - 1;
        for (var thing = number; thing >= 0; thing = tree.Head(thing))
        {
            if (tree.Head(thing) != verb) continue;
            if (tree.Label(thing) == "obj") tree.Attach(name, verb, "iobj");
            return;
        }
    }

    // "more than half of Garissa": the share is what is held
    private static void Compared(EditableTree tree, int than)
    {
        var more = than - 1;
        if (tree.Text(more).ToLowerInvariant() is not ("more" or "less" or "fewer") || tree.Head(more) is not (>= 0 and var above) || above == than) return;
        var share = tree.Head(than);
        if (share <= than || tree.Head(share) != more && tree.Head(share) != above || !tree.IsShare(share)) return;
        tree.Lift(share, more, above, tree.Label(more));
        tree.Attach(more, share, "advmod");
        tree.Attach(than, share, "fixed");
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
