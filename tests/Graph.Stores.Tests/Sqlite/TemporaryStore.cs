using Graph.Core.Pipeline;
using Graph.Stores.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

/// <summary>A store file in a folder of its own, deleted with it.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-store-");

    public TemporaryStore() => Store = new SqliteGraphStore(Path);

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.db");

    public SqliteGraphStore Store { get; }

    public static async Task<TemporaryStore> CreateAsync(params ArticleRecord[] records)
    {
        var store = new TemporaryStore();
        await store.Store.InitializeAsync(TestContext.Current.CancellationToken);
        await store.Store.SaveAsync(records, TestContext.Current.CancellationToken);
        return store;
    }

    public IReadOnlyList<string> Dump() => StoreFile.Dump(Path);

    public long Number(string sql) => StoreFile.Number(Path, sql);

    public void Execute(string sql) => StoreFile.Execute(Path, sql);

    public SqliteConnection Connect() => StoreFile.Connect(Path);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
