namespace Graph.Benchmarks.Peers;

/// <summary>Random graphs whose degrees follow a power law.</summary>
/// <remarks>Barabási and Albert, "Emergence of Scaling in Random Networks" (1999). A newcomer's edges may miss where it draws one contact twice.</remarks>
internal static class ScaleFreeGraph
{
    /// <summary>Distinct edges between vertices; newcomers are joined to earlier ones in proportion to their degree.</summary>
    public static (int Low, int High)[] Generate(int vertices, int edges, int seed)
    {
        var random = new Random(seed);
        var ends = new List<int>(2 * edges); // a vertex stands here as often as it has edges
        var result = new HashSet<(int, int)>(edges);
        for (var v = 1; v < vertices; v++)
        {
            // As many as keep the total in step with the aim.
            var wanted = (int)((long)edges * v / (vertices - 1)) - result.Count;
            for (var i = 0; i < wanted; i++)
            {
                var other = ends.Count == 0 ? 0 : ends[random.Next(ends.Count)];
                if (other == v || !result.Add((Math.Min(v, other), Math.Max(v, other)))) continue;
                ends.Add(other);
                ends.Add(v);
            }
        }

        return [.. result.Order()];
    }
}
