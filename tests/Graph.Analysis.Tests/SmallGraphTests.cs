using Graph.Analysis.Balance;
using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Compact;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Structure;

namespace Graph.Analysis.Tests;

/// <summary>Answers worked out by hand on graphs of a few vertices.</summary>
public sealed class SmallGraphTests
{
    // 0 – 1 – 2 – 3
    private static readonly CompactGraph Path = Graph(4, (0, 1), (1, 2), (2, 3));

    // Two triangles joined by the bridge 2 – 3.
    private static readonly CompactGraph Barbell = Graph(6, (0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5));

    [Fact]
    public void Betweenness_Path_CountsPairsThroughEachVertex() => Assert.Equal([0, 2, 2, 0], Betweenness.Exact(Path));

    [Fact]
    public void Betweenness_AllSources_IsExact()
    {
        var (scores, bound) = Betweenness.Sampled(Path, 4, 1);
        Assert.Equal(Betweenness.Exact(Path), scores);
        Assert.Equal(0, bound);
    }

    [Fact]
    public void Closeness_Path_IsInverseMeanDistance() => Assert.Equal([3 / 6.0, 3 / 4.0, 3 / 4.0, 3 / 6.0], Closeness.Compute(Path));

    [Fact]
    public void PageRank_TwoVerticesAndAnArc_IsAsSolvedByHand()
    {
        // r0 = 0.15/2 + 0.85·r1/2 (the dangling end spreads), r1 = r0 + 0.85·r0 with the same floor; r0 + r1 = 1.
        var rank = PageRank.Compute(new CompactDigraph(2, [new CompactEdge(0, 1)]));
        Assert.Equal(0.5 / 1.425, rank[0], 1e-9);
        Assert.Equal(1, rank.Sum(), 1e-9);
    }

    [Fact]
    public void CutStructure_Barbell_IsTheBridgeAndItsEnds()
    {
        var (points, bridges) = CutStructure.Compute(Barbell);
        Assert.Equal([2, 3], points);
        Assert.Equal([(2, 3)], bridges);
    }

    [Fact]
    public void CoreDecomposition_TriangleWithATail_IsTwoAndOne() =>
        Assert.Equal([2, 2, 2, 1], CoreDecomposition.Compute(Graph(4, (0, 1), (1, 2), (0, 2), (2, 3))));

    [Fact]
    public void Components_TwoPairsAndALoner_AreThree()
    {
        var (component, count) = Components.Compute(Graph(5, (0, 2), (1, 3)));
        Assert.Equal([0, 1, 0, 1, 2], component);
        Assert.Equal(3, count);
    }

    [Fact]
    public void Leiden_Barbell_FindsBothTriangles()
    {
        var (community, modularity) = Leiden.Compute(Barbell);
        Assert.Equal([0, 0, 0, 1, 1, 1], community);
        Assert.Equal((6.0 / 7) - 0.5, modularity, 1e-12);
    }

    [Fact]
    public void Cliques_Barbell_AreItsTriangles() => Assert.Equal([[0, 1, 2], [3, 4, 5]], Cliques.Find(Barbell));

    [Fact]
    public void Constraint_StarCentre_IsOneOverDegree()
    {
        var constraint = StructuralHoles.Constraint(Graph(5, (0, 1), (0, 2), (0, 3)));
        Assert.Equal(1 / 3.0, constraint[0], 1e-12);
        Assert.Equal(1, constraint[1], 1e-12);
        Assert.True(double.IsNaN(constraint[4]));
    }

    [Fact]
    public void BrokerageRoles_EachConfiguration_CountsItsRole()
    {
        // 0 → 1 → 2, and the broker is 1.
        var graph = new CompactDigraph(3, [new CompactEdge(0, 1), new CompactEdge(1, 2)]);
        Assert.Equal(new BrokerageCount(1, 0, 0, 0, 0), BrokerageRoles.Compute(graph, [0, 0, 0])[1]);
        Assert.Equal(new BrokerageCount(0, 1, 0, 0, 0), BrokerageRoles.Compute(graph, [0, 1, 0])[1]);
        Assert.Equal(new BrokerageCount(0, 0, 1, 0, 0), BrokerageRoles.Compute(graph, [0, 0, 1])[1]);
        Assert.Equal(new BrokerageCount(0, 0, 0, 1, 0), BrokerageRoles.Compute(graph, [0, 1, 1])[1]);
        Assert.Equal(new BrokerageCount(0, 0, 0, 0, 1), BrokerageRoles.Compute(graph, [0, 1, 2])[1]);
    }

