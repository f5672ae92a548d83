using Graph.Core.Pipeline;
using Graph.Report.Exports;

namespace Graph.Report.Tests.Exports;

/// <summary>Runs exports into strings.</summary>
internal static class Exported
{
    public static async Task<string> TextAsync(IGraphExport export, params IEnumerable<ArticleRecord> records)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        await export.WriteAsync(GoldRecords.Stream(records), writer, TestContext.Current.CancellationToken);
        return writer.ToString();
    }
}
