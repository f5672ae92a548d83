using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>Breadth-first search from one source after another, in buffers that it keeps.</summary>
internal sealed class DistanceSearch(CompactGraph graph)
{
    private readonly int[] _distance = Unreached(graph.VertexCount);
    private readonly int[] _queue = new int[graph.VertexCount];
    private int _reached;

    /// <summary>The vertices that the last search reached, nearest first, its source among them.</summary>
    public ReadOnlySpan<int> Reached => _queue.AsSpan(0, _reached);

    /// <summary>Steps from the last search's source.</summary>
    public int Distance(int vertex) => _distance[vertex];

    /// <summary>Searches from a source.</summary>
    /// <returns>How many others it reaches, and the sum of their distances.</returns>
    public (int Others, long Sum) From(int source)
    {
        foreach (var v in Reached) _distance[v] = -1;
        var (head, tail, sum) = (0, 1, 0L);
        _queue[0] = source;
        _distance[source] = 0;
        while (head < tail)
        {
            var v = _queue[head++];
            var next = _distance[v] + 1;
            sum += next - 1;
            foreach (var w in graph.Neighbours(v))
            {
                if (_distance[w] >= 0) continue;
                _distance[w] = next;
                _queue[tail++] = w;
            }
        }

        _reached = tail;
        return (tail - 1, sum);
    }

    private static int[] Unreached(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
