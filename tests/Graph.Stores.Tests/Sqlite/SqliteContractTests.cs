namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteContractTests : GraphStoreContract, IAsyncDisposable
{
    private readonly Dictionary<IGraphStore, TemporaryStore> _files = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files.Values) await file.DisposeAsync();
    }

    protected override async Task<IGraphStore> EmptyAsync()
    {
        var file = await TemporaryStore.CreateAsync();
        _files[file.Store] = file;
        return file.Store;
    }

    protected override Task<IReadOnlyList<string>> DumpAsync(IGraphStore store) =>
        Task.FromResult<IReadOnlyList<string>>([_files[store].Dump()]);
}
