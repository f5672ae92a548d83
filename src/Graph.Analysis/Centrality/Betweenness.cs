using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>Betweenness: on how many shortest paths between others each vertex lies.</summary>
/// <remarks>
/// Brandes, "A faster algorithm for betweenness centrality" (2001), over hop counts; sources run in parallel and are
/// summed in a fixed order, so results do not depend on the number of cores. Time O(sources · edges).
/// </remarks>
public static class Betweenness
{
    /// <summary>Exact betweenness: the sum over unordered pairs of the share of shortest paths through each vertex.</summary>
    public static double[] Exact(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Sum(graph, [.. Enumerable.Range(0, graph.VertexCount)], 0.5);
    }

    /// <summary>What paths from the given sources alone contribute, on the exact scale.</summary>
    public static double[] From(CompactGraph graph, IReadOnlyList<int> sources)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(sources);
        return Sum(graph, [.. sources], 0.5);
    }

    /// <summary>Betweenness estimated from random sources drawn without replacement.</summary>
    /// <returns>
    /// Estimates on the exact scale, and the half width within which all of them lie with the given probability by
    /// Hoeffding's inequality and the union bound (Brandes and Pich, 2007).
    /// </returns>
    public static (double[] Scores, double ErrorBound) Sampled(CompactGraph graph, int sources, int seed, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sources);
        var n = graph.VertexCount;
        if (sources >= n) return (Exact(graph), 0);

        var order = Enumerable.Range(0, n).ToArray();
        var random = new Random(seed);
        for (var i = 0; i < sources; i++)
        {
            var other = random.Next(i, n);
            (order[i], order[other]) = (order[other], order[i]);
        }

        // One source adds at most n − 2 to a vertex; pairs are counted from both ends, hence the half.
        var halfWidth = 0.5 * n * (n - 2) * Math.Sqrt(Math.Log(2 * n / (1 - confidence)) / (2 * sources));
        return (Sum(graph, order[..sources], 0.5 * n / sources), halfWidth);
    }

    private static double[] Sum(CompactGraph graph, int[] sources, double scale)
    {
        // The number of parts is fixed, not the machine's, so that the order of additions is the same everywhere.
        const int Parts = 16;
        var parts = Math.Min(Parts, Math.Max(1, sources.Length));
        var sums = new double[parts][];
        Parallel.For(0, parts, part =>
        {
            var sweep = new BetweennessSweep(graph);
            for (var i = part; i < sources.Length; i += parts) sweep.From(sources[i]);
            sums[part] = sweep.Scores;
        });

        var total = new double[graph.VertexCount];
        foreach (var sum in sums)
            for (var v = 0; v < total.Length; v++) total[v] += sum[v];
        for (var v = 0; v < total.Length; v++) total[v] *= scale;
        return total;
    }
}
