using Graph.Analysis.Catalog;
using Graph.Analysis.Views;
using Graph.Cli.Output;
using Graph.Core.Merging;
using Graph.Stores;

namespace Graph.Cli.Analyses;

/// <summary>Puts scores and communities on the actors' nodes.</summary>
internal static class WriteBack
{
    /// <summary>Computes the scores and replaces those of the stores.</summary>
    /// <returns>One line about it.</returns>
    public static async Task<string> RunAsync(KnowledgeGraph graph, AnalysisOptions options, IReadOnlyList<(IScoreStore Store, string Name)> stores, CancellationToken cancellationToken)
    {
        var (scores, modularity, _) = ActorScores.Compute(InteractionView.Build(graph, options.Filter), options);
        EntityScores[] rows =
        [
            .. scores.Select(s => new EntityScores(
                s.Actor.Id, s.Degree, s.Strength, s.PageRank, s.Betweenness, s.Closeness, s.Eigenvector, s.Core, s.Community, s.Constraint)),
        ];
        foreach (var (store, _) in stores) await store.ReplaceScoresAsync(rows, cancellationToken).ConfigureAwait(false);
        var communities = scores.Select(s => s.Community).Distinct().Count();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Scores of {Wording.Count(rows.Length, "actor")} in {communities} {(communities == 1 ? "community" : "communities")} (modularity {modularity:F3}) written to {string.Join(" and ", stores.Select(s => s.Name))}.");
    }
}
