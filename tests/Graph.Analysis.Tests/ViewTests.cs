using Graph.Analysis.Compact;
using Graph.Analysis.Paths;
using Graph.Analysis.Views;
using Graph.Core.Statements;

namespace Graph.Analysis.Tests;

public sealed class ViewTests
{
    // ann and bob agree on x and differ on y; cid shares y with both and sides with bob.
    private static readonly BipartiteView Bipartite = new(PositionView.Build(new GraphBuilder()
        .Say("ann", Relation.Supports, "x").Say("bob", Relation.Accepted, "x")
        .Say("ann", Relation.Opposes, "y").Say("bob", Relation.Supports, "y").Say("cid", Relation.Supports, "y").Build()));

    [Fact]
    public void Bipartite_Positions_JoinActorsToIssuesByStance()
    {
        Assert.Equal((5, 5), (Bipartite.Graph.VertexCount, Bipartite.Graph.EdgeCount));
        Assert.True(Bipartite.Graph.TryGetEdge(0, 4, out var annOnY));
        Assert.Equal(-1, annOnY.Weight);
    }

    [Fact]
    public void Bipartite_OnActors_CountsSharedIssuesOrAgreement()
    {
        Assert.Equal([(0, 1, 2.0), (0, 2, 1.0), (1, 2, 1.0)], Bipartite.OnActors().Edges.Select(e => (e.Source, e.Target, e.Weight)));
        Assert.Equal([(0, 1, 0.0), (0, 2, -1.0), (1, 2, 1.0)], Bipartite.OnActors(signed: true).Edges.Select(e => (e.Source, e.Target, e.Weight)));
    }

    [Fact]
    public void Bipartite_OnIssues_CountsSharedActors() =>
        Assert.Equal([(0, 1, 2.0)], Bipartite.OnIssues().Edges.Select(e => (e.Source, e.Target, e.Weight)));

    [Fact]
    public void Months_DatedStatements_SliceTheGraphWithinTheFilter()
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Met, "bob", date: "2025-01-30").Say("bob", Relation.Met, "cid", date: "2025-03")
            .Say("ann", Relation.Met, "cid", date: "2025").Say("ann", Relation.Met, "dan").Build();
        var slices = TemporalSlice.Months(graph);
        Assert.Equal(["2025-01", "2025-03"], slices.Select(s => s.Label));
        Assert.Equal([2, 2], slices.Select(s => InteractionView.Build(graph, s.Filter).Undirected.EdgeCount)); // 2025 touches both
        Assert.Equal(["2025-03"], TemporalSlice.Months(graph, ViewFilter.Default with { From = new DateOnly(2025, 2, 1) }).Select(s => s.Label));
    }

    [Fact]
    public void Months_Table_CountsReversalsWhereTheyHappen()
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Rejected, "x", date: "2025-01-30").Say("ann", Relation.Accepted, "x", date: "2025-03-02").Say("bob", Relation.Urged, "ann", date: "2025-03-01").Build();
        var rows = Catalog.GraphAnalyses.Run("months", graph).Rows;
        Assert.Equal([["2025-01", 1, 0, null, 1, 0], ["2025-03", 2, 2, "ann", 1, 1]], rows);
    }

    [Fact]
    public void InteractionView_SeveralStatements_AreOneWeightedEdge()
    {
        var view = InteractionView.Build(new GraphBuilder()
            .Say("ann", Relation.Met, "bob").Say("bob", Relation.Accused, "ann").Say("ann", Relation.HoldsRole, "cid").Say("ann", Relation.Supports, "ceasefire")
            .Build());
        Assert.Equal(["ann", "bob"], view.Actors.Select(a => a.Id));
        Assert.Equal([new CompactEdge(0, 1, 2)], view.Undirected.Edges);
        Assert.Equal([new CompactEdge(0, 1, 1), new CompactEdge(1, 0, 2)], view.Directed.Edges);
        Assert.Equal(2, view.Between(1, 0).Count);
    }

    [Fact]
    public void InteractionView_DeniedMeeting_IsNoTie() =>
        Assert.Empty(InteractionView.Build(new GraphBuilder().Say("ann", Relation.Met, "bob", status: StatementStatus.Denied).Build()).Actors);

    [Theory]
    [InlineData("2025-03-12", true)]
    [InlineData("2025-03", true)]
    [InlineData("2025", true)]
    [InlineData("2025-02-28", false)]
    [InlineData("2026", false)]
    [InlineData(null, false)]
    public void ViewFilter_Period_AdmitsDatesThatTouchIt(string? date, bool admitted)
    {
        var filter = new ViewFilter { From = new DateOnly(2025, 3, 1), Until = new DateOnly(2025, 3, 31) };
        Assert.Equal(admitted, filter.Admits(new GraphBuilder().Say("ann", Relation.Met, "bob", date: date).Build().Statements.Single()));
    }

    [Fact]
    public void ViewFilter_EachCriterion_KeepsItsStatements()
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Met, "bob", confidence: 0.4)
            .Say("ann", Relation.Accused, "bob", speaker: "cid")
            .Say("ann", Relation.Praised, "bob", status: StatementStatus.Planned)
            .Build();
        int Count(ViewFilter filter) => graph.Statements.Count(filter.Admits);
        Assert.Equal(2, Count(new ViewFilter { MinimumConfidence = 0.5 }));
        Assert.Equal(1, Count(new ViewFilter { Attributed = true }));
        Assert.Equal(2, Count(new ViewFilter { Attributed = false }));
        Assert.Equal(1, Count(new ViewFilter { Statuses = new HashSet<StatementStatus> { StatementStatus.Planned } }));
        Assert.Equal(1, Count(new ViewFilter { Relations = new HashSet<Relation> { Relation.Accused } }));
    }

    [Fact]
    public void SignedView_CooperationLessConflict_IsTheWeight()
    {
        var view = SignedView.Build(new GraphBuilder()
            .Say("ann", Relation.Praised, "bob").Say("bob", Relation.Aided, "ann").Say("ann", Relation.Accused, "bob")
            .Say("ann", Relation.Praised, "cid").Say("cid", Relation.Attacked, "ann").Say("ann", Relation.Met, "dan")
            .Build());
        Assert.Equal([new CompactEdge(0, 1, 1)], view.Ties.Edges);
    }

    [Fact]
    public void EvidencePaths_FrequentContact_IsNearerThanADirectRareOne()
    {
        var graph = new GraphBuilder();
        for (var i = 0; i < 4; i++) graph.Say("ann", Relation.Met, "bob").Say("bob", Relation.SpokeWith, "cid");
        var view = InteractionView.Build(graph.Say("ann", Relation.Urged, "cid").Say("dan", Relation.Met, "eve").Build());
        int Vertex(string id) => view.Find(id)!.Value;

        var paths = EvidencePaths.KShortest(view, Vertex("ann"), Vertex("cid"), 3);
        Assert.Equal(["ann-bob-cid", "ann-cid"], paths.Select(p => string.Join('-', p.Actors.Select(a => a.Id))));
        Assert.Equal([0.5, 1], paths.Select(p => p.Length));
        Assert.Equal(4, paths[0].Steps[1].Count);
        Assert.Null(EvidencePaths.Shortest(view, Vertex("ann"), Vertex("dan")));
        Assert.Empty(EvidencePaths.KShortest(view, Vertex("ann"), Vertex("dan"), 3));
        Assert.Empty(EvidencePaths.Shortest(view, 0, 0)!.Steps);
    }
}
