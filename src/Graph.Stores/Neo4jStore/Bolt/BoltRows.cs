using Graph.Stores.Neo4jStore.Transport;
using Neo4j.Driver;

namespace Graph.Stores.Neo4jStore.Bolt;

/// <summary>The driver's records and values as the transports' own.</summary>
internal static class BoltRows
{
    /// <summary>Runs a query and reads all its rows.</summary>
    public static async Task<CypherResult> ReadAsync(IAsyncQueryRunner runner, CypherQuery query, CancellationToken cancellationToken)
    {
        var cursor = await runner.RunAsync(query.Text, query.Parameters.ToDictionary()).ConfigureAwait(false);
        var fields = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add([.. fields.Select(f => Value(cursor.Current[f]))]);
        }

        return new CypherResult(fields, rows);
    }

    private static object? Value(object? value) => value switch
    {
        null or bool or long or double or string => value,
        LocalDate date => new DateOnly(date.Year, date.Month, date.Day),
        INode node => new CypherNode(node.Labels, Map(node.Properties)),
        IRelationship edge => new CypherRelationship(edge.Type, Map(edge.Properties)),
        IPath path => new CypherPath([.. Alternate(path)]),
        IReadOnlyDictionary<string, object> map => Map(map),
        IEnumerable<object> list => list.Select(Value).ToArray(),
        _ => value.ToString(),
    };

    private static IEnumerable<object?> Alternate(IPath path)
    {
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            yield return Value(path.Nodes[i]);
            if (i < path.Relationships.Count) yield return Value(path.Relationships[i]);
        }
    }

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object>> map) =>
        map.ToDictionary(p => p.Key, p => Value(p.Value), StringComparer.Ordinal);
}
