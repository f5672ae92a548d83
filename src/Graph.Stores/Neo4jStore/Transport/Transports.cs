using Graph.Stores.Neo4jStore.Http;

namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>The protocols of this build.</summary>
/// <remarks>The Bolt folder is compiled only where the feed has Neo4j.Driver, and then implements <c>AddBolt</c>.</remarks>
public static partial class Transports
{
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>The protocols, HTTP first.</summary>
    public static IReadOnlyList<ITransportKind> All { get; } = List();

    /// <summary>Whether Bolt was built in.</summary>
    public static bool HasBolt => All.Any(t => t.Schemes.Contains("bolt"));

    /// <summary>Whether an address is one of Neo4j's, built in or not.</summary>
    public static bool IsNeo4jAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var end = address.IndexOf("://", StringComparison.Ordinal);
        if (end < 0) return false;
        var scheme = address[..end].ToLowerInvariant();
        return scheme is "http" or "https" || BoltSchemes.Contains(scheme);
    }

    /// <summary>Makes the transport for the settings' address.</summary>
    /// <exception cref="StoreException">No protocol of this build serves the address.</exception>
    public static ICypherTransport Create(Neo4jSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var scheme = settings.Address.Scheme;
        var kind = All.FirstOrDefault(t => t.Schemes.Contains(scheme));
        if (kind is not null) return kind.Create(settings);
        throw new StoreException(BoltSchemes.Contains(scheme)
            ? $"{settings.Address.OriginalString}: this build has no Bolt, as its package feed lacked Neo4j.Driver; "
              + $"use {HttpAlternative(settings.Address)} (Query API), or rebuild with a feed that has the package"
            : $"{settings.Address.OriginalString}: '{scheme}' is not a Neo4j address; use {string.Join(", ", All.SelectMany(t => t.Schemes).Select(s => s + "://"))}");
    }

    private static string HttpAlternative(Uri address)
    {
        var secure = address.Scheme.Contains('+', StringComparison.Ordinal);
        return $"{(secure ? "https" : "http")}://{address.Host}:{(secure ? 7473 : 7474)}";
    }

    private static List<ITransportKind> List()
    {
        List<ITransportKind> kinds = [new HttpTransportKind()];
        AddBolt(kinds);
        return kinds;
    }

    static partial void AddBolt(List<ITransportKind> kinds);
}
