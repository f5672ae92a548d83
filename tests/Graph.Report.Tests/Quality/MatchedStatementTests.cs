using Graph.Core.Statements;
using Graph.Report.Quality;

namespace Graph.Report.Tests.Quality;

public sealed class MatchedStatementTests
{
    [Theory]
    [InlineData("asserted", null, true, true)]
    [InlineData("denied", null, false, true)]
    [InlineData("asserted", "Kenya", true, false)]
    public void Score_RightPair_TellsWhetherStatusAndSpeakerAreRight(string status, string? speaker, bool statusRight, bool speakerRight)
    {
        GoldEntity[] entities = [new("Norway", "country", ["Norway"], false), new("Peru", "country", ["Peru"], false), new("Kenya", "country", ["Kenya"], false)];
        var said = new GoldStatement("PRAISED", "Norway", "Peru", "asserted", "Norway praised", false);
        var record = GoldRecords.Of(new GoldArticle("x", entities, [said]));

        var gold = new GoldArticle("x", entities, [said with { Status = status, AttributedTo = speaker }]);
        var match = Assert.Single(GoldScorer.Score(gold, record).Matched);

        Assert.Equal((Relation.Praised, statusRight, speakerRight), (match.Ours.Statement.Relation, match.StatusRight, match.SpeakerRight));
    }
}
