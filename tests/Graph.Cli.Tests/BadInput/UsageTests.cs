namespace Graph.Cli.Tests.BadInput;

public sealed class UsageTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("build")]
    [InlineData("build", "seeds", "--jobs", "0")]
    [InlineData("build", "seeds", "--frob")]
    [InlineData("export", "--format", "xls")]
    [InlineData("show")]
    [InlineData("show", "Anna", "--article", "a")]
    public async Task Run_WrongCommandLine_ExitsWithTwoAndPointsToHelp(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("actorgraph: ", run.ErrorLines[0]);
        Assert.EndsWith("--help", run.ErrorLines[^1]);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("export", "-h")]
    public async Task Help_AnyCommand_EndsWithExamples(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:\n", run.Output);
        Assert.Contains("  actorgraph ", run.Output);
    }

    [Fact]
    public async Task Help_Root_ListsExitCodesAndEnvironment()
    {
        var run = await CommandLineRun.OfAsync("--help");
        Assert.Contains("Exit codes:", run.Output);
        Assert.Contains("ACTORGRAPH_STORE", run.Output);
    }

    [Fact]
    public async Task Build_OntologyWithAMistake_NamesFileAndLine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("countries.yaml", "- id: norland\n  name: Norland\n  colour: blue\n");
        var run = await CommandLineRun.OfAsync("build", Seeds.Files[0], "--store", folder.Store, "--ontology", folder.File(""));
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains(run.ErrorLines, line => line.StartsWith("actorgraph: countries.yaml:3:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_OntologyFolderMissing_OneLine()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("build", Seeds.Files[0], "--store", folder.Store, "--ontology", folder.File("nowhere"));
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("no such folder", Assert.Single(run.ErrorLines));
    }
}
