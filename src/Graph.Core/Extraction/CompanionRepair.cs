using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Makes who does something along with the subject a second subject: "Peru, together with Chile, condemned".</summary>
internal static class CompanionRepair
{
    private const int LongestPhrase = 14;

    /// <summary>Mends the phrase of one companion.</summary>
    public static void Apply(EditableTree tree, Mention companion)
    {
        if (companion.IsLocation && tree.Label(companion.Head) == "obl" && tree.Text(companion.FirstToken - 1 is >= 0 and var before ? before : 0) is not ("with" or "alongside")) return;
        if (tree.Label(companion.Head) is not ("obl" or "nmod" or "nsubj" or "conj" or "appos")) return;
        if (Among(tree, companion) is >= 0 and var among)
        {
            BesideSubject(tree, companion, among);
            return;
        }

        if (Opening(tree, companion) is not (>= 0 and var opening)) return;
        var last = opening;
        while (tree.Text(last) is "along" or "together" or "jointly") last++;
        var comma = opening - 1;
        if (comma < 0) Front(tree, companion, opening, last);
        else if (tree.Text(comma) == ",") Between(tree, companion, opening, last);
        // "Mwangi, who along with Abdi met"
        else if (tree.Text(comma) == "who" && tree.Head(comma) is >= 0 and var verb && verb > companion.Head && tree.Label(comma).StartsWith("nsubj", StringComparison.Ordinal))
            Join(tree, companion, comma, opening, last);
    }

    // The "among" of ", among them the mayor, Abdi,"; else −1
    private static int Among(EditableTree tree, Mention name)
    {
        for (var them = name.FirstToken - 1; them > 2 && them > name.FirstToken - 8 && !tree.IsFullVerb(them); them--)
            if (tree.Text(them) == "them") return tree.Text(them - 1) == "among" && tree.Text(them - 2) == "," ? them - 1 : -1;
        return -1;
    }

    // "monitors, among them the mayor, Abdi, accuse": he is one of them, and no second subject cut off from the first
    private static void BesideSubject(EditableTree tree, Mention name, int among)
    {
        var described = name.Head;
        while (tree.Head(described) is >= 0 and var above && above > among + 1 && tree.IsNominal(above)) described = above;
        if (tree.Label(described) != "nsubj" || tree.Head(described) is not (>= 0 and var verb) || verb < described) return;
        for (var subject = among - 2; subject >= 0; subject--)
        {
            if (tree.Head(subject) != verb || tree.Label(subject) != "nsubj") continue;
            tree.Attach(name.Head, subject, "conj");
            if (described != name.Head) tree.Attach(described, name.Head, "appos");
            return;
        }
    }

    // The first word of "along with", "together with", "alongside" before the companion, over its title; else −1
    private static int Opening(EditableTree tree, Mention companion)
    {
        var with = companion.FirstToken - 1;
        while (with > 0 && tree.Text(with) is not ("with" or "alongside" or "Alongside") && (tree.IsTitle(with) || tree.IsModifier(with) || tree.Xpos(with) == "PRP$")) with--;
        if (with < 0) return -1;
        if (tree.Text(with) is "alongside" or "Alongside") return with;
        return with > 0 && tree.Text(with) == "with" && tree.Text(with - 1) is "along" or "together" or "jointly" or "Along" or "Together" or "Jointly" ? with - 1 : -1;
    }

    // "Mwangi, along with Abdi, met": the subject stands right before the comma, its verb after the next
    private static void Between(EditableTree tree, Mention companion, int opening, int last)
    {
        if (opening < 2) return;
        var close = companion.EndToken;
        while (close < tree.Count && close < opening + LongestPhrase && tree.Text(close) != "," && !tree.IsFullVerb(close)) close++;
        for (var subject = opening - 2; subject >= 0 && subject > opening - LongestPhrase; subject--)
        {
            if (!tree.Label(subject).StartsWith("nsubj", StringComparison.Ordinal)) continue;
            // "was received, together with Abdi, by Kamau"
            if (tree.Head(subject) == opening - 2 && tree.Label(subject) == "nsubj:pass" && tree.Text(Math.Min(close + 1, tree.Count - 1)) == "by")
            {
                Join(tree, companion, subject, opening, last);
                return;
            }

            if (tree.Head(subject) is not (>= 0 and var verb) || verb <= companion.Head || tree.LastWord(subject) is var end && end < opening - 2 && !tree.Dominates(subject, opening - 2)) return;
            if (close < tree.Count && tree.Text(close) == "," || tree.HasVerbBetween(companion.Head, verb) is false) Join(tree, companion, subject, opening, last);
            return;
        }
    }

    // "Together with Peru, Chile called for a truce"
    private static void Front(EditableTree tree, Mention companion, int opening, int last)
    {
        var comma = companion.EndToken;
        while (comma < tree.Count && comma < LongestPhrase && tree.Text(comma) != "," && !tree.IsVerb(comma)) comma++;
        if (opening != 0 || comma >= tree.Count || tree.Text(comma) != ",") return;
        for (var subject = comma + 1; subject < tree.Count && subject < comma + LongestPhrase; subject++)
        {
            if (!tree.Label(subject).StartsWith("nsubj", StringComparison.Ordinal) || tree.Head(subject) is not (>= 0 and var verb) || verb < subject) continue;
            Join(tree, companion, subject, opening, last);
            return;
        }
    }

    private static void Join(EditableTree tree, Mention companion, int subject, int opening, int last)
    {
        if (tree.Dominates(companion.Head, subject) || companion.Head == subject) return;
        tree.Attach(companion.Head, subject, "conj");
        for (var i = opening; i <= last; i++) tree.Attach(i, companion.Head, "cc");
    }
}
