using Graph.Stores.Tests.Sqlite;

namespace Graph.Cli.Tests.BadInput;

/// <summary>A store that cannot be used ends the run with one line that says what to do.</summary>
public sealed class BadStoreTests
{
    [Fact]
    public async Task Build_StoreInAFolderThatCannotBeWritten_OneLine()
    {
        // A file in place of the folder: root, who may run the tests, can write to any real folder.
        using var folder = new TemporaryFolder();
        var store = Path.Combine(folder.Write("file", "not a folder"), "graph.db");
        await FailsAsync(store, "cannot be opened or created; check that its folder exists and can be written to", "build", Seeds.Files[0], "--store", store);
    }

    [Fact]
    public async Task Build_StoreOfANewerVersion_OneLine()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.OfAsync("ingest", Seeds.Files[0], "--store", folder.Store);
        StoreFile.Execute(folder.Store, "PRAGMA user_version = 99");
        await FailsAsync(folder.Store, "was written by a newer version of actorgraph", "build", Seeds.Files[0], "--store", folder.Store);
    }

    [Fact]
    public async Task Ingest_LockedStore_OneLine()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.OfAsync("ingest", Seeds.Files[0], "--store", folder.Store);
        using var other = StoreFile.Connect(folder.Store);
        using var transaction = other.BeginTransaction(deferred: false);
        await FailsAsync(folder.Store, "is locked by another program; wait until it has finished", "ingest", Seeds.Files[1], "--store", folder.Store);
    }

    [Fact]
    public async Task Build_StoreThatIsAnotherFile_OneLineAndTheFileUntouched()
    {
        using var folder = new TemporaryFolder();
        var letter = folder.Write("letter.txt", string.Concat(Enumerable.Repeat("Dear Anna, ", 1000)));
        var before = File.ReadAllBytes(letter);
        await FailsAsync(letter, "is not a store", "build", Seeds.Files[0], "--store", letter);
        Assert.Equal(before, File.ReadAllBytes(letter));
    }

    [Fact]
    public async Task Build_StoreThatIsAFolder_OneLine()
    {
        using var folder = new TemporaryFolder();
        await FailsAsync(folder.File(""), "is a folder; name a file", "build", Seeds.Files[0], "--store", folder.File(""));
    }

    [Theory]
    [InlineData("show", "someone")]
    [InlineData("list", "actors")]
    [InlineData("delete", "article")]
    [InlineData("export", "--format=jsonl")]
    public async Task Read_StoreThatIsNotThere_OneLineAndNoFileMade(params string[] command)
    {
        using var folder = new TemporaryFolder();
        await FailsAsync(folder.Store, "no such store; make it with: actorgraph build PATH", [.. command, "--store", folder.Store]);
        Assert.False(File.Exists(folder.Store));
    }

    private static async Task FailsAsync(string place, string fault, params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        var line = Assert.Single(run.ErrorLines);
        Assert.StartsWith($"actorgraph: {place}: ", line);
        Assert.Contains(fault, line);
        Assert.Empty(run.Output);
    }
}
