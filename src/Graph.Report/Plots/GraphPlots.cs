using Graph.Analysis.Catalog;
using Graph.Analysis.Positions;
using Graph.Analysis.Views;
using Graph.Core.Merging;

namespace Graph.Report.Plots;

/// <summary>The drawings that people would rather look at than read.</summary>
public static class GraphPlots
{
    private const int MostBars = 20;

    /// <summary>Draws what there is something to draw of: central actors, brokers, agreement, positions over time.</summary>
    public static IReadOnlyList<GraphPlot> Draw(KnowledgeGraph graph, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new AnalysisOptions();
        var (scores, _, _) = ActorScores.Compute(InteractionView.Build(graph, options.Filter), options);
        return
        [
            .. new[]
            {
                Ranked("central-actors", "Who is central (PageRank)", scores, s => s.PageRank),
                Ranked("brokers", "Who stands between others (betweenness)", scores, s => s.Betweenness),
                AgreementMap.Draw(Agreement.Compute(PositionView.Build(graph, options.Filter))),
                PositionsOverTime.Draw(graph, options.Filter),
            }.OfType<GraphPlot>(),
        ];
    }

    private static GraphPlot? Ranked(string name, string title, IEnumerable<ActorScores> scores, Func<ActorScores, double> value) => RankedBars.Draw(
        name, title,
        [
            .. scores.Where(s => value(s) > 0).OrderByDescending(value).ThenBy(s => s.Actor.Id, StringComparer.Ordinal).Take(MostBars)
                .Select(s => (s.Actor.Name, value(s))),
        ]);
}
