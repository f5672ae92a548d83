using Graph.Analysis.Balance;
using Graph.Analysis.Communities;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Structure;
using Graph.Analysis.Views;
using Graph.Core.Merging;
using QuikGraph.Algorithms;

namespace Graph.Analysis.Catalog;

/// <summary>Tables about who deals with whom.</summary>
internal static class InteractionAnalyses
{
    public static AnalysisTable Centrality(KnowledgeGraph graph, AnalysisOptions options)
    {
        var (scores, _, error) = ActorScores.Compute(InteractionView.Build(graph, options.Filter), options);
        return new AnalysisTable(
            "centrality", "Who is central",
            error == 0 ? "Sorted by PageRank; betweenness is exact." : $"Sorted by PageRank; betweenness (±{error:G3} at 95 %) and closeness from {options.Samples} sources.",
            ["actor", "degree", "strength", "pagerank", "betweenness", "closeness", "eigenvector"],
            [
                .. scores.OrderByDescending(s => s.PageRank).ThenBy(s => s.Actor.Id, StringComparer.Ordinal)
                    .Select(s => (object?[])[s.Actor.Name, s.Degree, s.Strength, s.PageRank, s.Betweenness, s.Closeness, s.Eigenvector]),
            ]);
    }

    public static AnalysisTable Communities(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var (community, modularity) = Leiden.Compute(view.Undirected, options.Resolution, options.Seed);
        return new AnalysisTable(
            "communities", "Who deals with one another", $"Leiden, resolution {options.Resolution}, modularity {modularity:F3}.",
            ["community", "size", "members"],
            [.. Groups(view, community).Select((g, i) => (object?[])[i + 1, g.Length, Names(view, g)])]);
    }

    public static AnalysisTable Cuts(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var (points, bridges) = CutStructure.Compute(view.Undirected);
        return new AnalysisTable(
            "cuts", "Whose silence would cut the graph apart", "Articulation points by contacts, then bridges.",
            ["kind", "actor", "contact", "statements"],
            [
                .. points.OrderByDescending(view.Undirected.AdjacentDegree).ThenBy(v => v)
                    .Select(v => (object?[])["articulation point", view.Actors[v].Name, null, view.Undirected.AdjacentEdges(v).Sum(e => e.Weight)]),
                .. bridges.Select(b => (object?[])["bridge", view.Actors[b.Low].Name, view.Actors[b.High].Name, (double)view.Between(b.Low, b.High).Count]),
            ]);
    }

    public static AnalysisTable Components(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var (component, _) = Connectivity.Components.Compute(view.Undirected);
        var strong = new Dictionary<int, int>();
        var strongCount = view.Directed.StronglyConnectedComponents(strong);
        return new AnalysisTable(
            "components", "Who is connected at all", $"{strongCount} strongly connected components: everybody reaches everybody along the arcs.",
            ["component", "size", "strong parts", "members"],
            [.. Groups(view, component).Select((g, i) => (object?[])[i + 1, g.Length, g.Select(v => strong[v]).Distinct().Count(), Names(view, g)])]);
    }

    public static AnalysisTable Cores(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var core = CoreDecomposition.Compute(view.Undirected);
        return new AnalysisTable(
            "cores", "The densest groups", "Each member of core k deals with at least k others of that core.",
            ["core", "size", "members"],
            [
                .. Enumerable.Range(0, core.Length).GroupBy(v => core[v]).OrderByDescending(g => g.Key)
                    .Select(g => (object?[])[g.Key, g.Count(), Names(view, [.. g])]),
            ]);
    }

    public static AnalysisTable Cliques(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var cliques = Structure.Cliques.Find(view.Undirected);
        return new AnalysisTable(
            "cliques", "Everybody deals with everybody",
            cliques.Count < Structure.Cliques.Most
                ? "Maximal cliques of three actors or more."
                : $"The first {Structure.Cliques.Most:N0} maximal cliques of three actors or more, and there are others: ask for fewer with --relations, --from or --until.",
            ["size", "members"],
            [.. cliques.Select(c => (object?[])[c.Length, Names(view, c)])]);
    }

