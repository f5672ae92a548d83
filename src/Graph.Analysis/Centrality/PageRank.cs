using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>PageRank: the share of a random reader's time that each vertex gets.</summary>
/// <remarks>
/// Page, Brin, Motwani and Winograd, "The PageRank Citation Ranking" (1999), by power iteration; the rank of vertices
/// without arcs out is spread evenly. QuikGraph's own algorithm neither weights arcs nor spreads that rank, so its
/// values do not sum to one. Time O(iterations · arcs), memory O(vertices).
/// </remarks>
public static class PageRank
{
    /// <summary>Ranks the vertices; the ranks sum to one.</summary>
    /// <param name="graph">Arcs with non-negative weights.</param>
    /// <param name="damping">Probability of following an arc, 0 to 1 exclusive.</param>
    /// <param name="tolerance">Sum of absolute changes below which the iteration ends.</param>
    /// <param name="maximumIterations">Iterations after which it ends all the same.</param>
    public static double[] Compute(CompactDigraph graph, double damping = 0.85, double tolerance = 1e-12, int maximumIterations = 1000)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(damping);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(damping, 1);
        var n = graph.VertexCount;
        if (n == 0) return [];

        var outWeight = new double[n];
        for (var v = 0; v < n; v++)
            foreach (var weight in graph.OutWeights(v)) outWeight[v] += weight;

        var rank = new double[n];
        var share = new double[n];
        Array.Fill(rank, 1.0 / n);
        for (var iteration = 0; iteration < maximumIterations; iteration++)
        {
            var dangling = 0.0;
            for (var v = 0; v < n; v++)
            {
                if (outWeight[v] > 0) share[v] = rank[v] / outWeight[v];
                else
                {
                    share[v] = 0;
                    dangling += rank[v];
                }
            }

            var floor = (1 - damping + (damping * dangling)) / n;
            var change = 0.0;
            for (var v = 0; v < n; v++)
            {
                var sum = 0.0;
                var predecessors = graph.Predecessors(v);
                var weights = graph.InWeights(v);
                for (var i = 0; i < predecessors.Length; i++) sum += share[predecessors[i]] * weights[i];
                var next = floor + (damping * sum);
                change += Math.Abs(next - rank[v]);
                rank[v] = next;
            }

            if (change < tolerance) break;
        }

        return rank;
    }
}
