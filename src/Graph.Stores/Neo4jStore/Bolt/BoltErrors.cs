using System.Net.Sockets;
using System.Security.Authentication;
using Graph.Stores.Neo4jStore.Transport;
using Neo4j.Driver;

namespace Graph.Stores.Neo4jStore.Bolt;

/// <summary>The driver's exceptions as the transports' own.</summary>
internal static class BoltErrors
{
    /// <summary>Runs work and translates what it throws.</summary>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (Translate(e) is { } translated)
        {
            throw translated;
        }
    }

    private static Exception? Translate(Exception error) => error switch
    {
        _ when Causes(error).OfType<global::System.Security.Authentication.AuthenticationException>().FirstOrDefault() is { } tls =>
            new ConnectionException(ConnectionFailure.Tls, tls.Message, error),
        ServiceUnavailableException or SessionExpiredException => Unreachable(error),
        ProtocolException or NotSupportedException => new ConnectionException(ConnectionFailure.NotNeo4j, error.Message, error),
        Neo4jException { Code: { Length: > 0 } code } => new CypherException(code, error.Message, error),
        IOException or SocketException => new ConnectionException(ConnectionFailure.Unreachable, error.Message, error),
        Neo4jException => new ConnectionException(ConnectionFailure.NotNeo4j, error.Message, error),
        _ => null,
    };

    private static ConnectionException Unreachable(Exception error)
    {
        var cause = Causes(error).OfType<SocketException>().FirstOrDefault() ?? error;
        return new ConnectionException(ConnectionFailure.Unreachable, cause.Message, error);
    }

    /// <summary>An exception and those behind it.</summary>
    public static IEnumerable<Exception> Causes(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
            if (cause is AggregateException { InnerExceptions.Count: > 1 } many)
                foreach (var inner in many.InnerExceptions.Skip(1).SelectMany(Causes))
                    yield return inner;
        }
    }
}
