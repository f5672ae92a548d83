using Graph.Core.Mentions;
using Graph.Core.Pipeline;

namespace Graph.Report.Exports;

/// <summary>One JSON object a line: each article's entities without issues, then its statements.</summary>
/// <remarks>Streams: memory does not grow with the number of articles.</remarks>
public sealed class JsonLinesExport : IGraphExport
{
    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var line = new JsonText();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var names = record.Entities.ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);
            foreach (var entity in record.Entities.Where(e => e.Entity.Kind != EntityKind.Issue))
                await LineAsync(line.Write(json => ExportedJson.Entity(json, entity, record.Article.Source))).ConfigureAwait(false);
            foreach (var statement in record.Statements)
                await LineAsync(line.Write(json => ExportedJson.Statement(json, statement, record.Article.Source, names))).ConfigureAwait(false);
        }

        async Task LineAsync(string text)
        {
            await output.WriteAsync(text).ConfigureAwait(false);
            await output.WriteAsync('\n').ConfigureAwait(false);
        }
    }
}
