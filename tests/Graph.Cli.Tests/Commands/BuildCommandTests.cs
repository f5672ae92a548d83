using System.Text.Json;

namespace Graph.Cli.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public async Task Build_Seeds_PrintsTheFourPartsAndWhereTheGraphIs()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("build", Seeds.Folder, "--store", folder.Store);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Read 5 articles", run.Output);
        foreach (var part in new[] { "Actors", "Strongest relations", "Positions", "Open contradictions" }) Assert.Contains($"\n{part} (", run.Output);
        Assert.Contains($"{folder.Store} holds 5 articles.", run.Output);
        Assert.DoesNotContain("\u001b[", run.Output);
    }

    [Fact]
    public async Task Build_AnyNumberOfJobs_SameOutputAndSameExport()
    {
        using var folder = new TemporaryFolder();
        var (one, many) = (folder.File("one.db"), folder.File("many.db"));
        var first = await CommandLineRun.OfAsync("build", Seeds.Folder, "--store", one, "--jobs", "1");
        var second = await CommandLineRun.OfAsync(["build", .. Seeds.Files.Reverse(), "--store", many, "--jobs", "4"]);
        Assert.Equal(first.Output.Replace(one, "STORE"), second.Output.Replace(many, "STORE"));
        foreach (var format in new[] { "jsonl", "json", "graphml", "csv" })
            Assert.Equal((await CommandLineRun.OfAsync("export", "--store", one, "-f", format)).Output, (await CommandLineRun.OfAsync("export", "--store", many, "-f", format)).Output);
    }

    [Fact]
    public async Task Build_SameArticlesAgain_ChangesNothing()
    {
        using var folder = new TemporaryFolder();
        var first = await CommandLineRun.OfAsync("build", Seeds.Folder, "--store", folder.Store);
        var second = await CommandLineRun.OfAsync("build", Seeds.Folder, "--store", folder.Store);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Build_SameTextTwice_CountsItOnce()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.Write("copy.txt", File.ReadAllBytes(Seeds.Files[0]));
        var run = await CommandLineRun.OfAsync("build", Seeds.Files[0], copy, "--store", folder.Store);
        Assert.Contains("1 with the same text as another counted once", run.Output);
        Assert.Contains("holds 1 article.", run.Output);
    }

    [Fact]
    public async Task Build_Json_IsOneDocumentWithEveryPart()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("build", Seeds.Folder, folder.File("missing.txt"), "--store", ":memory:", "--json");
        Assert.Equal(ExitCodes.Partial, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(5, json.GetProperty("articles").GetInt32());
        Assert.Equal(1, json.GetProperty("run").GetProperty("failures").GetArrayLength());
        foreach (var part in new[] { "actors", "relations", "positions", "contradictions" }) Assert.Equal(JsonValueKind.Array, json.GetProperty(part).ValueKind);
    }
}
