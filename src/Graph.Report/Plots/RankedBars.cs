using System.Globalization;
using ScottPlot;

namespace Graph.Report.Plots;

/// <summary>Names with bars, the longest at the top.</summary>
public static class RankedBars
{
    private const int Width = 760, RowHeight = 26, Around = 90;

    /// <summary>Draws the rows in the order given; null where there are none.</summary>
    public static GraphPlot? Draw(string name, string title, IReadOnlyList<(string Label, double Value)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return null;
        var canvas = new Canvas(title);
        var bars = canvas.Plot.Add.Bars(rows.Select((row, i) => new Bar
        {
            Position = rows.Count - 1 - i,
            Value = row.Value,
            Label = row.Value.ToString("G3", CultureInfo.InvariantCulture),
            FillColor = Canvas.Neutral,
            LineWidth = 0,
            Size = 0.7,
        }).ToArray());
        bars.Horizontal = true;
        bars.ValueLabelStyle.FontSize = 12;
        canvas.NameRows([.. rows.Select(r => r.Label)]);
        canvas.Plot.HideGrid();
        canvas.Plot.Axes.Bottom.IsVisible = false; // the bars carry their numbers
        canvas.Plot.Axes.SetLimits(0, rows[0].Value * 1.12, -0.6, rows.Count - 0.4);
        return canvas.Save(name, Width, Around + (RowHeight * rows.Count));
    }
}
