using Graph.Analysis.Catalog;
using Graph.Analysis.Positions;
using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Tests;

public sealed class PositionTests
{
    private static readonly KnowledgeGraph Talks = new GraphBuilder()
        .Say("ann", Relation.Supports, "ceasefire").Say("ann", Relation.Rejected, "sanctions")
        .Say("bob", Relation.Opposes, "ceasefire").Say("bob", Relation.Opposes, "sanctions")
        .Say("cid", Relation.Proposed, "ceasefire")
        .Say("dan", Relation.Supports, "sanctions").Say("dan", Relation.Opposes, "sanctions")
        .Build();

    [Fact]
    public void Agreement_SharedIssues_AreAveragedAndCounted()
    {
        var agreements = Agreement.Compute(PositionView.Build(Talks)).ToDictionary(a => (a.A.Id, a.B.Id));
        Assert.Equal(0, agreements[("ann", "bob")].Score);
        Assert.Equal(["ceasefire", "sanctions"], agreements[("ann", "bob")].Issues);
        Assert.Equal(1, agreements[("ann", "cid")].Score);
        Assert.Equal(-1, agreements[("bob", "cid")].Score);
        Assert.False(agreements.ContainsKey(("cid", "dan")));
    }

    [Fact]
    public void Camps_EachIssue_SplitsItsActors()
    {
        var camps = Camps.Compute(PositionView.Build(Talks)).ToDictionary(c => c.Issue.Id);
        Assert.Equal(["ann", "cid"], camps["ceasefire"].InFavour.Select(a => a.Id));
        Assert.Equal(["bob"], camps["ceasefire"].Against.Select(a => a.Id));
        Assert.Equal(["dan"], camps["sanctions"].Divided.Select(a => a.Id));
    }

    [Fact]
    public void PositionTimeline_TurnsAndTurnsBack_AreReversals()
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Supports, "ceasefire", date: "2025-01")
            .Say("ann", Relation.Rejected, "ceasefire", article: "b", published: new DateOnly(2025, 3, 2))
            .Say("ann", Relation.Opposes, "ceasefire", date: "2025-04")
            .Say("ann", Relation.Accepted, "ceasefire")
            .Build();
        var steps = PositionTimeline.Compute(graph, "ann", "ceasefire");
        Assert.Equal([("2025-01", false), ("2025-03-02", true), ("2025-04", false), (null, false)], steps.Select(s => (s.Date, s.IsReversal)));
    }

    [Theory]
    [InlineData("2025-01", "2025-03", ContradictionKind.Changed)]
    [InlineData("2025-03", "2025-03-02", ContradictionKind.SourcesDisagree)]
    [InlineData("2025-03", null, ContradictionKind.SourcesDisagree)]
    public void Contradictions_OppositePositions_ChangedOnlyWhereDatesTellThemApart(string first, string? second, ContradictionKind kind)
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Rejected, "ceasefire", date: second, article: "b").Say("ann", Relation.Supports, "ceasefire", date: first).Build();
        var contradiction = Assert.Single(Contradictions.Find(graph));
        Assert.Equal(kind, contradiction.Kind);
        Assert.Equal(Relation.Supports, contradiction.First.Relation);
    }

    [Fact]
    public void Contradictions_MeetingAssertedAndDenied_IsDisputed()
    {
        var graph = new GraphBuilder().Say("ann", Relation.Met, "bob").Say("ann", Relation.Met, "bob", status: StatementStatus.Denied, article: "b").Build();
        Assert.Equal(ContradictionKind.FactDisputed, Assert.Single(Contradictions.Find(graph)).Kind);
    }

    [Fact]
    public void Contradictions_PlannedAcceptanceAndRefusal_GoTogether() =>
        Assert.Empty(Contradictions.Find(new GraphBuilder()
            .Say("ann", Relation.Accepted, "ceasefire", status: StatementStatus.Conditional).Say("ann", Relation.Rejected, "ceasefire").Build()));

    [Fact]
    public void Corroboration_ReprintedSentence_CountsOnce()
    {
        var graph = new GraphBuilder()
            .Say("ann", Relation.Met, "bob", article: "a", evidence: "They met.", outlet: "X")
            .Say("ann", Relation.Met, "bob", article: "b", evidence: "They met.", outlet: "Y")
            .Say("ann", Relation.Met, "bob", article: "c", evidence: "Ann saw Bob.", outlet: "Z")
            .Build();
        var edge = Corroboration.Compute(graph).Single();
        Assert.Equal((2, 2), (edge.Articles, edge.Outlets));
    }

    [Fact]
    public void GraphAnalyses_EveryName_RunsOnAnyGraphAndFillsItsColumns()
    {
        var interactions = new GraphBuilder()
            .Say("ann", Relation.Met, "bob").Say("bob", Relation.Accused, "cid").Say("cid", Relation.Praised, "ann").Say("cid", Relation.Urged, "dan").Build();
        foreach (var graph in new[] { Talks, interactions, KnowledgeGraph.Build([]) })
            foreach (var (name, _) in GraphAnalyses.All)
            {
                var table = GraphAnalyses.Run(name, graph);
                Assert.Equal(name, table.Name);
                Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
            }

        Assert.Equal(4, GraphAnalyses.Run("centrality", interactions).Rows.Count);
    }

    [Fact]
    public void GraphAnalyses_UnknownName_ListsTheKnownOnes() =>
        Assert.Contains("centrality, communities", Assert.Throws<ArgumentException>(() => GraphAnalyses.Run("fame", Talks)).Message, StringComparison.Ordinal);
}
