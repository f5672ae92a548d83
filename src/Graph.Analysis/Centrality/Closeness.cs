using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>Closeness: how few steps each vertex is from those it can reach.</summary>
/// <remarks>
/// The reachable share times the inverse mean distance (Wasserman and Faust, 1994), so that members of small
/// components do not come out on top. Time O(vertices · edges).
/// </remarks>
public static class Closeness
{
    /// <summary>Closeness of every vertex, 0 to 1.</summary>
    public static double[] Compute(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        var result = new double[n];
        Parallel.For(0, n, () => (Distance: new int[n], Queue: new int[n]), (source, _, buffers) =>
        {
            Array.Fill(buffers.Distance, -1);
            var (head, tail, sum) = (0, 1, 0L);
            buffers.Queue[0] = source;
            buffers.Distance[source] = 0;
            while (head < tail)
            {
                var v = buffers.Queue[head++];
                sum += buffers.Distance[v];
                foreach (var w in graph.Neighbours(v))
                {
                    if (buffers.Distance[w] >= 0) continue;
                    buffers.Distance[w] = buffers.Distance[v] + 1;
                    buffers.Queue[tail++] = w;
                }
            }

            var reached = tail - 1;
            result[source] = sum == 0 ? 0 : (double)reached / (n - 1) * reached / sum;
            return buffers;
        }, _ => { });
        return result;
    }
}
