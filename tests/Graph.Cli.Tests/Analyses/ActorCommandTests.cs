using System.Text.Json;

namespace Graph.Cli.Tests.Analyses;

/// <summary>path, compare, timeline and contradictions on annotated and invented articles.</summary>
public sealed class ActorCommandTests(AnalysisStore store) : IClassFixture<AnalysisStore>
{
    [Theory]
    [InlineData("path", "Vladimir Puttin", "Russia")]
    [InlineData("compare", "Russia", "Vladimir Puttin")]
    [InlineData("timeline", "Vladimir Puttin")]
    public async Task AnyCommand_UnknownActor_SuggestsTheNearest(params string[] args)
    {
        var run = await store.RunAsync(args);
        Assert.Equal((ExitCodes.Failure, ""), (run.ExitCode, run.Output));
        Assert.Contains("did you mean Vladimir Putin?", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Path_AnnotatedSeeds_ReadsAsReviewed() =>
        Snapshot.Matches("path-seeds", (await store.RunAsync("path", "Witkoff", "Zelenskyy", "--paths", "3")).Output);

    [Fact]
    public async Task Path_EveryStep_StartsWhereTheLastEndedAndQuotesAnArticle()
    {
        var rows = await RowsAsync(AnalysisStoreName, "path", "Witkoff", "Zelenskyy", "--paths", "3");
        Assert.Equal(2, rows.Select(r => r.GetProperty("path").GetInt32()).Distinct().Count());
        foreach (var path in rows.GroupBy(r => r.GetProperty("path").GetInt32()))
        {
            Assert.Equal("Steve Witkoff", path.First().GetProperty("from").GetString());
            Assert.Equal("Volodymyr Zelenskyy", path.Last().GetProperty("to").GetString());
            Assert.All(path.Zip(path.Skip(1)), s => Assert.Equal(s.First.GetProperty("to").GetString(), s.Second.GetProperty("from").GetString()));
            Assert.All(path, s => Assert.StartsWith("seeds/", s.GetProperty("article").GetString()));
        }
    }

    [Fact]
    public async Task Path_NoChain_SaysSo()
    {
        var run = await store.RunAsync("path", "Witkoff", "Zelenskyy", "--relations", "SANCTIONED");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("No chain of interactions joins them", run.Output);
        Assert.Empty(await RowsAsync(AnalysisStoreName, "path", "Witkoff", "Zelenskyy", "--relations", "SANCTIONED"));
    }

    [Fact]
    public async Task Compare_AnnotatedSeeds_ReadsAsReviewed() =>
        Snapshot.Matches("compare-seeds", (await store.RunAsync("compare", "Russia", "Ukraine")).Output);

    [Fact]
    public async Task Compare_ActorWithItself_IsRefused() =>
        Assert.Contains("compare needs two actors", Assert.Single((await store.RunAsync("compare", "Russia", "russia")).ErrorLines));

    [Fact]
    public async Task Timeline_PositionsOnBothSides_AreInOrderWithEvidence()
    {
        var rows = await RowsAsync("small.db", "timeline", "Anna Berg", "ceasefire");
        Assert.Equal(["ACCEPTED", "REJECTED"], rows.Select(r => r.GetProperty("position").GetString()));
        Assert.All(rows, r => Assert.False(r.GetProperty("reversal").GetBoolean())); // both are of May: neither is the later
        Assert.Equal(["news/a.txt", "news/b.txt"], rows.Select(r => r.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task Timeline_UnknownIssue_ListsThoseKnown()
    {
        var run = await store.RunOnAsync("small.db", "timeline", "Anna Berg", "harbours");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.EndsWith("it knows ceasefire, sanctions", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Contradictions_SmallStore_ReadsAsReviewed() =>
        Snapshot.Matches("contradictions-small", (await store.RunOnAsync("small.db", "contradictions")).Output);

    [Fact]
    public async Task Contradictions_Csv_NamesEveryColumnOnce()
    {
        var header = (await store.RunOnAsync("small.db", "contradictions", "--csv")).Output.Split('\n')[0].Trim().Split(',');
        Assert.Equal(header.Distinct(), header);
        Assert.Contains("second evidence", header);
    }

    private const string AnalysisStoreName = "graph.db";

    private async Task<JsonElement[]> RowsAsync(string file, params string[] args) =>
        [.. JsonDocument.Parse((await store.RunOnAsync(file, [.. args, "--json"])).Output).RootElement[0].GetProperty("rows").EnumerateArray()];
}
