namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>The node properties that hold scores; cypher/README.md documents them for users.</summary>
internal static class ScoreProperties
{
    /// <summary>Finds the entities that have scores.</summary>
    public const string Scored = "MATCH (e:Entity) WHERE e.pageRank IS NOT NULL RETURN e.id AS id";

    private static readonly string[] Names =
        ["degree", "strength", "pageRank", "betweenness", "closeness", "eigenvector", "core", "community", "constraint"];

    /// <summary>Values that remove every score.</summary>
    public static IReadOnlyDictionary<string, object?> None { get; } = Names.ToDictionary(name => name, _ => (object?)null);

    /// <summary>The values of one actor.</summary>
    public static IReadOnlyDictionary<string, object?> Of(EntityScores s)
    {
        object?[] values = [(long)s.Degree, s.Strength, s.PageRank, s.Betweenness, s.Closeness, s.Eigenvector, (long)s.Core, (long)s.Community, s.Constraint];
        return Names.Zip(values).ToDictionary(p => p.First, p => p.Second);
    }
}
