using Graph.Analysis.Positions;
using Graph.Core.Statements;
using Graph.Report.Summaries;

namespace Graph.Report.Tests.Summaries;

public sealed class GraphSummaryTests
{
    private static readonly GraphSummary Summary = GraphSummary.Of([SmallGraph.First, SmallGraph.Second]);

    [Fact]
    public void Actors_TwoArticles_RankedByArticlesThenStatementsWithoutPlacesAndIssues()
    {
        Assert.Equal([("Anna Berg", 2, 5), ("Boris Lund", 2, 4), ("Norland", 1, 1)], Summary.Actors.Select(a => (a.Entity.Name, a.Articles, a.Statements)));
        Assert.Equal(["foreign minister, Norland"], Summary.Actors[0].Roles);
    }

    [Fact]
    public void Relations_TwoArticles_LeaveOutRolesAndPositionsAndShowTheAssertedSentence()
    {
        Assert.Equal([Relation.Met, Relation.Visited], Summary.Relations.Select(r => r.Edge.Relation));
        Assert.Equal("a1", Summary.Relations[0].Best.Id);
        Assert.Equal("news/a.txt", Summary.Relations[0].Article);
    }

    [Fact]
    public void Positions_AcceptedHereRejectedThere_IsMixed()
    {
        var row = Summary.Positions.Rows.Single(r => r.Actor.Id == "anna-berg");
        var cell = row.Cells[Summary.Positions.Issues.Select(i => i.Id).ToList().IndexOf("ceasefire")]!;
        Assert.True(cell.IsMixed);
        Assert.Equal(2, cell.Count);
        Assert.Equal(Stance.Open, cell.Stance);
    }

    [Fact]
    public void Positions_OnlyPossible_IsUncertain()
    {
        var row = Summary.Positions.Rows.Single(r => r.Actor.Id == "boris-lund");
        var cell = Assert.Single(row.Cells, c => c is not null)!;
        Assert.Equal((Relation.Supports, false), (cell.Relation, cell.IsCertain));
    }

    [Fact]
    public void Contradictions_PositionOnBothSidesAndFactDenied_AreBothFound()
    {
        Assert.Equal(
            [("ceasefire", "a2", "b1"), ("boris-lund", "a1", "b0")],
            Summary.Contradictions.Select(c => (c.Target.Id, c.Contradiction.First.Id, c.Contradiction.Second.Id)));
    }

    [Theory]
    [InlineData(Relation.Accepted, StatementStatus.Asserted, Stance.For)]
    [InlineData(Relation.Accepted, StatementStatus.Denied, Stance.Against)]
    [InlineData(Relation.Opposes, StatementStatus.Asserted, Stance.Against)]
    [InlineData(Relation.Opposes, StatementStatus.Denied, Stance.Open)]
    [InlineData(Relation.Supports, StatementStatus.Conditional, Stance.Open)]
    [InlineData(Relation.Met, StatementStatus.Asserted, Stance.Open)]
    public void Stance_RelationAndStatus_TellsTheSide(Relation relation, StatementStatus status, Stance side) =>
        Assert.Equal(side, Stances.Of(SmallGraph.First.Statements[0] with { Relation = relation, Status = status }));

    [Fact]
    public void Of_NoArticles_IsEmpty()
    {
        var empty = GraphSummary.Of([]);
        Assert.Empty(empty.Actors);
        Assert.Empty(empty.Positions.Rows);
        Assert.Equal(0, empty.Statements);
    }
}
