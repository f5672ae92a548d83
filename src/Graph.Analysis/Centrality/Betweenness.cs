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
            var sweep = new Sweep(graph);
            for (var i = part; i < sources.Length; i += parts) sweep.From(sources[i]);
            sums[part] = sweep.Scores;
        });

        var total = new double[graph.VertexCount];
        foreach (var sum in sums)
            for (var v = 0; v < total.Length; v++) total[v] += sum[v];
        for (var v = 0; v < total.Length; v++) total[v] *= scale;
        return total;
    }

    // Search from one source and accumulation back; predecessors are found again by their distance, which is
    // cheaper than keeping lists of them.
    private sealed class Sweep(CompactGraph graph)
    {
        private readonly int[] _distance = Filled(graph.VertexCount);
        private readonly double[] _paths = new double[graph.VertexCount];
        private readonly double[] _dependency = new double[graph.VertexCount];
        private readonly int[] _queue = new int[graph.VertexCount];

        public double[] Scores { get; } = new double[graph.VertexCount];

        public void From(int source)
        {
            var (head, tail) = (0, 1);
            _queue[0] = source;
            _distance[source] = 0;
            _paths[source] = 1;
            while (head < tail)
            {
                var v = _queue[head++];
                var next = _distance[v] + 1;
                foreach (var w in graph.Neighbours(v))
                {
                    if (_distance[w] < 0)
                    {
                        _distance[w] = next;
                        _queue[tail++] = w;
                    }

                    if (_distance[w] == next) _paths[w] += _paths[v];
                }
            }

            for (var i = tail - 1; i > 0; i--)
            {
                var w = _queue[i];
                Scores[w] += _dependency[w];
                var share = (1 + _dependency[w]) / _paths[w];
                var before = _distance[w] - 1;
                foreach (var v in graph.Neighbours(w))
                    if (_distance[v] == before) _dependency[v] += _paths[v] * share;
            }

            for (var i = 0; i < tail; i++)
            {
                var v = _queue[i];
                (_distance[v], _paths[v], _dependency[v]) = (-1, 0, 0);
            }
        }

        private static int[] Filled(int length)
        {
            var array = new int[length];
            Array.Fill(array, -1);
            return array;
        }
    }
}
