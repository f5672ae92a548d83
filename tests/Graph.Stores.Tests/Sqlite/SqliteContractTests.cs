using Graph.Stores.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

/// <summary>The promises of every store, on a SQLite file.</summary>
public sealed class SqliteContractTests : GraphStoreContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-store-");
    private int _files;

    protected override int Cases => 60;

    public void Dispose() => _folder.Delete(recursive: true);

    protected override async Task<IGraphStore> EmptyAsync()
    {
        var store = new SqliteGraphStore(Path.Combine(_folder.FullName, $"{_files++}.db"));
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        return store;
    }

    protected override Task<IReadOnlyList<string>> DumpAsync(IGraphStore store) =>
        Task.FromResult(StoreFile.Dump(((SqliteGraphStore)store).Path));
}
