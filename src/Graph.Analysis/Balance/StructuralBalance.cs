using Graph.Analysis.Compact;

namespace Graph.Analysis.Balance;

/// <summary>Structural balance: the friend of a friend, the foe of a foe.</summary>
/// <remarks>
/// Cartwright and Harary (1956); frustration index of Abelson and Rosenberg (1958) by enumeration up to 20 vertices a
/// component, else by local search from a spanning tree, which gives an upper bound. Triads: O(Σ degree²).
/// </remarks>
public static class StructuralBalance
{
    private const int ExactLimit = 20;

    /// <summary>All signed triangles, sorted.</summary>
    public static IReadOnlyList<SignedTriad> Triads(CompactGraph ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var result = new List<SignedTriad>();
        for (var a = 0; a < ties.VertexCount; a++)
            foreach (var b in ties.Neighbours(a))
            {
                if (b <= a) continue;
                foreach (var c in ties.Neighbours(b))
                    if (c > b && ties.TryGetEdge(a, c, out var closing))
                        result.Add(new SignedTriad(a, b, c, Sign(ties, a, b) * Sign(ties, b, c) * Math.Sign(closing.Weight) > 0));
            }

        return result;
    }

    /// <summary>The fewest ties against the split into two camps, friends together and foes apart.</summary>
    public static Frustration Frustration(CompactGraph ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var (component, count) = Connectivity.Components.Compute(ties);
        var camp = new int[ties.VertexCount];
        var exact = true;
        foreach (var members in Enumerable.Range(0, ties.VertexCount).GroupBy(v => component[v]).Take(count).Select(g => g.ToArray()))
        {
            if (members.Length <= ExactLimit) Enumerate(ties, members, camp);
            else exact &= Search(ties, members, camp);
        }

        return new Frustration(ties.Edges.Count(e => e.Source != e.Target && IsFrustrated(e, camp)), camp, exact);
    }

    private static void Enumerate(CompactGraph ties, int[] members, int[] camp)
    {
        var local = members.Index().ToDictionary(m => m.Item, m => m.Index);
        var edges = members.SelectMany(v => ties.AdjacentEdges(v).Where(e => e.Source == v && e.Target != v))
            .Select(e => (A: local[e.Source], B: local[e.Target], Foes: e.Weight < 0)).ToArray();
        var (best, fewest) = (0, int.MaxValue);
        for (var split = 0; split < 1 << Math.Max(0, members.Length - 1) && fewest > 0; split++)
        {
            var shifted = split << 1; // the first member stays in camp 0: camps have no names
            var frustrated = 0;
            foreach (var (a, b, foes) in edges)
                if ((((shifted >> a) ^ (shifted >> b)) & 1) == 1 != foes) frustrated++;
            if (frustrated < fewest) (best, fewest) = (shifted, frustrated);
        }

        foreach (var v in members) camp[v] = (best >> local[v]) & 1;
    }

    // Zero frustration reached from the spanning tree is certainly the least.
    private static bool Search(CompactGraph ties, int[] members, int[] camp)
    {
        var seen = new HashSet<int> { members[0] };
        var queue = new Queue<int>(seen);
        while (queue.TryDequeue(out var v))
            foreach (var w in ties.Neighbours(v))
            {
                if (!seen.Add(w)) continue;
                camp[w] = Sign(ties, v, w) > 0 ? camp[v] : 1 - camp[v];
                queue.Enqueue(w);
            }

        for (var improved = true; improved;)
        {
            improved = false;
            foreach (var v in members.Skip(1))
            {
                var edges = ties.AdjacentEdges(v).Where(e => e.Source != e.Target).ToArray();
                if (edges.Count(e => IsFrustrated(e, camp)) * 2 <= edges.Length) continue;
                camp[v] = 1 - camp[v];
                improved = true;
            }
        }

        return !members.SelectMany(ties.AdjacentEdges).Any(e => e.Source != e.Target && IsFrustrated(e, camp));
    }

    private static bool IsFrustrated(CompactEdge edge, int[] camp) => (camp[edge.Source] != camp[edge.Target]) != edge.Weight < 0;

    private static int Sign(CompactGraph ties, int a, int b) => ties.TryGetEdge(a, b, out var edge) ? Math.Sign(edge.Weight) : 0;
}
