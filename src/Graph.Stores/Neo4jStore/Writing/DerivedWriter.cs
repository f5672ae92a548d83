using Graph.Core.Statements;
using Graph.Stores.Neo4jStore.Rows;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>Keeps entities and edges true to the articles behind them.</summary>
/// <remarks>
/// What loses a contribution is derived anew from all that is left; to what only gains, the gain is added. So loading new
/// articles costs the same however much the graph already holds about their actors.
/// </remarks>
internal sealed class DerivedWriter(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    /// <summary>What the articles' present contents support, before they are replaced.</summary>
    /// <param name="articles">Ids of the articles.</param>
    /// <param name="added">What is going to replace it, which counts as stale where nobody can say what is there.</param>
    public async Task<StaleParts> FindStaleAsync(IReadOnlyList<object?> articles, GraphSummary added)
    {
        if (!transaction.Answers) return new StaleParts(new SortedSet<string>(added.Entities.Keys, StringComparer.Ordinal), [.. added.Edges.Keys]);
        var edges = new SortedSet<EdgeKey>();
        foreach (var row in (await RunAsync(WriteCypher.StaleEdges, "articles", articles).ConfigureAwait(false)).Rows)
            if (Relations.TryParse((string)row[1]!, out var relation))
                edges.Add(new EdgeKey((string)row[0]!, relation, (string)row[2]!));

        var entities = await RunAsync(WriteCypher.StaleEntities, "articles", articles).ConfigureAwait(false);
        return new StaleParts(new SortedSet<string>(entities.Rows.Select(r => (string)r[0]!), StringComparer.Ordinal), edges);
    }

    /// <summary>Updates entities and edges once the articles' contents are replaced.</summary>
    public async Task UpdateAsync(StaleParts stale, GraphSummary added)
    {
        object?[] orphans = [.. stale.Entities.Where(e => !added.Entities.ContainsKey(e))];
        await RunAsync(EntityCypher.RemoveOrphans, "ids", orphans).ConfigureAwait(false);
        await RunAsync(EntityCypher.Derive, "ids", [.. stale.Entities]).ConfigureAwait(false);
        object?[] gains = [.. added.Entities.Where(e => !stale.Entities.Contains(e.Key)).Select(e => SummaryRows.Of(e.Key, e.Value))];
        await RunAsync(EntityCypher.Add, "rows", gains).ConfigureAwait(false);
        await RunAsync(EntityCypher.Label, "ids", [.. stale.Entities.Union(added.Entities.Keys).Order(StringComparer.Ordinal)]).ConfigureAwait(false);

        await DeriveEdgesAsync(stale.Edges, added.Edges).ConfigureAwait(false);
        await AddToEdgesAsync([.. added.Edges.Where(e => !stale.Edges.Contains(e.Key))]).ConfigureAwait(false);
    }

    private async Task DeriveEdgesAsync(SortedSet<EdgeKey> stale, SortedDictionary<EdgeKey, EdgeSummary> added)
    {
        foreach (var group in stale.Where(added.ContainsKey).GroupBy(e => e.Relation).OrderBy(g => g.Key))
            await RunAsync(EdgeCypher.Make(group.Key), "rows", [.. group.Select(EdgeRow)]).ConfigureAwait(false);
        await RunAsync(EdgeCypher.Derive, "rows", [.. stale.Select(EdgeRow)]).ConfigureAwait(false);
    }

    private async Task AddToEdgesAsync(KeyValuePair<EdgeKey, EdgeSummary>[] added)
    {
        Dictionary<string, object?>[] rows = [.. added.Select((e, number) => SummaryRows.Of(number, e.Key, e.Value))];
        var existing = new List<object?>();
        foreach (var group in Enumerable.Range(0, rows.Length).GroupBy(number => added[number].Key.Relation).OrderBy(g => g.Key))
        {
            var found = await RunAsync(EdgeCypher.Add(group.Key), "rows", [.. group.Select(number => rows[number])]).ConfigureAwait(false);
            existing.AddRange(found.Rows.Select(r => new Dictionary<string, object?> { ["edge"] = r[1], ["properties"] = rows[(int)(long)r[0]!]["properties"] }));
        }

        await RunAsync(EdgeCypher.AddToExisting, "rows", existing).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> EdgeRow(EdgeKey edge) =>
        new() { ["source"] = edge.Source, ["relation"] = edge.Relation.Label(), ["target"] = edge.Target };

    private Task<CypherResult> RunAsync(string text, string parameter, IReadOnlyList<object?> rows) => rows.Count == 0
        ? Task.FromResult(CypherResult.Empty)
        : transaction.RunAsync(new CypherQuery(text, parameter, rows), cancellationToken);
}
