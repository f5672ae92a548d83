using System.Runtime.CompilerServices;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Exports;

/// <summary>Leaves out statements below a confidence, and issues that no statement is left about.</summary>
public static class ConfidenceFilter
{
    /// <summary>The record without statements below a confidence.</summary>
    public static ArticleRecord AtLeast(this ArticleRecord record, double confidence)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (confidence <= 0) return record;
        Statement[] statements = [.. record.Statements.Where(s => s.Confidence >= confidence)];
        var issues = statements.Select(s => s.Target.EntityId).ToHashSet(StringComparer.Ordinal);
        return record with
        {
            Statements = statements,
            Entities = [.. record.Entities.Where(e => e.Entity.Kind != EntityKind.Issue || issues.Contains(e.Entity.Id))],
        };
    }

    /// <summary>The records without statements below a confidence.</summary>
    public static async IAsyncEnumerable<ArticleRecord> AtLeast(
        this IAsyncEnumerable<ArticleRecord> records, double confidence, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false)) yield return record.AtLeast(confidence);
    }
}
