using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Structure;
using Graph.Analysis.Tests.Reference;

namespace Graph.Analysis.Tests;

public sealed class ReferenceGraphTests
{
    [Theory]
    [InlineData("karate")]
    [InlineData("lesmis")]
    public void Measures_ReferenceGraph_AgreeToNineDigits(string name)
    {
        var reference = ReferenceGraph.Load(name);
        Close(reference.PageRank, PageRank.Compute(ReferenceGraph.BothWays(reference.Graph)));
        Close(reference.Betweenness, Betweenness.Exact(reference.Graph));
        Close(reference.Closeness, Closeness.Compute(reference.Graph));
        Close(reference.Eigenvector, Eigenvector.Compute(reference.Graph, 1e-15));
        Close(reference.Constraint, StructuralHoles.Constraint(reference.Graph));
        Assert.Equal(reference.Core, CoreDecomposition.Compute(reference.Graph));
    }

    [Fact]
    public void CutStructure_LesMiserables_IsNetworkX()
    {
        var (points, bridges) = CutStructure.Compute(ReferenceGraph.Load("lesmis").Graph);
        Assert.Equal([1, 10, 25, 28, 46, 48, 51, 57], points);
        Assert.Equal(18, bridges.Count);
        Assert.Contains((0, 1), bridges);
        Assert.Contains((57, 67), bridges);
    }

    [Fact]
    public void Cliques_ReferenceGraphs_AreAsManyAsNetworkXFinds()
    {
        Assert.Equal(36, Cliques.Find(ReferenceGraph.Load("karate").Graph, 1).Count);
        var lesMiserables = Cliques.Find(ReferenceGraph.Load("lesmis").Graph, 1);
        Assert.Equal(59, lesMiserables.Count);
        Assert.Equal(10, lesMiserables[0].Length);
    }

    // 0.41979 is the known optimum for the karate club (Brandes et al., "On Modularity Clustering", 2008);
    // igraph's Leiden reaches 0.56669 on Les Misérables.
    [Theory]
    [InlineData("karate", 0.41978961209730)]
    [InlineData("lesmis", 0.56668798334325)]
    public void Leiden_ReferenceGraph_ReachesTheKnownModularityWithinOnePercent(string name, double best)
    {
        var graph = ReferenceGraph.Load(name).Graph;
        var (community, modularity) = Leiden.Compute(graph);
        Assert.InRange(modularity, best * 0.99, best + 1e-12);
        Assert.Equal(Modularity.Compute(graph, community), modularity);
    }

    private static void Close(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var v = 0; v < expected.Length; v++) Assert.Equal(expected[v], actual[v], 1e-9 * Math.Max(1, Math.Abs(expected[v])));
    }
}
