namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>An error that the server answered with, by its Neo4j status code.</summary>
public sealed class CypherException : Exception
{
    /// <summary>Makes the exception from the server's code and text.</summary>
    public CypherException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>The status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>Whether the same request may succeed when sent again.</summary>
    /// <remarks>A transaction that expired, or that a restarted server no longer knows, is begun anew.</remarks>
    public bool IsTransient =>
        Code is "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Request.TransactionNotFound"
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            && Code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped"));
}
