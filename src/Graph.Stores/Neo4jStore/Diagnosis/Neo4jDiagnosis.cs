using System.Text.RegularExpressions;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Diagnosis;

/// <summary>What a database holds and what it lacks for the graph.</summary>
/// <param name="Server">Version and edition.</param>
/// <param name="IsReadOnly">Whether the database refuses writes.</param>
/// <param name="HasGraphDataScience">Whether the plugin for the graph-data-science queries is there.</param>
/// <param name="Missing">Constraints and indexes of the schema that do not exist.</param>
/// <param name="Unready">Indexes that exist and are not online.</param>
/// <param name="Nodes">Nodes by label, sorted.</param>
/// <param name="Edges">Edges by type, sorted.</param>
/// <param name="Unsupported">Number of direct edges whose count differs from their statements.</param>
public sealed partial record Neo4jDiagnosis(
    ServerInfo Server,
    bool IsReadOnly,
    bool HasGraphDataScience,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Unready,
    IReadOnlyList<KeyValuePair<string, long>> Nodes,
    IReadOnlyList<KeyValuePair<string, long>> Edges,
    long Unsupported)
{
    /// <summary>Whether loading and the stored queries will work.</summary>
    public bool IsHealthy => !IsReadOnly && Missing.Count == 0 && Unready.Count == 0 && Unsupported == 0;

    /// <summary>Examines a database; changes nothing.</summary>
    public static async Task<Neo4jDiagnosis> ExamineAsync(Neo4jGraphStore store, string database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(string cypher) =>
            (await store.QueryAsync(new CypherQuery(cypher), readOnly: true, cancellationToken).ConfigureAwait(false)).Rows;

        var access = await store.QueryAsync(
            new CypherQuery("SHOW DATABASES YIELD name, access WHERE name = $name RETURN access", "name", database), readOnly: true, cancellationToken).ConfigureAwait(false);
        var states = (await Rows("SHOW INDEXES YIELD name, state RETURN name, state").ConfigureAwait(false))
            .ToDictionary(r => (string)r[0]!, r => (string)r[1]!, StringComparer.Ordinal);
        var constraints = (await Rows("SHOW CONSTRAINTS YIELD name RETURN name").ConfigureAwait(false)).Select(r => (string)r[0]!).ToHashSet();
        var plugin = await Rows("SHOW PROCEDURES YIELD name WHERE name = 'gds.pageRank.stream' RETURN name").ConfigureAwait(false);
        var nodes = await Rows("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label").ConfigureAwait(false);
        var edges = await Rows("MATCH ()-[r]->() RETURN type(r) AS type, count(*) ORDER BY type").ConfigureAwait(false);
        var unsupported = await Rows("""
            MATCH (a:Entity)-[r]->(b:Entity)
            WITH r, COUNT { (s:Statement {relation: type(r), sourceId: a.id, targetId: b.id}) } AS statements
            WHERE statements <> r.count
            RETURN count(*)
            """).ConfigureAwait(false);

        string[] expected = [.. CypherFiles.List("schema").SelectMany(CypherFiles.Statements).Select(s => SchemaName().Match(s).Groups[1].Value)];
        return new Neo4jDiagnosis(
            store.Server,
            access.Rows.Count > 0 && access.Rows[0][0] is "read-only",
            plugin.Count > 0,
            [.. expected.Where(name => !states.ContainsKey(name) && !constraints.Contains(name))],
            [.. expected.Where(name => states.TryGetValue(name, out var state) && state != "ONLINE")],
            [.. nodes.Select(Count)],
            [.. edges.Select(Count)],
            (long)unsupported[0][0]!);
    }

    private static KeyValuePair<string, long> Count(IReadOnlyList<object?> row) => new((string)row[0]!, (long)row[1]!);

    [GeneratedRegex(@"(\w+) IF NOT EXISTS")]
    private static partial Regex SchemaName();
}
