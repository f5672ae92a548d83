using System.Globalization;
using Graph.Analysis.Positions;
using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;
using ScottPlot;

namespace Graph.Report.Plots;

/// <summary>Positions along time, a row for an actor's position on an issue: green in favour, red against, hollow where not asserted.</summary>
public static class PositionsOverTime
{
    private const int Width = 900, RowHeight = 26, Around = 130, MostRows = 30;

    /// <summary>Draws the rows with the most dated positions, reversals first; null where nothing is dated.</summary>
    public static GraphPlot? Draw(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var rows = PositionView.Build(graph, filter).Actors
            .SelectMany(actor => PositionTimeline.Compute(graph, actor.Id, filter: filter)
                .Where(s => s.Date is not null)
                .GroupBy(s => s.Statement.Target.EntityId, StringComparer.Ordinal)
                .Select(g => (Name: $"{actor.Name}: {graph.Entity(g.Key).Name.ToLowerInvariant()}", Steps: g.ToArray())))
            .OrderByDescending(r => r.Steps.Any(s => s.IsReversal)).ThenByDescending(r => r.Steps.Length).ThenBy(r => r.Name, StringComparer.Ordinal)
            .Take(MostRows).ToArray();
        if (rows.Length == 0) return null;

        var canvas = new Canvas("Positions over time");
        var days = new List<double>();
        foreach (var (i, row) in rows.Index())
            foreach (var step in row.Steps)
            {
                var day = Middle(step.Date!).ToOADate();
                days.Add(day);
                var colour = PositionView.Sign(step.Statement.Relation) > 0 ? Canvas.InFavour : Canvas.Against;
                var marker = canvas.Plot.Add.Marker(day, rows.Length - 1 - i, step.IsReversal ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle, step.IsReversal ? 15 : 11);
                marker.MarkerStyle.LineColor = colour;
                marker.MarkerStyle.LineWidth = 2;
                marker.MarkerStyle.FillColor = step.Statement.Status == StatementStatus.Asserted ? colour : Colors.White;
            }

        canvas.NameRows([.. rows.Select(r => r.Name)]);
        canvas.Plot.Axes.DateTimeTicksBottom().TickGenerator = new ScottPlot.TickGenerators.DateTimeAutomatic
        {
            LabelFormatter = day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        canvas.Explain("green: in favour · red: against · hollow: not asserted · diamond: a reversal");
        var (first, last) = (days.Min(), days.Max());
        var margin = Math.Max(5, (last - first) * 0.06);
        canvas.Plot.Axes.SetLimits(first - margin, last + margin, -0.7, rows.Length - 0.3);
        return canvas.Save("positions-over-time", Width, Around + (RowHeight * rows.Length));
    }

    // 2025-03 stands for any day of March, so it is drawn in its middle.
    private static DateTime Middle(string date) => date.Length switch
    {
        4 => new DateTime(int.Parse(date, CultureInfo.InvariantCulture), 7, 1),
        7 => DateTime.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).AddDays(14),
        _ => DateTime.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
