using Graph.Stores.CrashingWriter;
using Graph.Stores.Sqlite;

// usage: Graph.Stores.CrashingWriter STORE
// Saves article "a", then stops for good in the middle of article "b"'s transaction; whoever started it kills it.
await using var store = new SqliteGraphStore(args[0]);
await store.InitializeAsync(CancellationToken.None).ConfigureAwait(false);
await store.SaveAsync([SmallRecord.Of("a"), SmallRecord.StoppingAt("b")], CancellationToken.None).ConfigureAwait(false);
