using System.Globalization;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Exports;

/// <summary>One row a statement, for spreadsheets and data frames.</summary>
/// <remarks>RFC 4180 but for \n at line ends. Streams: memory does not grow with the number of articles.</remarks>
public sealed class CsvExport : IGraphExport
{
    private static readonly string[] Header =
    [
        "id", "article", "sentence", "start", "end", "relation", "plover", "status",
        "source_id", "source", "source_kind", "target_id", "target", "target_kind",
        "attributed_to", "role", "date", "confidence", "evidence",
    ];

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(Row(Header)).ConfigureAwait(false);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var entities = record.Entities.ToDictionary(e => e.Entity.Id, e => e.Entity, StringComparer.Ordinal);
            foreach (var s in record.Statements)
            {
                var (source, target) = (entities[s.Source.EntityId], entities[s.Target.EntityId]);
                var speaker = s.AttributedTo is { } id && entities.TryGetValue(id, out var e) ? e.Name : s.AttributedTo;
                await output.WriteAsync(Row(
                    s.Id, record.Article.Source, Number(s.Sentence), Number(s.Span.Start), Number(s.Span.End),
                    s.Relation.Label(), s.Relation.Plover(), ExportedJson.Status(s.Status),
                    source.Id, source.Name, ExportedJson.Kind(source.Kind), target.Id, target.Name, ExportedJson.Kind(target.Kind),
                    speaker, s.Role, s.Date, Math.Round(s.Confidence, 4).ToString("R", CultureInfo.InvariantCulture), s.Evidence)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>One line of CSV with its line end.</summary>
    public static string Row(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\n";

    private static string Field(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
