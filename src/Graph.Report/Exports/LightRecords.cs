using Graph.Core.Pipeline;

namespace Graph.Report.Exports;

/// <summary>Records without their articles' texts, which whole-graph views do not need.</summary>
public static class LightRecords
{
    /// <summary>Reads all records, dropping texts and blocks as they come.</summary>
    public static async Task<IReadOnlyList<ArticleRecord>> ReadAsync(IAsyncEnumerable<ArticleRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = new List<ArticleRecord>();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            all.Add(record with { Article = record.Article with { Text = "", Blocks = [] } });
        return all;
    }
}
