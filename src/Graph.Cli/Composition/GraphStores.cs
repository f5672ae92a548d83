using Graph.Cli.Errors;
using Graph.Stores;
using Graph.Stores.Memory;
using Graph.Stores.Sqlite;

namespace Graph.Cli.Composition;

/// <summary>Opens the store that <c>--store</c> names.</summary>
internal static class GraphStores
{
    /// <summary>The name that stands for keeping nothing.</summary>
    public const string InMemory = ":memory:";

    /// <summary>Opens a store for writing, creating it where it is missing.</summary>
    public static async Task<IGraphStore> OpenAsync(string path, CancellationToken cancellationToken)
    {
        IGraphStore store = path == InMemory ? new MemoryGraphStore() : new SqliteGraphStore(path);
        await store.InitializeAsync(cancellationToken).ConfigureAwait(false);
        return store;
    }

    /// <summary>Opens a store that must exist.</summary>
    /// <exception cref="CommandException">There is no such file.</exception>
    public static async Task<SqliteGraphStore> OpenExistingAsync(string path, CancellationToken cancellationToken)
    {
        if (path == InMemory || !File.Exists(path))
            throw new CommandException($"{path}: no such store; make it with: actorgraph build PATH --store {path}");
        var store = new SqliteGraphStore(path, new SqliteStoreOptions { CreateIfMissing = false });
        await store.InitializeAsync(cancellationToken).ConfigureAwait(false);
        return store;
    }
}
