using Graph.Stores.Tests.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Cli.Tests;

public sealed class ChildProcessTests
{
    [Fact]
    public async Task Build_OutputPiped_HasNoColourNoProgressAndTheSameTextAsInProcess()
    {
        using var folder = new TemporaryFolder();
        var piped = await ChildProcess.RunAsync("build", Seeds.Folder, "--store", folder.Store);
        var inProcess = await CommandLineRun.OfAsync("build", Seeds.Folder, "--store", folder.Store);
        Assert.Equal((ExitCodes.Success, ""), (piped.ExitCode, piped.Error));
        Assert.DoesNotContain("\u001b", piped.Output);
        Assert.Equal(inProcess.Output, piped.Output);
    }

    [Fact]
    public async Task Version_Always_PrintsANumber()
    {
        var run = await ChildProcess.RunAsync("--version");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Matches(@"^actorgraph \d+\.\d+\.\d+\n", run.Output);
    }

    [Fact]
    public async Task Export_ReaderGoesAway_EndsQuietly()
    {
        using var folder = new TemporaryFolder();
        using var process = ChildProcess.Start(["export", "--format", "json", .. Seeds.Files]);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((ExitCodes.Success, ""), (process.ExitCode, error));
    }

    [Fact]
    public async Task Ingest_KilledInTheMiddleThenRunAgain_EndsInTheSameGraph()
    {
        using var folder = new TemporaryFolder();
        var articles = folder.File("articles");
        Directory.CreateDirectory(articles);
        for (var i = 0; i < 300; i++)
            await File.WriteAllTextAsync(Path.Combine(articles, $"{i:D3}.txt"), $"Sergey Lavrov met Marco Rubio in Geneva. They spoke for {i} minutes.\n", TestContext.Current.CancellationToken);

        using (var process = ChildProcess.Start("ingest", articles, "--store", folder.Store, "--jobs", "2"))
        {
            while (!process.HasExited && Articles(folder.Store) == 0) await Task.Delay(5, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await CommandLineRun.OfAsync("ingest", articles, "--store", folder.Store)).ExitCode);
        var untouched = folder.File("untouched.db");
        Assert.Equal(0, (await CommandLineRun.OfAsync("ingest", articles, "--store", untouched)).ExitCode);
        Assert.Equal(300, Articles(folder.Store));
        Assert.Equal(
            (await CommandLineRun.OfAsync("export", "--store", untouched)).Output,
            (await CommandLineRun.OfAsync("export", "--store", folder.Store)).Output);
    }

    private static long Articles(string store)
    {
        if (!File.Exists(store)) return 0;
        try
        {
            return StoreFile.Number(store, "SELECT count(*) FROM articles");
        }
        catch (SqliteException)
        {
            return 0; // the schema is not there yet
        }
    }
}
