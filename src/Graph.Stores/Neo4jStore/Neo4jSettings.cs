using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore;

/// <summary>Which Neo4j database to use, and as whom.</summary>
/// <remarks>Not a record, so that no generated text ever shows the password.</remarks>
public sealed class Neo4jSettings
{
    /// <summary>The database of a fresh server.</summary>
    public const string DefaultDatabase = "neo4j";

    /// <summary>The user of a fresh server.</summary>
    public const string DefaultUsername = "neo4j";

    /// <summary>Makes settings for an address.</summary>
    /// <param name="address">Such as <c>http://localhost:7474</c> or <c>bolt://localhost:7687</c>.</param>
    /// <param name="username">The user; "neo4j" unless given.</param>
    /// <param name="password">The password; null for a server without authentication.</param>
    /// <param name="database">The database; "neo4j" unless given.</param>
    /// <exception cref="StoreException">The address is none of Neo4j's, or holds credentials.</exception>
    public Neo4jSettings(string address, string? username = null, string? password = null, string? database = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !Transports.IsNeo4jAddress(address) || uri.Host.Length == 0)
            throw new StoreException($"'{Shown(address)}' is not an address of Neo4j; give one like http://localhost:7474 or bolt://localhost:7687");
        if (uri.UserInfo.Length > 0)
            throw new StoreException($"{Shown(address)}: credentials in an address show in process lists and logs; set NEO4J_USERNAME and NEO4J_PASSWORD instead");
        Address = uri;
        Username = string.IsNullOrEmpty(username) ? DefaultUsername : username;
        Password = string.IsNullOrEmpty(password) ? null : password;
        Database = string.IsNullOrEmpty(database) ? DefaultDatabase : database;
    }

    /// <summary>The server.</summary>
    public Uri Address { get; }

    /// <summary>The user.</summary>
    public string Username { get; }

    /// <summary>The password, or null for a server without authentication.</summary>
    public string? Password { get; }

    /// <summary>The database's name; it is sent with every request.</summary>
    public string Database { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Address.OriginalString} (user {Username}, database {Database})";

    // What stands before an @ may be a password, however malformed the address is.
    private static string Shown(string address)
    {
        var at = address.LastIndexOf('@');
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return at < 0 ? address : scheme < 0 || scheme > at ? address[(at + 1)..] : address[..(scheme + 3)] + address[(at + 1)..];
    }
}
