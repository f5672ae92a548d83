using Graph.Stores.Neo4jStore.Transport;
using Neo4j.Driver;

namespace Graph.Stores.Neo4jStore.Bolt;

/// <summary>A transaction of the driver.</summary>
internal sealed class BoltTransaction(IAsyncTransaction transaction) : ICypherTransaction
{
    /// <inheritdoc/>
    public Task<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken) =>
        BoltErrors.TranslateAsync(() => BoltRows.ReadAsync(transaction, query, cancellationToken));
}
