using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Bolt;

/// <summary>Bolt by Neo4j's driver.</summary>
internal sealed class BoltTransportKind : ITransportKind
{
    /// <inheritdoc/>
    public string Name => $"Bolt (Neo4j.Driver {typeof(global::Neo4j.Driver.IDriver).Assembly.GetName().Version?.ToString(3)})";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schemes { get; } = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <inheritdoc/>
    public ICypherTransport Create(Neo4jSettings settings) => new BoltTransport(settings);
}
