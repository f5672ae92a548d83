using Graph.Analysis.Compact;

namespace Graph.Analysis.Connectivity;

/// <summary>K-core decomposition: the densest group that each vertex belongs to.</summary>
/// <remarks>
/// Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003). Self-loops do not count.
/// </remarks>
public static class CoreDecomposition
{
    /// <summary>Core number of every vertex.</summary>
    public static int[] Compute(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        var degree = new int[n];
        var most = 0;
        for (var v = 0; v < n; v++)
        {
            degree[v] = graph.AdjacentDegree(v) - (graph.ContainsEdge(v, v) ? 1 : 0);
            most = Math.Max(most, degree[v]);
        }

        // Vertices sorted by degree in buckets; a vertex moves down a bucket when a neighbour is taken.
        var start = new int[most + 2];
        for (var v = 0; v < n; v++) start[degree[v] + 1]++;
        for (var d = 0; d <= most; d++) start[d + 1] += start[d];
        var order = new int[n];
        var position = new int[n];
        var fill = start.AsSpan(0, most + 1).ToArray();
        for (var v = 0; v < n; v++)
        {
            position[v] = fill[degree[v]]++;
            order[position[v]] = v;
        }

        for (var i = 0; i < n; i++)
        {
            var v = order[i];
            foreach (var w in graph.Neighbours(v))
            {
                if (degree[w] <= degree[v]) continue;
                var first = Math.Max(start[degree[w]], i + 1);
                var other = order[first];
                (order[first], order[position[w]]) = (w, other);
                (position[other], position[w]) = (position[w], first);
                start[degree[w]] = first + 1;
                degree[w]--;
            }
        }

        return degree;
    }
}
