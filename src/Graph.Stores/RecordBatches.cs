using System.Runtime.CompilerServices;
using Graph.Core.Pipeline;

namespace Graph.Stores;

/// <summary>Cuts a stream of records into batches of bounded size.</summary>
public static class RecordBatches
{
    private const int LongestText = 4_000_000;

    /// <summary>Batches of at most so many statements, but of at least one record.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<ArticleRecord>> OfAsync(
        IAsyncEnumerable<ArticleRecord> records, int statements, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var batch = new List<ArticleRecord>();
        var (held, text) = (0, 0);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (batch.Count > 0 && (held + record.Statements.Count > statements || text + record.Article.Text.Length > LongestText))
            {
                yield return batch;
                (batch, held, text) = ([], 0, 0);
            }

            batch.Add(record);
            held += record.Statements.Count;
            text += record.Article.Text.Length;
        }

        if (batch.Count > 0) yield return batch;
    }
}
