namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>A relationship that a query returned.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties by name.</param>
public sealed record CypherRelationship(string Type, IReadOnlyDictionary<string, object?> Properties);
