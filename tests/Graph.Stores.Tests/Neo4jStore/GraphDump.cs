using System.Text.Json;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Tests.Neo4jStore;

/// <summary>Everything in a database as sorted lines.</summary>
internal static class GraphDump
{
    private const string Nodes = """
        MATCH (n)
        WITH n, labels(n) AS labels
        UNWIND labels AS label
        WITH n, label ORDER BY label
        RETURN collect(label), properties(n)
        """;

    private const string Edges = """
        MATCH (a)-[r]->(b)
        RETURN coalesce(a.id, a.name), type(r), coalesce(b.id, b.name), properties(r)
        """;

    public static async Task<IReadOnlyList<string>> OfAsync(Neo4jGraphStore store)
    {
        var nodes = await store.QueryAsync(new CypherQuery(Nodes), readOnly: true, CancellationToken.None);
        var edges = await store.QueryAsync(new CypherQuery(Edges), readOnly: true, CancellationToken.None);
        return [.. nodes.Rows.Concat(edges.Rows).Select(Line).Order(StringComparer.Ordinal)];
    }

    private static string Line(IReadOnlyList<object?> row) => JsonSerializer.Serialize(row.Select(Sorted));

    private static object? Sorted(object? value) => value is IReadOnlyDictionary<string, object?> map
        ? new SortedDictionary<string, object?>(map.ToDictionary(), StringComparer.Ordinal)
        : value;
}
