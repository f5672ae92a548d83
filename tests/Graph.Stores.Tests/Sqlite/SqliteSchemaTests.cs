using Graph.Stores.CrashingWriter;
using Graph.Stores.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteSchemaTests
{
    [Fact]
    public async Task Initialize_StoreOfTheFirstVersion_MigratesAndKeepsItsArticles()
    {
        await using var temporary = new TemporaryStore();
        await temporary.Store.InitializeAsync(1, TestContext.Current.CancellationToken);
        await temporary.Store.SaveAsync([SmallRecord.Of("a")], TestContext.Current.CancellationToken);
        Assert.Equal(1, temporary.Number("PRAGMA user_version"));

        await temporary.Store.InitializeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(SqliteSchema.Version, temporary.Number("PRAGMA user_version"));
        Assert.Equal(2, temporary.Number("SELECT statements FROM edges WHERE source_id = 'anna-berg' AND relation = 'MET'"));
    }

    [Fact]
    public async Task Initialize_AgainOnTheSameFile_ChangesNothing()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"));
        var before = temporary.Dump();
        await temporary.Store.InitializeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(before, temporary.Dump());
    }

    [Fact]
    public async Task Edges_SavedStatements_AreCountedBySqlAlone()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"), SmallRecord.Of("b"));
        Assert.Equal(4, temporary.Number("SELECT statements FROM edges"));
        Assert.Equal(2, temporary.Number("SELECT articles FROM edges"));
    }

    [Fact]
    public async Task Initialize_StoreOfANewerVersion_IsRefused()
    {
        await using var temporary = await TemporaryStore.CreateAsync();
        temporary.Execute("PRAGMA user_version = 99");
        await using var store = new SqliteGraphStore(temporary.Path);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"{temporary.Path}: was written by a newer version of actorgraph (schema 99, this program knows {SqliteSchema.Version}); "
            + "update actorgraph or choose another file with --store", error.Message);
    }

    [Fact]
    public async Task Initialize_SqliteFileOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        await using var temporary = new TemporaryStore();
        temporary.Execute("CREATE TABLE bookmarks (url TEXT)");
        var error = await Assert.ThrowsAsync<StoreException>(() => temporary.Store.InitializeAsync(TestContext.Current.CancellationToken));
        Assert.Contains("is a SQLite database of another program", error.Message);
        Assert.Equal(1, temporary.Number("SELECT count(*) FROM sqlite_master"));
    }
}
