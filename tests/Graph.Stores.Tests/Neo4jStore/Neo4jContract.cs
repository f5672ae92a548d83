using Graph.Stores.Neo4jStore;

namespace Graph.Stores.Tests.Neo4jStore;

/// <summary>The contract on Neo4j, whichever way it is reached.</summary>
public abstract class Neo4jContract(Neo4jServer server, string scheme) : GraphStoreContract
{
    protected override int Cases => 5;

    protected override async Task<IGraphStore> EmptyAsync() => await server.EmptyStoreAsync(scheme);

    protected override Task<IReadOnlyList<string>> DumpAsync(IGraphStore store) => GraphDump.OfAsync((Neo4jGraphStore)store);
}
