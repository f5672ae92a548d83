namespace Graph.Core.Extraction;

/// <summary>Keeps the place of a dateline out of the clause after it: "NAIROBI, Nov 2 - Kenya agreed".</summary>
internal static class DatelineRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        if (tree.Count < 4 || tree.Text(0).Length < 3 || tree.Text(0).Any(char.IsLower)) return;
        var dash = 1;
        while (dash < Math.Min(tree.Count - 1, 12) && tree.Text(dash) is not ("-" or "–" or "—" or "--")) dash++;
        if (tree.Text(dash) is not ("-" or "–" or "—" or "--")) return;
        Part(tree, dash);
        var loose = new List<int>();
        for (var i = dash + 1; i < tree.Count; i++)
        {
            var head = tree.Head(i);
            if (head < 0 || head >= dash || tree.Label(i) is "punct") continue;
            var (above, label) = (tree.Head(head), tree.Label(head));
            // "ACCRA, Ghana - Togo and Benin agreed": the country of the place is none of the two
            for (var steps = 0; steps < 2 && above >= 0 && above < dash && tree.Label(i) is "flat" or "conj" or "appos"; steps++) (above, label) = (tree.Head(above), tree.Label(above));
            if (above > dash && tree.IsNominal(i) && label.StartsWith("nsubj", StringComparison.Ordinal)) tree.Attach(i, above, label);
            // "YANGON - The ruler met Abdi": the clause has no other subject
            else if (above > dash && tree.IsNominal(i) && i < above && tree.Label(i) == "appos" && tree.IsFullVerb(above) && !tree.HasSubject(above)) tree.Attach(i, above, "nsubj");
            else if (above < 0) loose.Add(i);
        }

        if (loose.Count > 0) JoinClause(tree, loose);
        for (var i = 0; i < dash; i++)
        {
            if (tree.Head(i) > dash) tree.Attach(i, tree.Head(i), "dep");
        }
    }

    // "PUTRAJAYA, Malaysia - Kenya and Peru agreed": no name goes on behind the dash
    private static void Part(EditableTree tree, int dash)
    {
        var name = dash + 1;
        if (!tree.IsName(name) || tree.Label(name) != "flat" || tree.Head(name) is not (>= 0 and var place) || place >= dash) return;
        // the country may stand beside the city
        var city = place;
        while (tree.Head(city) >= 0 && tree.Head(city) < dash) city = tree.Head(city);
        if (tree.Head(city) is not (>= 0 and var above) || above < name) return;
        tree.Attach(name, above, place == city || tree.Label(city).StartsWith("nsubj", StringComparison.Ordinal) ? tree.Label(city) : tree.Label(place));
        if (tree.Label(name) == "dep" && tree.IsFullVerb(above) && !tree.HasSubject(above)) tree.Attach(name, above, "nsubj");
        for (var i = name + 1; i < tree.Count; i++)
            if (tree.Head(i) == place) tree.Attach(i, name, tree.Label(i));
        tree.Attach(city, above, "dep");
        tree.Attach(place, above, "dep");
    }

    // "NAIROBI - Kenya's government and the front agreed" with both hanging on the place: the verb governs the rest
    private static void JoinClause(EditableTree tree, List<int> loose)
    {
        var verb = loose.Find(tree.IsVerb) is > 0 and var found ? found : loose[0];
        tree.Uproot(verb, tree.Root);
        foreach (var other in loose)
        {
            if (other == verb) continue;
            var subject = tree.IsNominal(other) && other < verb ? tree.ChildBefore(verb, "nsubj") : -1;
            tree.Attach(other, verb, tree.IsNominal(other) && other < verb ? "nsubj" : tree.Label(other));
            if (subject <= other) continue;
            if (tree.ChildBefore(subject, "cc") >= 0) tree.Attach(subject, other, "conj");
            else if (tree.ChildBefore(subject, "case") >= 0) tree.Attach(subject, other, "nmod");
        }
    }
}
