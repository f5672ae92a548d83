using Graph.Core.Merging;

namespace Graph.Analysis.Catalog;

/// <summary>The analyses by name, in the order in which they are printed.</summary>
public static class GraphAnalyses
{
    private static readonly (string Name, string Purpose, Func<KnowledgeGraph, AnalysisOptions, AnalysisTable> Run)[] Known =
    [
        ("centrality", "who is central: degree, strength, PageRank, betweenness, closeness, eigenvector", InteractionAnalyses.Centrality),
        ("communities", "who deals with one another more than with the rest", InteractionAnalyses.Communities),
        ("cuts", "whose silence would cut the graph apart", InteractionAnalyses.Cuts),
        ("components", "which actors are connected at all, weakly and strongly", InteractionAnalyses.Components),
        ("cores", "the densest group each actor belongs to", InteractionAnalyses.Cores),
        ("cliques", "groups in which everybody deals with everybody", InteractionAnalyses.Cliques),
        ("brokerage", "who stands between the camps: Burt's constraint, Gould–Fernandez roles", InteractionAnalyses.Brokerage),
        ("links", "pairs that share contacts and have no edge yet", InteractionAnalyses.Links),
        ("balance", "friend and foe: camps, frustration, unbalanced triads", InteractionAnalyses.Balance),
        ("agreement", "who agrees with whom, and on how many issues that rests", PositionAnalyses.Agreements),
        ("camps", "who is for and against each issue", PositionAnalyses.Camps),
        ("contradictions", "positions that changed, and sources that disagree", PositionAnalyses.Contradictions),
        ("months", "how the graph changes: who is central, positions and reversals month by month", PeriodAnalyses.Months),
        ("corroboration", "independent articles behind each edge", PositionAnalyses.Corroboration),
    ];

    /// <summary>Names and purposes.</summary>
    public static IReadOnlyList<(string Name, string Purpose)> All { get; } = [.. Known.Select(k => (k.Name, k.Purpose))];

    /// <summary>Runs one analysis.</summary>
    /// <exception cref="ArgumentException">There is no analysis of that name.</exception>
    public static AnalysisTable Run(string name, KnowledgeGraph graph, AnalysisOptions? options = null)
    {
        var (_, _, run) = Known.FirstOrDefault(k => k.Name == name);
        return run is null
            ? throw new ArgumentException($"{name}: no such analysis; one of {string.Join(", ", Known.Select(k => k.Name))}", nameof(name))
            : run(graph, options ?? new AnalysisOptions());
    }
}
