namespace Graph.Cli.Tests.BadInput;

/// <summary>Each bad article gets one line with path, fault and remedy; the good article of the run is kept.</summary>
public sealed class BadArticleTests
{
    [Fact]
    public async Task Build_MissingPath_OneLineAndTheOthersKept() =>
        await FailsAloneAsync(folder => folder.File("missing.txt"), "no such file or folder; check the path");

    [Fact]
    public async Task Build_EmptyFile_OneLineAndTheOthersKept() =>
        await FailsAloneAsync(folder => folder.Write("empty.txt", ""), "empty file");

    [Fact]
    public async Task Build_BlankFile_OneLineAndTheOthersKept() =>
        await FailsAloneAsync(folder => folder.Write("blank.txt", " \n\n\t\n"), "empty file");

    [Fact]
    public async Task Build_BinaryFile_OneLineAndTheOthersKept() =>
        await FailsAloneAsync(folder => folder.Write("program.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0]), "binary file");

    [Fact]
    public async Task Build_InvalidUtf8_OneLineWithTheOffset() =>
        await FailsAloneAsync(folder => folder.Write("latin1.txt", [.. "The Foreign Minister of C"u8, 0xF4, .. "te d'Ivoire spoke."u8]), "not valid UTF-8 (byte 0xF4 at offset 25)");

    [Fact]
    public async Task Build_FiftyMegabytesOnOneLine_OneLineAndTheOthersKept() =>
        await FailsAloneAsync(folder => folder.Write("long.txt", new string('x', 50_000_000)), "too many for one article");

    [Fact]
    public async Task Build_OnlyBadFiles_FailsAndNamesEach()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("build", folder.Write("a.txt", ""), folder.File("b.txt"), "--store", folder.Store);
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Build_FolderWithoutArticles_SaysWhatItLooksFor()
    {
        using var folder = new TemporaryFolder();
        folder.Write("picture.png", [1, 2, 3]);
        var run = await CommandLineRun.OfAsync("build", folder.File("."), "--store", folder.Store);
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("no article files found", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Build_HundredThousandIdenticalSentences_IsReadAsAnArticle()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("echo.txt", string.Concat(Enumerable.Repeat("Talks went on in Geneva.\n", 100_000)));
        var run = await CommandLineRun.OfAsync("build", path, "--store", folder.Store);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Read 1 article", run.Output);
    }

    private static async Task FailsAloneAsync(Func<TemporaryFolder, string> makeBadFile, string fault)
    {
        using var folder = new TemporaryFolder();
        var bad = makeBadFile(folder);
        var run = await CommandLineRun.OfAsync("build", bad, Seeds.Files[0], "--store", folder.Store);
        Assert.Equal(ExitCodes.Partial, run.ExitCode);
        var line = Assert.Single(run.ErrorLines);
        Assert.StartsWith($"actorgraph: {bad}: ", line);
        Assert.Contains(fault, line);
        Assert.Contains("; ", line);
        Assert.StartsWith("Read 1 article", run.Output);
        var list = await CommandLineRun.OfAsync("list", "articles", "--json", "--store", folder.Store);
        Assert.Contains(Path.GetFileName(Seeds.Files[0]), list.Output);
    }
}
