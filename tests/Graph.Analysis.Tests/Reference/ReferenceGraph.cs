using System.Globalization;
using Graph.Analysis.Compact;

namespace Graph.Analysis.Tests.Reference;

/// <summary>A well-known graph with values that NetworkX 2.8.8 computes for it.</summary>
/// <remarks>
/// karate: Zachary, "An information flow model for conflict and fission in small groups" (1977), unweighted.
/// lesmis: Knuth, "The Stanford GraphBase" (1993), weighted by common chapters.
/// </remarks>
internal sealed record ReferenceGraph(
    CompactGraph Graph,
    double[] PageRank,
    double[] Betweenness,
    double[] Closeness,
    double[] Eigenvector,
    int[] Core,
    double[] Constraint)
{
    public static ReferenceGraph Load(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Reference");
        var values = Rows(Path.Combine(folder, name + ".values.tsv"));
        double[] Column(int column) => [.. values.Select(row => row[column])];
        var edges = Rows(Path.Combine(folder, name + ".edges.tsv")).Select(r => new CompactEdge((int)r[0], (int)r[1], r[2]));
        return new ReferenceGraph(
            new CompactGraph(values.Length, edges), Column(0), Column(1), Column(2), Column(3), [.. Column(4).Select(c => (int)c)], Column(5));
    }

    /// <summary>The same edges as arcs in both directions.</summary>
    public static CompactDigraph BothWays(CompactGraph graph) =>
        new(graph.VertexCount, graph.Edges.SelectMany(e => new[] { e, new CompactEdge(e.Target, e.Source, e.Weight) }));

    private static double[][] Rows(string path) =>
    [
        .. File.ReadLines(path).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()),
    ];
}
