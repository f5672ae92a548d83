using Graph.Analysis.Compact;

namespace Graph.Analysis.Structure;

/// <summary>Gould–Fernandez brokerage roles.</summary>
/// <remarks>
/// Gould and Fernandez, "Structures of Mediation" (1989): b brokers a → b → c where the arc a → c is missing.
/// Time O(Σ in-degree · out-degree).
/// </remarks>
public static class BrokerageRoles
{
    /// <summary>Counts of every vertex, given everybody's camp.</summary>
    public static BrokerageCount[] Compute(CompactDigraph graph, IReadOnlyList<int> camp)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(camp);
        var result = new BrokerageCount[graph.VertexCount];
        for (var b = 0; b < result.Length; b++)
            foreach (var a in graph.Predecessors(b))
                foreach (var c in graph.Successors(b))
                {
                    if (a == b || c == b || a == c || graph.ContainsEdge(a, c)) continue;
                    var count = result[b];
                    result[b] = (camp[a] == camp[b], camp[b] == camp[c], camp[a] == camp[c]) switch
                    {
                        (true, true, _) => count with { Coordinator = count.Coordinator + 1 },
                        (false, false, true) => count with { Itinerant = count.Itinerant + 1 },
                        (true, false, _) => count with { Representative = count.Representative + 1 },
                        (false, true, _) => count with { Gatekeeper = count.Gatekeeper + 1 },
                        _ => count with { Liaison = count.Liaison + 1 },
                    };
                }

        return result;
    }
}
