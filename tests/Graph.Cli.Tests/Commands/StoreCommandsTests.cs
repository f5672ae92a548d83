using System.Text.Json;
using Graph.Core.Pipeline;
using Graph.Report.Tests;
using Graph.Stores.Sqlite;

namespace Graph.Cli.Tests.Commands;

/// <summary>show, list, delete and export on a store of known records.</summary>
public sealed class StoreCommandsTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        await using var store = new SqliteGraphStore(_folder.Store);
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        ArticleRecord first = SmallGraph.First with { Article = SmallGraph.First.Article with { Text = "Anna Berg met Boris Lund.\nThe end 🕊" } };
        await store.SaveAsync([first, SmallGraph.Second], TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Anna Berg")]
    [InlineData("anna-berg")]
    [InlineData("berg")]
    [InlineData("ANNA")]
    public async Task Show_ActorByNameIdOrPart_PrintsRolesPositionsAndRelationsWithEvidence(string asked)
    {
        var run = await RunAsync("show", asked);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Anna Berg (person, id anna-berg, Wikidata Q1, 2 articles)", run.Output);
        Assert.Contains("Anna Berg HOLDS_ROLE Norland as foreign minister", run.Output);
        Assert.Contains("Anna Berg REJECTED Ceasefire", run.Output);
        Assert.Contains("news/b.txt, says Boris Lund, 2031-05", run.Output);
        Assert.Contains("Anna Berg MET Boris Lund (2 articles, 2 statements, also denied)", run.Output);
    }

    [Fact]
    public async Task Show_UnknownActor_SuggestsTheNearest()
    {
        var run = await RunAsync("show", "Ana Burg");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Equal("actorgraph: Ana Burg: no such actor in the store, did you mean Anna Berg?; see: actorgraph list actors", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Show_NameThatFitsSeveral_ListsThem()
    {
        var run = await RunAsync("show", "r");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.StartsWith("actorgraph: r: may be Anna Berg (anna-berg), Boris Lund (boris-lund), ", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("news/a.txt")]
    public async Task Show_Article_PrintsTheCleanTextFromItsFirstCharacter(string article) =>
        Assert.Equal("Anna Berg met Boris Lund.\nThe end 🕊\n", (await RunAsync("show", "--article", article)).Output);

    [Fact]
    public async Task Show_Json_ListsEveryStatementThatConcernsTheActor()
    {
        var json = JsonDocument.Parse((await RunAsync("show", "Boris Lund", "--json")).Output).RootElement;
        Assert.Equal(["a1", "a3", "a4", "b0", "b1"], json.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task List_ActorsIssuesArticles_AreCountedAndSorted()
    {
        Assert.Equal(["anna-berg", "boris-lund", "harbour", "norland"], await ColumnAsync("actors", "id"));
        Assert.Equal(["ceasefire", "sanctions"], await ColumnAsync("issues", "key"));
        Assert.Equal(["news/a.txt", "news/b.txt"], await ColumnAsync("articles", "article"));
        Assert.Contains("Anna Berg", (await RunAsync("list", "actors")).Output);
    }

    [Fact]
    public async Task Delete_ByPath_KeepsWhatTheOtherArticleSupports()
    {
        var run = await RunAsync("delete", "news/a.txt");
        Assert.Equal((0, "Deleted a (news/a.txt) with 5 statements.\n"), (run.ExitCode, run.Output));
        Assert.Equal(["anna-berg", "boris-lund"], await ColumnAsync("actors", "id"));
        Assert.Equal(ExitCodes.Failure, (await RunAsync("delete", "news/a.txt")).ExitCode);
    }

    [Fact]
    public async Task Export_ToAFile_HasTheBytesOfStandardOutput()
    {
        var file = _folder.File("graph.jsonl");
        Assert.Equal(0, (await RunAsync("export", "--output", file)).ExitCode);
        Assert.Equal((await RunAsync("export")).Output, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("0.875", 7)]
    [InlineData("0.876", 0)]
    public async Task Export_MinConfidence_LeavesOutWhatIsBelow(string least, int statements)
    {
        var run = await RunAsync("export", "--min-confidence", least);
        Assert.Equal(statements, run.Output.Split("{\"type\":\"statement\"").Length - 1);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandLineRun> RunAsync(params string[] args) => CommandLineRun.OfAsync([.. args, "--store", _folder.Store]);

    private async Task<string[]> ColumnAsync(string list, string column) =>
        [.. JsonDocument.Parse((await RunAsync("list", list, "--json")).Output).RootElement.EnumerateArray().Select(e => e.GetProperty(column).GetString()!)];
}
