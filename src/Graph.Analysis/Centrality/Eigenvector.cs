using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>Eigenvector centrality: important is who deals with the important.</summary>
/// <remarks>
/// Bonacich (1972), by power iteration on A + I, whose shift keeps bipartite graphs from swinging between two states.
/// Time O(iterations · edges).
/// </remarks>
public static class Eigenvector
{
    /// <summary>The leading eigenvector with Euclidean norm one; all zero for a graph without edges.</summary>
    public static double[] Compute(CompactGraph graph, double tolerance = 1e-12, int maximumIterations = 10_000)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        if (graph.IsEdgesEmpty) return new double[n];
        var current = new double[n];
        var next = new double[n];
        Array.Fill(current, 1 / Math.Sqrt(n));
        for (var iteration = 0; iteration < maximumIterations; iteration++)
        {
            var norm = 0.0;
            for (var v = 0; v < n; v++)
            {
                var sum = current[v];
                var neighbours = graph.Neighbours(v);
                var weights = graph.Weights(v);
                for (var i = 0; i < neighbours.Length; i++) sum += current[neighbours[i]] * weights[i];
                next[v] = sum;
                norm += sum * sum;
            }

            norm = Math.Sqrt(norm);
            var change = 0.0;
            for (var v = 0; v < n; v++)
            {
                next[v] /= norm;
                change += Math.Abs(next[v] - current[v]);
            }

            (current, next) = (next, current);
            if (change < tolerance * n) break;
        }

        return current;
    }
}
