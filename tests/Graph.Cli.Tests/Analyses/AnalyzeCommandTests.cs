using System.Text.Json;
using Graph.Analysis.Catalog;

namespace Graph.Cli.Tests.Analyses;

public sealed class AnalyzeCommandTests(AnalysisStore store) : IClassFixture<AnalysisStore>
{
    [Fact]
    public async Task Analyze_AnnotatedSeeds_ReadsAsReviewed()
    {
        var run = await store.RunAsync("analyze", "--top", "8");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Snapshot.Matches("analyze-seeds", run.Output);
    }

    [Fact]
    public async Task Analyze_NoNames_RunsEveryAnalysisOfTheList()
    {
        var names = (await store.RunAsync("analyze", "--list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]).ToArray();
        Assert.Equal(GraphAnalyses.All.Select(a => a.Name), names);
        Assert.Equal(names, (await TablesAsync("analyze")).Select(t => t.GetProperty("analysis").GetString()));
    }

    [Fact]
    public async Task Analyze_Json_GivesEveryRowWithNumbersAsNumbers()
    {
        var table = Assert.Single(await TablesAsync("analyze", "centrality", "--top", "1"));
        var rows = table.GetProperty("rows").EnumerateArray().ToArray();
        Assert.True(rows.Length > 5);
        Assert.Equal(1, rows.Sum(r => r.GetProperty("pagerank").GetDouble()), 9);
        Assert.All(rows, r => Assert.Equal(JsonValueKind.Number, r.GetProperty("degree").ValueKind));
    }

    [Fact]
    public async Task Analyze_Csv_HasOneHeaderATableAndAsManyFieldsInEveryRow()
    {
        var lines = (await store.RunAsync("analyze", "centrality", "cores", "--csv")).Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("analysis,actor,degree,strength,pagerank,betweenness,closeness,eigenvector", lines[0]);
        Assert.Contains("analysis,core,size,members", lines);
        Assert.All(lines.TakeWhile(l => l != "analysis,core,size,members").Skip(1), l => Assert.Equal((7, "centrality"), (l.Count(c => c == ','), l.Split(',')[0])));
    }

    [Fact]
    public async Task Analyze_EmptyStore_SaysNothingFoundEverywhere()
    {
        var run = await store.RunOnAsync("empty.db", "analyze");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(GraphAnalyses.All.Count, run.Output.Split("(nothing)").Length - 1);
        Assert.DoesNotContain("NaN", run.Output);
    }

    [Fact]
    public async Task Analyze_TwoActors_EveryAnalysisHasAnAnswer()
    {
        var run = await store.RunOnAsync("small.db", "analyze", "--json");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        var tables = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("analysis").GetString()!);
        Assert.Equal(["Anna Berg", "Boris Lund"], Column(tables["centrality"], "actor"));
        Assert.Equal(["fact disputed", "sources disagree"], Column(tables["contradictions"], "kind"));
    }

    [Fact]
    public async Task Analyze_RelationsFilter_LeavesOnlyActorsTiedByThem()
    {
        var all = Column((await TablesAsync("analyze", "centrality"))[0], "actor");
        var met = Column((await TablesAsync("analyze", "centrality", "--relations", "MET"))[0], "actor");
        Assert.NotEmpty(met);
        Assert.True(met.Length < all.Length);
        Assert.Subset(all.ToHashSet(), met.ToHashSet());
    }

    [Theory]
    [InlineData("--from", "2031-05-01", "--until", "2031-05-31", 2)]
    [InlineData("--from", "2031-06-01", "--until", "2031-06-30", 0)]
    [InlineData("--min-confidence", "0.9", "--seed", "1", 0)]
    [InlineData("--attributed", "yes", "--seed", "1", 0)]
    [InlineData("--attributed", "no", "--seed", "1", 2)]
    [InlineData("--status", "planned", "--seed", "1", 0)]
    public async Task Analyze_Filters_DecideWhoIsThere(string option, string value, string second, string other, int actors)
    {
        var run = await store.RunOnAsync("small.db", "analyze", "centrality", option, value, second, other, "--json");
        Assert.Equal(actors, JsonDocument.Parse(run.Output).RootElement[0].GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Analyze_WriteBack_PutsScoresIntoTheStore()
    {
        var run = await store.RunOnAsync("written.db", "analyze", "--write-back");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Scores of 2 actors in 1 community", Assert.Single(run.ErrorLines));
        Assert.Equal(["anna-berg 1 0.5", "boris-lund 1 0.5"], store.Query("written.db", "SELECT entity_id || ' ' || community || ' ' || page_rank FROM actor_scores"));
    }

    [Fact]
    public async Task Analyze_Plot_WritesEveryDrawingAsSvgAndPng()
    {
        var folder = store.Folder.File("plots");
        var run = await store.RunAsync("analyze", "--plot", folder);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            ["agreement.png", "agreement.svg", "brokers.png", "brokers.svg", "central-actors.png", "central-actors.svg"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Analyze_PlotOfAnEmptyStore_SaysThereIsNothingToDraw() =>
        Assert.StartsWith("There is nothing to draw", Assert.Single((await store.RunOnAsync("empty.db", "analyze", "--plot", store.Folder.File("none"))).ErrorLines));

    [Fact]
    public async Task Analyze_Twice_PrintsTheSame() =>
        Assert.Equal((await store.RunAsync("analyze", "--json")).Output, (await store.RunAsync("analyze", "--json")).Output);

    [Theory]
    [InlineData("analyze", "fame")]
    [InlineData("analyze", "--json", "--csv")]
    [InlineData("analyze", "--from", "yesterday")]
    [InlineData("analyze", "--min-confidence", "2")]
    [InlineData("analyze", "--relations", "LOVES")]
    [InlineData("analyze", "--top", "0")]
    [InlineData("analyze", "--to")]
    [InlineData("path", "Russia", "Ukraine", "--paths", "0")]
    public async Task Analyze_WrongOptions_AreRefusedWithTheRemedy(params string[] args)
    {
        var run = await store.RunAsync(args);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(args[^1].TrimStart('-'), run.Error);
    }

    [Fact]
    public async Task Analyze_NoStore_SaysHowToMakeOne()
    {
        var run = await store.RunOnAsync("missing.db", "analyze");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("no such store; make it with: actorgraph build", Assert.Single(run.ErrorLines));
    }

    private static string[] Column(JsonElement table, string column) => [.. table.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty(column).GetString()!)];

    private async Task<JsonElement[]> TablesAsync(params string[] args) =>
        [.. JsonDocument.Parse((await store.RunAsync([.. args, "--json"])).Output).RootElement.EnumerateArray()];
}