    public static AnalysisTable Brokerage(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        var (camp, _) = Leiden.Compute(view.Undirected, options.Resolution, options.Seed);
        var roles = BrokerageRoles.Compute(view.Directed, camp);
        var constraint = StructuralHoles.Constraint(view.Undirected);
        return new AnalysisTable(
            "brokerage", "Who stands between the camps", "Camps are the communities; low constraint marks brokers.",
            ["actor", "constraint", "all", "coordinator", "itinerant", "representative", "gatekeeper", "liaison"],
            [
                .. Enumerable.Range(0, roles.Length).OrderByDescending(v => roles[v].Total).ThenBy(v => constraint[v]).ThenBy(v => v)
                    .Select(v => (object?[])[
                        view.Actors[v].Name, double.IsNaN(constraint[v]) ? null : constraint[v], roles[v].Total,
                        roles[v].Coordinator, roles[v].Itinerant, roles[v].Representative, roles[v].Gatekeeper, roles[v].Liaison]),
            ]);
    }

    public static AnalysisTable Links(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = InteractionView.Build(graph, options.Filter);
        return new AnalysisTable(
            "links", "Pairs that share contacts and have no edge", "Adamic–Adar: rare common contacts count more.",
            ["actor", "other", "score", "common contacts"],
            [.. LinkSuggestions.Compute(view.Undirected).Select(s => (object?[])[view.Actors[s.A].Name, view.Actors[s.B].Name, s.Score, Names(view, s.Common)])]);
    }

    public static AnalysisTable Balance(KnowledgeGraph graph, AnalysisOptions options)
    {
        var view = SignedView.Build(graph, options.Filter);
        var frustration = StructuralBalance.Frustration(view.Ties);
        var triads = StructuralBalance.Triads(view.Ties);
        string Tie(int a, int b) => view.Ties.TryGetEdge(a, b, out var edge) && edge.Weight > 0 ? "+" : "−";
        var balanced = triads.Count == 0 ? "No three actors are all tied by support or hostility" : $"{triads.Count(t => t.IsBalanced)} of {triads.Count} triads are balanced";
        return new AnalysisTable(
            "balance", "Friend and foe: unbalanced triads",
            $"{balanced}; the best two camps leave {frustration.Frustrated} of {view.Ties.EdgeCount} ties unsatisfied{(frustration.IsExact ? "" : " at most")}{MoreCamps(view, frustration.Frustrated)}.",
            ["a", "b", "c", "signs ab bc ac"],
            [
                .. triads.Where(t => !t.IsBalanced)
                    .Select(t => (object?[])[view.Actors[t.A].Name, view.Actors[t.B].Name, view.Actors[t.C].Name, $"{Tie(t.A, t.B)} {Tie(t.B, t.C)} {Tie(t.A, t.C)}"]),
            ]);
    }

    // Three sides that all oppose each other are no two camps. Beyond this size the search takes too long.
    private static string MoreCamps(SignedView view, int frustrated)
    {
        if (view.Actors.Count > 200) return "";
        var split = SignedCamps.Split(view.Actors.Count, [.. view.Ties.Edges.Select(t => t with { Weight = Math.Sign(t.Weight) })], 3);
        return split.Unsatisfied < frustrated ? $", the best three {split.Unsatisfied:0}" : "";
    }

    private static IEnumerable<int[]> Groups(InteractionView view, int[] group) =>
        Enumerable.Range(0, view.Actors.Count).GroupBy(v => group[v]).Select(g => g.ToArray()).OrderByDescending(g => g.Length).ThenBy(g => g[0]);

    private static string Names(InteractionView view, IReadOnlyList<int> vertices) => string.Join(", ", vertices.Select(v => view.Actors[v].Name));
}
