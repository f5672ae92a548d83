namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A path that a query returned.</summary>
/// <param name="Elements">Nodes and relationships in turn, from its first to its last node.</param>
public sealed record CypherPath(IReadOnlyList<object?> Elements);
