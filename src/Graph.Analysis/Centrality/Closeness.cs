using Graph.Analysis.Compact;
using Graph.Analysis.Connectivity;

namespace Graph.Analysis.Centrality;

/// <summary>Closeness: how few steps each vertex is from those it can reach.</summary>
/// <remarks>
/// The reachable share times the inverse mean distance (Wasserman and Faust, 1994), so that members of small
/// components do not come out on top. Exact: time O(vertices · edges).
/// </remarks>
public static class Closeness
{
    /// <summary>Closeness of every vertex, 0 to 1.</summary>
    public static double[] Compute(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        var result = new double[n];
        Parallel.For(0, n, () => new DistanceSearch(graph), (source, _, search) =>
        {
            var (reached, sum) = search.From(source);
            result[source] = Of(n, reached, sum);
            return search;
        }, _ => { });
        return result;
    }

    /// <summary>Closeness estimated from the distances to random vertices, which on undirected graphs serve everybody.</summary>
    /// <remarks>Eppstein and Wang, "Fast approximation of centrality" (2004). Time O(sources · edges); small components are exact.</remarks>
    public static double[] Sampled(CompactGraph graph, int sources, int seed)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sources);
        var n = graph.VertexCount;
        if (sources >= n) return Compute(graph);
        var order = Enumerable.Range(0, n).ToArray();
        new Random(seed).Shuffle(order);
        var (sum, met) = (new long[n], new int[n]);
        var search = new DistanceSearch(graph);
        foreach (var pivot in order.AsSpan(0, sources))
        {
            search.From(pivot);
            foreach (var v in search.Reached)
            {
                if (v == pivot) continue;
                sum[v] += search.Distance(v);
                met[v]++;
            }
        }

        var (component, count) = Components.Compute(graph);
        var size = new int[count];
        foreach (var c in component) size[c]++;
        var result = new double[n];
        for (var v = 0; v < n; v++)
        {
            var others = size[component[v]] - 1;
            // A small component is searched at once, and one that the sample hardly met has to be.
            var (reached, distance) = others < sources || met[v] * 10 < sources ? search.From(v) : (others, (double)sum[v] / met[v] * others);
            result[v] = Of(n, reached, distance);
        }

        return result;
    }

    private static double Of(int vertices, int reached, double sum) => sum == 0 ? 0 : (double)reached / (vertices - 1) * reached / sum;
}
