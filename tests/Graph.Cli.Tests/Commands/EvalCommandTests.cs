using System.Text.Json;
using Graph.Report.Tests;

namespace Graph.Cli.Tests.Commands;

public sealed class EvalCommandTests
{
    [Fact]
    public async Task Eval_Seeds_PrintsTheReferenceScorersNumbers()
    {
        Python.Require();
        using var folder = new TemporaryFolder();
        var export = folder.File("seeds.jsonl");
        await CommandLineRun.OfAsync(["export", .. Seeds.Files, "--output", export]);
        var run = await CommandLineRun.OfAsync("eval", Seeds.Gold);
        Assert.Equal((ExitCodes.Success, await Python.ScoreAsync(Seeds.Gold, export)), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Eval_Verbose_AddsMissesRelationsAndReliability()
    {
        var run = await CommandLineRun.OfAsync("eval", Seeds.Gold, "--verbose");
        Assert.Contains("  miss  ", run.Output);
        Assert.Matches(@"HOLDS_ROLE +typed P \d", run.Output);
        Assert.Contains("confidence   statements", run.Output);
    }

    [Fact]
    public async Task Eval_Json_CountsEveryRequiredStatement()
    {
        var run = await CommandLineRun.OfAsync("eval", Seeds.Gold, "--json");
        var typed = JsonDocument.Parse(run.Output).RootElement.GetProperty("typed");
        Assert.Equal(114, typed.GetProperty("tp").GetInt32() + typed.GetProperty("fn").GetInt32());
    }

    [Fact]
    public async Task Eval_TextMissing_NamesItAndWhereItLooked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lost.json", """{"entities":[],"statements":[]}""");
        var run = await CommandLineRun.OfAsync("eval", folder.File(""));
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.StartsWith("actorgraph: lost.txt: not found in ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Eval_NoAnnotation_SaysWhatIsNeeded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.json", "{");
        Assert.Contains("not a gold annotation", Assert.Single((await CommandLineRun.OfAsync("eval", folder.File(""))).ErrorLines));
        Assert.Contains("no such folder", Assert.Single((await CommandLineRun.OfAsync("eval", folder.File("nowhere"))).ErrorLines));
    }
}
