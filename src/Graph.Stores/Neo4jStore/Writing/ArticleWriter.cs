using Graph.Core.Statements;
using Graph.Stores.Neo4jStore.Rows;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>Changes articles inside a transaction, and with them all that is derived from them.</summary>
/// <remarks>Rows are sorted and one writer works at a time, so writers cannot deadlock.</remarks>
internal sealed class ArticleWriter(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    /// <summary>Replaces what the graph holds of the articles.</summary>
    public async Task ReplaceAsync(RecordRows rows)
    {
        await RunAsync(WriteCypher.TakeTurn).ConfigureAwait(false);
        var (staleEntities, staleEdges) = await RemoveContentsAsync(rows.ArticleIds).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteArticles, "rows", rows.Articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteEntities, "ids", [.. rows.Entities]).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteMentions, "rows", rows.Mentions).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteStatements, "rows", rows.Statements).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteAttributions, "rows", rows.Attributions).ConfigureAwait(false);
        await DeriveAsync(staleEntities, rows.Entities, staleEdges, rows.Edges).ConfigureAwait(false);
    }

    /// <summary>Removes articles with all that only they support.</summary>
    public async Task RemoveAsync(IReadOnlyList<object?> articles)
    {
        await RunAsync(WriteCypher.TakeTurn).ConfigureAwait(false);
        var (staleEntities, staleEdges) = await RemoveContentsAsync(articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.RemoveArticles, "articles", articles).ConfigureAwait(false);
        await DeriveAsync(staleEntities, new SortedSet<string>(), staleEdges, new SortedSet<EdgeKey>()).ConfigureAwait(false);
    }

    private async Task<(SortedSet<string> Entities, SortedSet<EdgeKey> Edges)> RemoveContentsAsync(IReadOnlyList<object?> articles)
    {
        var edges = new SortedSet<EdgeKey>();
        foreach (var row in (await RunAsync(WriteCypher.StaleEdges, "articles", articles).ConfigureAwait(false)).Rows)
            if (Relations.TryParse((string)row[1]!, out var relation))
                edges.Add(new EdgeKey((string)row[0]!, relation, (string)row[2]!));

        var stale = await RunAsync(WriteCypher.StaleEntities, "articles", articles).ConfigureAwait(false);
        var entities = new SortedSet<string>(stale.Rows.Select(r => (string)r[0]!), StringComparer.Ordinal);
        await RunAsync(WriteCypher.RemoveStatements, "articles", articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.RemoveMentions, "articles", articles).ConfigureAwait(false);
        return (entities, edges);
    }

    private async Task DeriveAsync(
        IReadOnlySet<string> staleEntities, IReadOnlySet<string> newEntities, IReadOnlySet<EdgeKey> staleEdges, IReadOnlySet<EdgeKey> newEdges)
    {
        await RunAsync(WriteCypher.RemoveOrphans, "ids", [.. staleEntities.Except(newEntities)]).ConfigureAwait(false);
        object?[] entities = [.. staleEntities.Union(newEntities).Order(StringComparer.Ordinal)];
        await RunAsync(WriteCypher.DeriveEntities, "ids", entities).ConfigureAwait(false);
        await RunAsync(WriteCypher.LabelEntities, "ids", entities).ConfigureAwait(false);

        foreach (var group in staleEdges.Except(newEdges).GroupBy(e => e.Relation).OrderBy(g => g.Key))
            await RunAsync(WriteCypher.RemoveUnsupported(group.Key), "rows", [.. group.Order().Select(EdgeRow)]).ConfigureAwait(false);
        foreach (var group in staleEdges.Union(newEdges).GroupBy(e => e.Relation).OrderBy(g => g.Key))
            await RunAsync(WriteCypher.Derive(group.Key), "rows", [.. group.Order().Select(EdgeRow)]).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> EdgeRow(EdgeKey edge) => new() { ["source"] = edge.Source, ["target"] = edge.Target };

    private Task<CypherResult> RunAsync(string text) => transaction.RunAsync(new CypherQuery(text), cancellationToken);

    private Task<CypherResult> RunAsync(string text, string parameter, IReadOnlyList<object?> rows) => rows.Count == 0
        ? Task.FromResult(CypherResult.Empty)
        : transaction.RunAsync(new CypherQuery(text, parameter, rows), cancellationToken);
}
