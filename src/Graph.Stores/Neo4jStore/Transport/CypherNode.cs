namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A node that a query returned.</summary>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties by name.</param>
public sealed record CypherNode(IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
