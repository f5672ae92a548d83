using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Stores;

namespace Graph.Cli.Ingestion;

/// <summary>Saves processed articles as they come and counts what became of them.</summary>
internal sealed class ArticleIngestion(IGraphStore store, Namesakes namesakes)
{
    // Statements are prepared once a batch; each article still has its own transaction.
    private const int BatchSize = 32;

    /// <summary>Saves a stream of results; a store that fails ends the run.</summary>
    public async Task<IngestReport> SaveAsync(IAsyncEnumerable<Processed> results, Action advance, CancellationToken cancellationToken)
    {
        var failures = new List<ArticleFailure>();
        var batch = new List<ArticleRecord>(BatchSize);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        var (articles, statements) = (0, 0);
        await foreach (var (record, failure) in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (failure is not null) failures.Add(failure);
            if (record is not null)
            {
                articles++;
                if (seen.Add(record.Article.Id)) statements += record.Statements.Count;
                people.UnionWith(namesakes.Unlisted(record));
                batch.Add(record);
            }

            if (batch.Count == BatchSize) await FlushAsync().ConfigureAwait(false);
            advance();
        }

        await FlushAsync().ConfigureAwait(false);
        await NamesakeSeparation.ApplyAsync(store, namesakes, people, cancellationToken).ConfigureAwait(false);
        return new IngestReport(articles, articles - seen.Count, statements, failures);

        async Task FlushAsync()
        {
            if (batch.Count > 0) await store.SaveAsync(batch, cancellationToken).ConfigureAwait(false);
            batch.Clear();
        }
    }
}
