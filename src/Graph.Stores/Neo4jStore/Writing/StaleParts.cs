using Graph.Stores.Neo4jStore.Rows;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>What loses a contribution when articles are replaced or removed.</summary>
internal sealed record StaleParts(SortedSet<string> Entities, SortedSet<EdgeKey> Edges);
