using System.Text.Json;
using Graph.Stores.Memory;

namespace Graph.Stores.Tests.Memory;

/// <summary>The promises of every store, in memory.</summary>
public sealed class MemoryContractTests : GraphStoreContract
{
    protected override Task<IGraphStore> EmptyAsync() => Task.FromResult<IGraphStore>(new MemoryGraphStore());

    protected override async Task<IReadOnlyList<string>> DumpAsync(IGraphStore store)
    {
        var lines = new List<string>();
        await foreach (var record in store.ReadAsync(TestContext.Current.CancellationToken)) lines.Add(JsonSerializer.Serialize(record));
        return lines;
    }
}
