using System.Collections.Frozen;
using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Parts a date from the name beside it: "On Saturday Kamau flew", "In the autumn Kamau will go", "by Peru weeks earlier".</summary>
internal static class TimeRepair
{
    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "week", "month", "year", "day", "night",
            "morning", "afternoon", "evening", "weekend"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        foreach (var name in mentions)
        {
            Unglue(tree, name);
            var time = name.FirstToken - 1;
            if (name.Form != MentionForm.Name || time < 0 || !Times.Contains(tree.Text(time))) continue;
            var head = tree.Head(name.Head);
            if (head == time && tree.Head(time) is >= 0 and var later) GiveSubject(tree, name.Head, later);
            else if (head >= name.EndToken && tree.ChildBefore(name.Head, "case") is >= 0 and var preposition && preposition < time) Part(tree, name, preposition, time, head);
        }
    }

    // "accepted by Ukraine weeks earlier": the time is the verb's, the preposition the name's
    private static void Unglue(EditableTree tree, Mention name)
    {
        var time = name.EndToken;
        if (name.Form != MentionForm.Name || time >= tree.Count || tree.Label(name.Head) != "compound" || tree.Head(name.Head) != time || tree.Head(time) is not (>= 0 and var verb)) return;
        if (tree.Text(time) is not ("hours" or "days" or "weeks" or "months" or "years" or "decades") || !tree.IsVerb(verb)) return;
        var (preposition, label) = (tree.ChildBefore(time, "case"), tree.Label(time));
        tree.Attach(name.Head, verb, label);
        if (preposition >= 0) tree.Attach(preposition, name.Head, "case");
        tree.Attach(time, verb, "obl:unmarked");
    }

    private static void Part(EditableTree tree, Mention name, int preposition, int time, int verb)
    {
        if (!tree.IsVerb(verb)) return;
        for (var i = preposition; i < time; i++)
        {
            if (tree.Head(i) == name.Head) tree.Attach(i, time, tree.Label(i));
        }

        tree.Attach(time, verb, "obl");
        GiveSubject(tree, name.Head, verb);
    }

    private static void GiveSubject(EditableTree tree, int name, int verb)
    {
        if (verb > name && tree.IsVerb(verb) && (!tree.HasSubject(verb) || tree.Head(name) == verb)) tree.Attach(name, verb, "nsubj");
    }
}
