using Graph.Core.Pipeline;
using Graph.Report.Exports;
using Graph.Stores.Neo4jStore.Scripts;

namespace Graph.Cli.Composition;

/// <summary>The store's own write queries as a script, among the exports.</summary>
internal sealed class CypherExport : IGraphExport
{
    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken) =>
        CypherScript.WriteAsync(records, output, cancellationToken);
}
