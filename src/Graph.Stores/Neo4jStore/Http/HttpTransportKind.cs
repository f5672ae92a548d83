using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Http;

/// <summary>Neo4j's Query API over HTTP.</summary>
internal sealed class HttpTransportKind : ITransportKind
{
    /// <inheritdoc/>
    public string Name => "HTTP (Query API v2)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schemes { get; } = ["http", "https"];

    /// <inheritdoc/>
    public ICypherTransport Create(Neo4jSettings settings) => new HttpTransport(settings);
}
