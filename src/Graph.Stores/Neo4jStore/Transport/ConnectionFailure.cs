namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>Why a connection does not come about.</summary>
public enum ConnectionFailure
{
    /// <summary>Nothing answers at the address.</summary>
    Unreachable,

    /// <summary>One side speaks TLS and the other does not, or the certificate is not trusted.</summary>
    Tls,

    /// <summary>Something answers, and it is not Neo4j.</summary>
    NotNeo4j,
}
