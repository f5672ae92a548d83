using Graph.Stores.Neo4jStore.Rows;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>Changes articles inside a transaction, and with them all that is derived from them.</summary>
/// <remarks>Rows are sorted and one writer works at a time, so writers cannot deadlock.</remarks>
internal sealed class ArticleWriter(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    private readonly DerivedWriter _derived = new(transaction, cancellationToken);

    /// <summary>Replaces what the graph holds of the articles.</summary>
    public async Task ReplaceAsync(RecordRows rows)
    {
        await RunAsync(WriteCypher.TakeTurn).ConfigureAwait(false);
        var stale = await _derived.FindStaleAsync(rows.ArticleIds, rows.Summary).ConfigureAwait(false);
        await RemoveContentsAsync(rows.ArticleIds).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteArticles, "rows", rows.Articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteEntities, "ids", [.. rows.Summary.Entities.Keys]).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteMentions, "rows", rows.Mentions).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteStatements, "rows", rows.Statements).ConfigureAwait(false);
        await RunAsync(WriteCypher.WriteAttributions, "rows", rows.Attributions).ConfigureAwait(false);
        await _derived.UpdateAsync(stale, rows.Summary).ConfigureAwait(false);
    }

    /// <summary>Removes articles with all that only they support.</summary>
    public async Task RemoveAsync(IReadOnlyList<object?> articles)
    {
        await RunAsync(WriteCypher.TakeTurn).ConfigureAwait(false);
        var nothing = new GraphSummary();
        var stale = await _derived.FindStaleAsync(articles, nothing).ConfigureAwait(false);
        await RemoveContentsAsync(articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.RemoveArticles, "articles", articles).ConfigureAwait(false);
        await _derived.UpdateAsync(stale, nothing).ConfigureAwait(false);
    }

    private async Task RemoveContentsAsync(IReadOnlyList<object?> articles)
    {
        await RunAsync(WriteCypher.RemoveStatements, "articles", articles).ConfigureAwait(false);
        await RunAsync(WriteCypher.RemoveMentions, "articles", articles).ConfigureAwait(false);
    }

    private Task<CypherResult> RunAsync(string text) => transaction.RunAsync(new CypherQuery(text), cancellationToken);

    private Task<CypherResult> RunAsync(string text, string parameter, IReadOnlyList<object?> rows) => rows.Count == 0
        ? Task.FromResult(CypherResult.Empty)
        : transaction.RunAsync(new CypherQuery(text, parameter, rows), cancellationToken);
}
