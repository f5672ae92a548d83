using System.Globalization;
using Graph.Analysis.Positions;
using ScottPlot;

namespace Graph.Report.Plots;

/// <summary>Who agrees with whom as a map: green for the same side, red for opposite ones, with the number of shared issues.</summary>
public static class AgreementMap
{
    private const int MostActors = 16, CellSize = 46, LeftMargin = 200, BottomMargin = 200, LeastWidth = 640;

    /// <summary>Draws the actors with the most shared issues; null where no two share any.</summary>
    public static GraphPlot? Draw(IReadOnlyList<ActorAgreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        if (agreements.Count == 0) return null;
        var actors = agreements.SelectMany(a => new[] { (a.A, a.Issues.Count), (a.B, a.Issues.Count) })
            .GroupBy(a => a.Item1.Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(a => a.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostActors).Select(g => g.First().Item1).ToArray();
        var number = actors.Index().ToDictionary(a => a.Item.Id, a => a.Index, StringComparer.Ordinal);
        var canvas = new Canvas("Who agrees with whom");
        canvas.Plot.HideGrid();
        foreach (var agreement in agreements)
        {
            if (!number.TryGetValue(agreement.A.Id, out var a) || !number.TryGetValue(agreement.B.Id, out var b)) continue;
            AddCell(canvas.Plot, a, actors.Length - 1 - b, agreement);
            AddCell(canvas.Plot, b, actors.Length - 1 - a, agreement);
        }

        canvas.NameRows([.. actors.Select(a => a.Name)]);
        var bottom = canvas.Plot.Axes.Bottom;
        bottom.SetTicks([.. actors.Select((_, i) => (double)i)], [.. actors.Select(a => a.Name)]);
        bottom.TickLabelStyle.Rotation = -45;
        bottom.TickLabelStyle.Alignment = Alignment.MiddleRight;
        bottom.TickLabelStyle.FontSize = 13;
        bottom.MajorTickStyle.Length = 0;
        bottom.FrameLineStyle.Width = 0;
        bottom.MinimumSize = 150;
        canvas.Explain("green: same side · red: opposite sides · numbers: shared issues");
        canvas.Plot.Axes.SetLimits(-0.55, actors.Length - 0.45, -0.55, actors.Length - 0.45);
        return canvas.Save("agreement", Math.Max(LeastWidth, LeftMargin + (CellSize * actors.Length)), BottomMargin + (CellSize * actors.Length));
    }

    private static void AddCell(Plot plot, int column, int row, ActorAgreement agreement)
    {
        var cell = plot.Add.Rectangle(column - 0.47, column + 0.47, row - 0.47, row + 0.47);
        var strength = 0.15 + (0.85 * Math.Abs(agreement.Score));
        cell.FillColor = agreement.Score == 0 ? Colors.LightGray : (agreement.Score > 0 ? Canvas.InFavour : Canvas.Against).WithAlpha(strength);
        cell.LineWidth = 0;
        var text = plot.Add.Text(agreement.Issues.Count.ToString(CultureInfo.InvariantCulture), column, row);
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontSize = 13;
        text.LabelFontColor = strength > 0.6 && agreement.Score != 0 ? Colors.White : Colors.Black;
    }
}
