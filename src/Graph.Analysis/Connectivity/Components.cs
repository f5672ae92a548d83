using Graph.Analysis.Compact;

namespace Graph.Analysis.Connectivity;

/// <summary>Connected components of a compact graph by breadth-first search, O(vertices + edges).</summary>
public static class Components
{
    /// <summary>The component of every vertex, numbered by their lowest vertex.</summary>
    public static (int[] Component, int Count) Compute(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var component = new int[graph.VertexCount];
        Array.Fill(component, -1);
        var queue = new int[graph.VertexCount];
        var count = 0;
        for (var start = 0; start < graph.VertexCount; start++)
        {
            if (component[start] >= 0) continue;
            component[start] = count;
            queue[0] = start;
            for (var (head, tail) = (0, 1); head < tail;)
                foreach (var w in graph.Neighbours(queue[head++]))
                {
                    if (component[w] >= 0) continue;
                    component[w] = count;
                    queue[tail++] = w;
                }

            count++;
        }

        return (component, count);
    }
}
