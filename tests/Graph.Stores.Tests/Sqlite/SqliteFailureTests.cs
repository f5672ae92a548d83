using System.Diagnostics;
using Graph.Stores.CrashingWriter;
using Graph.Stores.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteFailureTests
{
    [Fact]
    public async Task Save_ProcessKilledInMidTransaction_KeepsTheFinishedArticleOnly()
    {
        await using var temporary = new TemporaryStore();
        using (var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(SmallRecord).Assembly.Location, temporary.Path]) { RedirectStandardOutput = true })!)
        {
            Assert.Equal("in mid-transaction", await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using var untouched = await TemporaryStore.CreateAsync(SmallRecord.Of("a"));
        await temporary.Store.InitializeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(untouched.Dump(), temporary.Dump());
        await temporary.Store.SaveAsync([SmallRecord.Of("b")], TestContext.Current.CancellationToken);
        Assert.Equal(2, temporary.Number("SELECT count(*) FROM articles"));
    }

    [Fact]
    public async Task Save_LockedByAnotherProgram_SaysSo()
    {
        await using var temporary = await TemporaryStore.CreateAsync();
        await using var store = new SqliteGraphStore(temporary.Path, new SqliteStoreOptions { LockTimeout = TimeSpan.FromSeconds(1) });
        using var other = temporary.Connect();
        using var transaction = other.BeginTransaction(deferred: false);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync([SmallRecord.Of("a")], TestContext.Current.CancellationToken));
        Assert.Equal($"{temporary.Path}: is locked by another program; wait until it has finished, or choose another file with --store", error.Message);
    }

    [Fact]
    public async Task Initialize_FileThatIsNoStore_SaysSoAndLeavesIt()
    {
        await using var temporary = new TemporaryStore();
        var text = string.Join('\n', Enumerable.Repeat("This is a letter, not a store.", 200));
        await File.WriteAllTextAsync(temporary.Path, text, TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<StoreException>(() => temporary.Store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.Contains("is not a store (not a SQLite file)", error.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(temporary.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Initialize_FileInPlaceOfTheFolder_SaysWhereAndWhatToDo()
    {
        await using var temporary = await TemporaryStore.CreateAsync();
        var path = Path.Combine(temporary.Path, "below-a-file.db");
        await using var store = new SqliteGraphStore(path);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith($"{path}: cannot be opened or created; check that its folder exists", error.Message);
    }

    [Fact]
    public async Task Initialize_Folder_AsksForAFile()
    {
        await using var temporary = new TemporaryStore();
        var folder = Path.GetDirectoryName(temporary.Path)!;
        await using var store = new SqliteGraphStore(folder);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith($"{folder}: is a folder; name a file with --store", error.Message);
    }

    [Fact]
    public async Task Initialize_MissingFileNotToBeCreated_IsAnError()
    {
        await using var temporary = new TemporaryStore();
        await using var store = new SqliteGraphStore(temporary.Path, new SqliteStoreOptions { CreateIfMissing = false });
        await Assert.ThrowsAsync<StoreException>(() => store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.False(File.Exists(temporary.Path));
    }
}
