namespace Graph.Stores.Sqlite;

/// <summary>How a store file is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another program's lock; 5 seconds by default, at least 1.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether a missing file is created; true by default.</summary>
    public bool CreateIfMissing { get; init; } = true;
}
