namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>An open transaction; its queries take effect together or not at all.</summary>
public interface ICypherTransaction
{
    /// <summary>Whether queries are answered; a script that runs later cannot tell what it will find.</summary>
    bool Answers => true;

    /// <summary>Runs one query inside the transaction.</summary>
    Task<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken);
}
