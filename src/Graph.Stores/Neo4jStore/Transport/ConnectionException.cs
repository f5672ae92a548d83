namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A server that could not be reached, or that went away in mid-request.</summary>
public sealed class ConnectionException : Exception
{
    /// <summary>Makes the exception from what went wrong and its cause.</summary>
    public ConnectionException(ConnectionFailure failure, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Failure = failure;
    }

    /// <summary>What went wrong.</summary>
    public ConnectionFailure Failure { get; }

    /// <summary>Whether a later attempt may succeed.</summary>
    public bool IsTransient => Failure == ConnectionFailure.Unreachable;
}
