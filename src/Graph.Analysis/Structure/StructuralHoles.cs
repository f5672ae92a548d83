using Graph.Analysis.Compact;

namespace Graph.Analysis.Structure;

/// <summary>Burt's constraint: how much a vertex's contacts deal with one another instead of through it.</summary>
/// <remarks>
/// Burt, "Structural Holes" (1992): the sum over contacts j of (p_ij + Σ_q p_iq p_qj)². Low constraint marks brokers.
/// Time O(Σ degree²).
/// </remarks>
public static class StructuralHoles
{
    /// <summary>Constraint of every vertex; not a number for a vertex without contacts.</summary>
    public static double[] Constraint(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var n = graph.VertexCount;
        var strength = new double[n];
        for (var v = 0; v < n; v++)
            foreach (var edge in graph.AdjacentEdges(v).Where(e => e.Source != e.Target)) strength[v] += edge.Weight;

        var result = new double[n];
        var investment = new double[n];
        for (var i = 0; i < n; i++)
        {
            if (strength[i] == 0)
            {
                result[i] = double.NaN;
                continue;
            }

            var contacts = graph.Neighbours(i).ToArray().Where(j => j != i).ToArray();
            foreach (var j in contacts) investment[j] = Share(i, j);
            foreach (var q in contacts)
                foreach (var j in graph.Neighbours(q))
                    if (j != i && j != q && graph.ContainsEdge(i, j)) investment[j] += Share(i, q) * Share(q, j);
            foreach (var j in contacts)
            {
                result[i] += investment[j] * investment[j];
                investment[j] = 0;
            }
        }

        return result;

        double Share(int from, int to) => graph.TryGetEdge(from, to, out var edge) ? edge.Weight / strength[from] : 0;
    }
}
