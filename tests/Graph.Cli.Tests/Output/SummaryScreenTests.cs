using Graph.Cli.Output;
using Graph.Report.Summaries;
using Graph.Report.Tests;

namespace Graph.Cli.Tests.Output;

public sealed class SummaryScreenTests
{
    [Fact]
    public void Print_AnnotatedSeeds_LooksAsReviewed()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = Terminal.OfWriters(output, TextWriter.Null);
        new SummaryScreen(terminal.Screen, all: false).Print(GraphSummary.Of([.. GoldRecords.OfSeeds()]));
        Snapshot.Matches("summary-of-annotated-seeds", output.ToString());
    }

    [Fact]
    public void Print_EmptyGraph_SaysThatNothingWasFound()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new SummaryScreen(Terminal.OfWriters(output, TextWriter.Null).Screen, all: false).Print(GraphSummary.Of([]));
        Assert.Equal(4, output.ToString().Split("(none found)").Length - 1);
    }

    [Fact]
    public void Print_NarrowTerminal_NoLineIsLonger()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new SummaryScreen(Terminal.OfWriters(output, TextWriter.Null, width: 72).Screen, all: true).Print(GraphSummary.Of([.. GoldRecords.OfSeeds()]));
        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 72));
    }
}
