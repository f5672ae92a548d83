namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>An open transaction; its queries take effect together or not at all.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs one query inside the transaction.</summary>
    Task<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken);
}
