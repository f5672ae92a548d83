using Graph.Analysis.Compact;

namespace Graph.Analysis.Communities;

/// <summary>Modularity of a partition (Newman and Girvan, 2004), O(edges).</summary>
public static class Modularity
{
    /// <summary>Share of edge weight inside communities above what the strengths let expect, −0.5 to 1.</summary>
    /// <param name="graph">Edges with non-negative weights.</param>
    /// <param name="community">Of every vertex, numbered from 0.</param>
    /// <param name="resolution">As in the search for communities.</param>
    public static double Compute(CompactGraph graph, ReadOnlySpan<int> community, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var groups = 0;
        foreach (var c in community) groups = Math.Max(groups, c + 1);
        var strength = new double[groups];
        var (inside, total) = (0.0, 0.0);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var neighbours = graph.Neighbours(v);
            var weights = graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var weight = neighbours[i] == v ? 2 * weights[i] : weights[i];
                total += weight;
                strength[community[v]] += weight;
                if (community[neighbours[i]] == community[v]) inside += weight;
            }
        }

        return total == 0 ? 0 : (inside / total) - (resolution * strength.Sum(s => s / total * (s / total)));
    }
}
