namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A way to reach a Neo4j database; each call sees what earlier calls committed.</summary>
/// <remarks>Throws <see cref="CypherException"/> and <see cref="ConnectionException"/>; never retries.</remarks>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Asks the server who it is and checks address, encryption and credentials.</summary>
    Task<ServerInfo> HandshakeAsync(CancellationToken cancellationToken);

    /// <summary>Runs one query in a transaction of its own.</summary>
    /// <param name="query">The query.</param>
    /// <param name="readOnly">Whether the server shall refuse writes.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    Task<CypherResult> RunAsync(CypherQuery query, bool readOnly, CancellationToken cancellationToken);

    /// <summary>Runs work in one transaction: commits when it returns, rolls back when it throws.</summary>
    Task TransactAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken);
}
