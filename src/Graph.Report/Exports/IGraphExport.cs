using Graph.Core.Pipeline;

namespace Graph.Report.Exports;

/// <summary>Writes article records in one format; equal records give equal bytes.</summary>
public interface IGraphExport
{
    /// <summary>Writes all records, which come sorted by article id, with \n at line ends.</summary>
    Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken);
}
