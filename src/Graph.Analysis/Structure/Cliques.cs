using Graph.Analysis.Compact;

namespace Graph.Analysis.Structure;

/// <summary>Maximal cliques: groups in which everybody deals with everybody.</summary>
/// <remarks>
/// Bron–Kerbosch with Tomita's pivot, vertices in degeneracy order (Eppstein, Löffler and Strash, 2010).
/// Time O(d · n · 3^(d/3)) for degeneracy d.
/// </remarks>
public static class Cliques
{
    /// <summary>How many cliques are listed unless told otherwise.</summary>
    public const int Most = 100_000;

    /// <summary>Maximal cliques of at least a size, each sorted, the whole sorted by size, then by members.</summary>
    /// <param name="graph">Self-loops are ignored.</param>
    /// <param name="minimumSize">Smallest clique listed.</param>
    /// <param name="limit">Most cliques listed; the search ends there.</param>
    public static IReadOnlyList<int[]> Find(CompactGraph graph, int minimumSize = 3, int limit = Most)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var core = Connectivity.CoreDecomposition.Compute(graph);
        var order = Enumerable.Range(0, graph.VertexCount).OrderBy(v => core[v]).ToArray();
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;

        var found = new List<int[]>();
        foreach (var v in order)
        {
            if (found.Count >= limit) break;
            var neighbours = graph.Neighbours(v).ToArray().Where(w => w != v).ToArray();
            Extend(graph, [v], [.. neighbours.Where(w => rank[w] > rank[v])], [.. neighbours.Where(w => rank[w] < rank[v])], minimumSize, limit, found);
        }

        found.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.AsSpan().SequenceCompareTo(b));
        return found;
    }

    private static void Extend(CompactGraph graph, List<int> clique, List<int> candidates, List<int> excluded, int minimum, int limit, List<int[]> found)
    {
        if (found.Count >= limit || clique.Count + candidates.Count < minimum) return;
        if (candidates.Count == 0)
        {
            if (excluded.Count == 0) found.Add([.. clique.Order()]);
            return;
        }

        var pivot = candidates.Concat(excluded).MaxBy(u => candidates.Count(w => graph.ContainsEdge(u, w)));
        foreach (var v in candidates.Where(w => !graph.ContainsEdge(pivot, w)).ToArray())
        {
            clique.Add(v);
            Extend(graph, clique, [.. candidates.Where(w => w != v && graph.ContainsEdge(v, w))], [.. excluded.Where(w => graph.ContainsEdge(v, w))], minimum, limit, found);
            clique.RemoveAt(clique.Count - 1);
            candidates.Remove(v);
            excluded.Add(v);
        }
    }
}
