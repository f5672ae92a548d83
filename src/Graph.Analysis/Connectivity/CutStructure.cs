using Graph.Analysis.Compact;

namespace Graph.Analysis.Connectivity;

/// <summary>Articulation points and bridges: whose silence would cut the graph apart.</summary>
/// <remarks>
/// Hopcroft and Tarjan, "Efficient algorithms for graph manipulation" (1973), without recursion.
/// Time O(vertices + edges).
/// </remarks>
public static class CutStructure
{
    /// <summary>Articulation points in rising order, and bridges with the lower end first.</summary>
    public static (IReadOnlyList<int> ArticulationPoints, IReadOnlyList<(int Low, int High)> Bridges) Compute(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        var order = new int[n]; // 0: not seen yet
        var low = new int[n];
        var parent = new int[n];
        var position = new int[n];
        var cut = new bool[n];
        var bridges = new List<(int, int)>();
        var stack = new Stack<int>();
        var time = 0;

        for (var root = 0; root < n; root++)
        {
            if (order[root] != 0) continue;
            var rootChildren = 0;
            parent[root] = -1;
            order[root] = low[root] = ++time;
            stack.Push(root);
            while (stack.TryPeek(out var v))
            {
                var neighbours = graph.Neighbours(v);
                if (position[v] < neighbours.Length)
                {
                    var w = neighbours[position[v]++];
                    if (order[w] == 0)
                    {
                        if (v == root) rootChildren++;
                        parent[w] = v;
                        order[w] = low[w] = ++time;
                        stack.Push(w);
                    }
                    else if (w != parent[v])
                    {
                        low[v] = Math.Min(low[v], order[w]);
                    }

                    continue;
                }

                stack.Pop();
                var p = parent[v];
                if (p < 0) continue;
                low[p] = Math.Min(low[p], low[v]);
                if (low[v] > order[p]) bridges.Add((Math.Min(p, v), Math.Max(p, v)));
                if (p != root && low[v] >= order[p]) cut[p] = true;
            }

            cut[root] = rootChildren > 1;
        }

        bridges.Sort();
        return ([.. Enumerable.Range(0, n).Where(v => cut[v])], bridges);
    }
}
