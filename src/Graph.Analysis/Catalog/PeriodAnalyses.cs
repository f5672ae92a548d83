using Graph.Analysis.Positions;
using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Catalog;

/// <summary>Tables about how the graph changes.</summary>
internal static class PeriodAnalyses
{
    public static AnalysisTable Months(KnowledgeGraph graph, AnalysisOptions options)
    {
        var reversals = PositionView.Build(graph, options.Filter).Actors
            .SelectMany(a => PositionTimeline.Compute(graph, a.Id, filter: options.Filter))
            .Where(s => s.IsReversal).Select(s => s.Statement.Id).ToHashSet(StringComparer.Ordinal);
        return new AnalysisTable(
            "months", "How the graph changes", "Dated statements only; central by PageRank among the month's interactions.",
            ["month", "statements", "actors", "most central", "positions", "reversals"],
            [
                .. TemporalSlice.Months(graph, options.Filter).Select(slice =>
                {
                    Statement[] statements = [.. graph.Statements.Where(slice.Filter.Admits)];
                    var view = InteractionView.Build(graph, slice.Filter);
                    var rank = Analysis.Centrality.PageRank.Compute(view.Directed);
                    var first = Enumerable.Range(0, rank.Length).OrderByDescending(v => Math.Round(rank[v], 12)).ThenBy(v => v).Select(v => view.Actors[v].Name).FirstOrDefault();
                    return (object?[])[
                        slice.Label, statements.Length, view.Actors.Count, first,
                        statements.Count(s => s.Relation.IsPosition()), statements.Count(s => reversals.Contains(s.Id))];
                }),
            ]);
    }
}
