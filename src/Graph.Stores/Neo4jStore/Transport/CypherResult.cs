namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>The rows that a query returned.</summary>
/// <remarks>
/// Values are null, bool, long, double, string, <see cref="DateOnly"/>, lists, dictionaries, <see cref="CypherNode"/>,
/// <see cref="CypherRelationship"/> and <see cref="CypherPath"/>; other temporal and spatial values come as their text.
/// </remarks>
/// <param name="Fields">Column names.</param>
/// <param name="Rows">One list of values a row, in the columns' order.</param>
public sealed record CypherResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>A result without columns and rows.</summary>
    public static CypherResult Empty { get; } = new([], []);
}
