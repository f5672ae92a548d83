using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore;

/// <summary>Turns the server's and the network's errors into one line with the remedy.</summary>
internal static class Neo4jErrors
{
    /// <summary>Explains an error; null where it is none of Neo4j's.</summary>
    public static StoreException? Explain(Neo4jSettings settings, Exception error)
    {
        var message = error switch
        {
            ConnectionException connection => Explain(settings, connection),
            CypherException answer => Explain(settings, answer),
            _ => null,
        };
        return message is null ? null : new StoreException($"{settings.Address.OriginalString}: {OneLine(message)}", error);
    }

    /// <summary>The error for a server that is too old.</summary>
    public static StoreException TooOld(Neo4jSettings settings, ServerInfo server) => new(
        $"{settings.Address.OriginalString}: Neo4j {server.Version} is too old; use {ServerInfo.Minimum.ToString(2)} or later");

    private static string Explain(Neo4jSettings settings, ConnectionException error) => error.Failure switch
    {
        ConnectionFailure.Tls => settings.Address.Scheme == "https" || settings.Address.Scheme.Contains('+', StringComparison.Ordinal)
            ? $"no encrypted connection ({error.Message}); if the server has no TLS use {PlainScheme(settings)}://, else trust its certificate"
            : $"the server wants an encrypted connection; use {SecureScheme(settings)}://",
        ConnectionFailure.NotNeo4j =>
            "something answers here, and it is not Neo4j's "
            + (IsHttp(settings) ? "HTTP port; it is 7474 by default (7473 with https://)" : "Bolt port; it is 7687 by default"),
        _ => $"nothing answers ({error.Message}); start Neo4j, or correct the address: "
             + (IsHttp(settings) ? "HTTP is on port 7474 by default" : "Bolt is on port 7687 by default"),
    };

    private static string Explain(Neo4jSettings settings, CypherException error) => error.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" => settings.Password is null
            ? "the server asks for a password; set NEO4J_USERNAME and NEO4J_PASSWORD"
            : $"the server does not accept the password of user '{settings.Username}'; check NEO4J_USERNAME and NEO4J_PASSWORD",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            "too many failed logins; wait some seconds, then check NEO4J_USERNAME and NEO4J_PASSWORD",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"the password of user '{settings.Username}' must be changed first; run ALTER CURRENT USER SET PASSWORD in the system database",
        "Neo.ClientError.Security.Forbidden" =>
            $"user '{settings.Username}' lacks the right to do this in database '{settings.Database}' ({error.Message}); use a user with the role architect or publisher",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            or "Neo.ClientError.Cluster.NotALeader" =>
            $"database '{settings.Database}' is read-only ({error.Message}); open it for writing or use another server",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"there is no database '{settings.Database}'; set NEO4J_DATABASE to one of SHOW DATABASES, or create it",
        "Neo.TransientError.General.OutOfMemoryError" or "Neo.TransientError.General.MemoryPoolOutOfMemoryError" =>
            $"the server ran out of memory ({error.Message}); raise server.memory.heap.max_size",
        _ => $"{error.Code}: {error.Message}",
    };

    private static bool IsHttp(Neo4jSettings settings) => settings.Address.Scheme is "http" or "https";

    private static string PlainScheme(Neo4jSettings settings) => settings.Address.Scheme == "https" ? "http" : settings.Address.Scheme.Split('+')[0];

    private static string SecureScheme(Neo4jSettings settings) => settings.Address.Scheme == "http" ? "https" : settings.Address.Scheme + "+s";

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
