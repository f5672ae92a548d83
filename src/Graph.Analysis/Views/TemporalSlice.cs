using System.Globalization;
using Graph.Core.Merging;

namespace Graph.Analysis.Views;

/// <summary>One month of the graph: any view can be built from its filter.</summary>
/// <param name="Label">The month, as 2025-03.</param>
/// <param name="Filter">Admits the month's statements; a date that names a year only counts in each of its months.</param>
public sealed record TemporalSlice(string Label, ViewFilter Filter)
{
    /// <summary>The months in which something that passes the filter is dated, in order; the filter's own bounds hold on.</summary>
    public static IReadOnlyList<TemporalSlice> Months(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        filter ??= ViewFilter.Default;
        return
        [
            .. graph.Statements.Where(s => s.Date is { Length: >= 7 } && filter.Admits(s))
                .Select(s => s.Date![..7]).Distinct().Order(StringComparer.Ordinal)
                .Select(month =>
                {
                    var first = DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);
                    var last = first.AddMonths(1).AddDays(-1);
                    return new TemporalSlice(month, filter with
                    {
                        From = filter.From > first ? filter.From : first,
                        Until = filter.Until < last ? filter.Until : last,
                    });
                }),
        ];
    }
}
