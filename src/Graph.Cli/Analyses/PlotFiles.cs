using Graph.Analysis.Catalog;
using Graph.Core.Merging;
using Graph.Report.Plots;

namespace Graph.Cli.Analyses;

/// <summary>Writes the drawings of a graph into a folder.</summary>
internal static class PlotFiles
{
    /// <summary>Writes NAME.svg and NAME.png for each drawing.</summary>
    /// <returns>One line about it.</returns>
    public static async Task<string> WriteAsync(KnowledgeGraph graph, AnalysisOptions options, string folder, CancellationToken cancellationToken)
    {
        var plots = GraphPlots.Draw(graph, options);
        if (plots.Count == 0) return "There is nothing to draw: no interactions and no positions pass the filter.";
        Directory.CreateDirectory(folder);
        foreach (var plot in plots)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, plot.Name + ".svg"), plot.Svg, cancellationToken).ConfigureAwait(false);
            await File.WriteAllBytesAsync(Path.Combine(folder, plot.Name + ".png"), plot.Png, cancellationToken).ConfigureAwait(false);
        }

        return $"Drew {string.Join(", ", plots.Select(p => p.Name))} as SVG and PNG into {folder}.";
    }
}
