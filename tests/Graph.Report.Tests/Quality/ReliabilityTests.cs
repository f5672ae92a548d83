using Graph.Report.Quality;

namespace Graph.Report.Tests.Quality;

public sealed class ReliabilityTests
{
    [Fact]
    public void Reliability_FourStatements_IsComputedByHand()
    {
        var reliability = new Reliability([(0.95, true), (0.95, true), (0.55, true), (0.55, false)]);

        Assert.Equal([(0.5, 2, 0.55, 0.5), (0.9, 2, 0.95, 1.0)], reliability.Table);
        Assert.Equal(0.05, reliability.Error, 6);
        Assert.Equal(((2 * 0.0025) + 0.2025 + 0.3025) / 4, reliability.Brier, 6);
        Assert.Equal(2.5 / 3, reliability.Ranking, 6);
    }

    [Fact]
    public void Reliability_NothingScored_IsEmpty()
    {
        var reliability = new Reliability([]);

        Assert.Empty(reliability.Table);
        Assert.Equal((0, 0), (reliability.Error, reliability.Brier));
    }
}
