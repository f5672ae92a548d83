namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>Cypher text with its parameters.</summary>
/// <remarks>Values are null, bool, int, long, double, string, and lists and string-keyed dictionaries of these.</remarks>
/// <param name="Text">Constant text; user data travels in parameters only.</param>
/// <param name="Parameters">Values by name.</param>
public sealed record CypherQuery(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Makes a query without parameters.</summary>
    public CypherQuery(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>Makes a query with one parameter.</summary>
    public CypherQuery(string text, string name, object? value)
        : this(text, new Dictionary<string, object?> { [name] = value })
    {
    }
}
