namespace Graph.Benchmarks.Peers;

/// <summary>The table of times and ratios, and whether all programs found the same.</summary>
internal static class Comparison
{
    private static readonly string[] Analyses = ["pagerank", "components", "k-core", "articulation", "leiden", "cliques", "links", "betweenness", "betweenness-10", "betweenness-all"];

    /// <summary>Prints the table of one graph.</summary>
    /// <returns>Whether all answers agree.</returns>
    public static bool Print(string folder, TextWriter output)
    {
        var (ours, igraph, networkx) = (Measurement.Read(Path.Combine(folder, "ours.txt")), Measurement.Read(Path.Combine(folder, "igraph.txt")), Measurement.Read(Path.Combine(folder, "networkx.txt")));
        var size = File.ReadLines(Path.Combine(folder, "edges.txt")).First().Split(' ');
        output.WriteLine($"{size[0]} vertices, {size[1]} edges; ours peaks at {ours["memory"].Seconds:F0} MB with the benchmark itself");
        output.WriteLine();
        output.WriteLine("| analysis | ours s | igraph s | ours/igraph | NetworkX s | NetworkX/ours | answers |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|---|");
        var allAgree = true;
        // igraph is stopped after its first 200 sources, so that this row has a time only.
        foreach (var analysis in Analyses)
        {
            if (!ours.TryGetValue(analysis, out var mine)) continue;
            var (one, other) = (igraph.GetValueOrDefault(analysis), networkx.GetValueOrDefault(analysis));
            var verdicts = new[] { ("igraph", one), ("NetworkX", other) }.Where(p => p.Item2 is not null && analysis != "betweenness").Select(p => (p.Item1, Difference: Difference(analysis, mine.Answer, p.Item2!.Answer))).ToArray();
            allAgree &= verdicts.All(v => v.Difference is null);
            var answers = verdicts.Length == 0 ? "" : string.Join("; ", verdicts.Select(v => v.Difference is null ? $"as {v.Item1}" : $"{v.Item1}: {v.Difference}"));
            output.WriteLine($"| {Title(analysis)} | {mine.Seconds:F3} | {one?.Seconds:F3} | {mine.Seconds / one?.Seconds:F2} | {other?.Seconds:F3} | {other?.Seconds / mine.Seconds:F1} | {answers} |");
        }

        output.WriteLine();
        return allAgree;
    }

    private static string Title(string analysis) => analysis switch
    {
        "pagerank" => "PageRank",
        "leiden" => "Leiden, 2 iterations",
        "cliques" => "maximal cliques of three or more",
        "links" => "link suggestions",
        "betweenness" => "betweenness, 200 sources",
        "betweenness-10" => "betweenness, 10 sources",
        "betweenness-all" => "betweenness, exact",
        "articulation" => "articulation points",
        _ => analysis,
    };

    private static string? Difference(string analysis, double[] ours, double[] theirs)
    {
        if (analysis == "leiden") return ours[0] >= 0.99 * theirs[0] ? null : $"modularity {ours[0]:F4}, theirs {theirs[0]:F4}";
        if (ours.Length != theirs.Length) return $"{ours.Length} numbers, theirs {theirs.Length}";
        // PageRank is iterated by the others to their own tolerance.
        var (tolerance, scale) = analysis == "pagerank" ? (1e-3, ours.Average()) : (1e-6, 1.0);
        if (ours.Length == 0) return null;
        var worst = ours.Zip(theirs).Select((p, i) => (Vertex: i, Gap: Math.Abs(p.First - p.Second) / Math.Max(scale, Math.Abs(p.Second)))).MaxBy(g => g.Gap);
        return worst.Gap <= tolerance ? null : $"vertex {worst.Vertex} differs: {ours[worst.Vertex]:G9}, theirs {theirs[worst.Vertex]:G9}";
    }
}