    [Fact]
    public void LinkSuggestions_RandomGraph_AreTheBestOfAllPairs()
    {
        var random = new Random(7);
        var graph = new CompactGraph(40, Enumerable.Range(0, 120).Select(_ => new CompactEdge(random.Next(40), random.Next(40))));
        var all =
            from a in Enumerable.Range(0, 40)
            from b in Enumerable.Range(a + 1, 39 - a)
            where !graph.ContainsEdge(a, b)
            let common = Enumerable.Range(0, 40).Where(v => v != a && v != b && graph.ContainsEdge(a, v) && graph.ContainsEdge(v, b)).ToArray()
            let score = common.Sum(v => 1 / Math.Log(graph.AdjacentDegree(v)))
            where common.Length > 0
            orderby score descending, a, b
            select $"{a} {b} {score:F9} {string.Join(',', common)}";
        Assert.Equal(all.Take(15), LinkSuggestions.Compute(graph, 15).Select(s => $"{s.A} {s.B} {s.Score:F9} {string.Join(',', s.Common)}"));
    }

    [Fact]
    public void LinkSuggestions_Path_NamesPairsTwoStepsApart() =>
        Assert.Equal([(0, 2), (1, 3)], LinkSuggestions.Compute(Path).Select(s => (s.A, s.B)));

    [Fact]
    public void StructuralBalance_OneFriendlyTriangleWithTwoFoes_IsBalanced()
    {
        var ties = Signed(3, (0, 1, 1), (0, 2, -1), (1, 2, -1));
        Assert.Equal([new SignedTriad(0, 1, 2, true)], StructuralBalance.Triads(ties));
        var frustration = StructuralBalance.Frustration(ties);
        Assert.Equal((0, true), (frustration.Frustrated, frustration.IsExact));
        Assert.Equal([0, 0, 1], frustration.Camp);
    }

    [Fact]
    public void StructuralBalance_ThreeFoes_AreFrustratedOnce()
    {
        var ties = Signed(3, (0, 1, -1), (0, 2, -1), (1, 2, -1));
        Assert.False(StructuralBalance.Triads(ties).Single().IsBalanced);
        Assert.Equal(1, StructuralBalance.Frustration(ties).Frustrated);
    }

    [Fact]
    public void Measures_EmptyGraph_AreEmpty()
    {
        var empty = Graph(0);
        Assert.Empty(PageRank.Compute(new CompactDigraph(0, [])));
        Assert.Empty(Betweenness.Exact(empty));
        Assert.Empty(Closeness.Compute(empty));
        Assert.Empty(Eigenvector.Compute(empty));
        Assert.Empty(CoreDecomposition.Compute(empty));
        Assert.Equal(0, Leiden.Compute(empty).Modularity);
        Assert.Empty(StructuralBalance.Frustration(empty).Camp);
    }

    [Fact]
    public void Measures_SelfLoop_DoesNotCountAsContact()
    {
        var graph = Graph(2, (0, 0), (0, 1));
        Assert.Equal([1, 1], CoreDecomposition.Compute(graph));
        Assert.Equal([0, 0], Betweenness.Exact(graph));
        Assert.Equal([(0, 1)], CutStructure.Compute(graph).Bridges);
        Assert.Equal(2, graph.EdgeCount);
    }

    internal static CompactGraph Graph(int vertices, params (int, int)[] edges) =>
        new(vertices, edges.Select(e => new CompactEdge(e.Item1, e.Item2)));

    private static CompactGraph Signed(int vertices, params (int, int, double)[] edges) =>
        new(vertices, edges.Select(e => new CompactEdge(e.Item1, e.Item2, e.Item3)));
}
