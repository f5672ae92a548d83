using Graph.Analysis.Compact;

namespace Graph.Analysis.Communities;

/// <summary>Modularity of a partition (Newman and Girvan, 2004), O(edges).</summary>
public static class Modularity
{
    /// <summary>Share of edge weight inside communities above what the strengths let expect, −0.5 to 1.</summary>
    public static double Compute(CompactGraph graph, ReadOnlySpan<int> community, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var strength = new Dictionary<int, double>();
        var (inside, total) = (0.0, 0.0);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var neighbours = graph.Neighbours(v);
            var weights = graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var weight = neighbours[i] == v ? 2 * weights[i] : weights[i];
                total += weight;
                strength[community[v]] = strength.GetValueOrDefault(community[v]) + weight;
                if (community[neighbours[i]] == community[v]) inside += weight;
            }
        }

        return total == 0 ? 0 : (inside / total) - (resolution * strength.OrderBy(s => s.Key).Sum(s => s.Value / total * (s.Value / total)));
    }
}
