using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Structure;
using Graph.Analysis.Views;
using Graph.Core.Mentions;

namespace Graph.Analysis.Catalog;

/// <summary>All scores of one actor in the interaction graph; what write-back stores on its node.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Degree">Actors it deals with.</param>
/// <param name="Strength">Statements that join it to others.</param>
/// <param name="PageRank">Share of a random reader's time; sums to one.</param>
/// <param name="Betweenness">Shortest paths between others that pass through it.</param>
/// <param name="Closeness">Reachable share times inverse mean distance, 0 to 1.</param>
/// <param name="Eigenvector">Component of the leading eigenvector, 0 to 1.</param>
/// <param name="Core">Core number.</param>
/// <param name="Community">Number of its community, from 1.</param>
/// <param name="Constraint">Burt's constraint; null without contacts.</param>
public sealed record ActorScores(
    Entity Actor,
    int Degree,
    double Strength,
    double PageRank,
    double Betweenness,
    double Closeness,
    double Eigenvector,
    int Core,
    int Community,
    double? Constraint)
{
    /// <summary>Scores every actor of a view, sorted by id.</summary>
    public static (IReadOnlyList<ActorScores> Scores, double Modularity, double BetweennessError) Compute(InteractionView view, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        var graph = view.Undirected;
        var pageRank = Centrality.PageRank.Compute(view.Directed);
        var (betweenness, error) = graph.VertexCount <= options.ExactLimit
            ? (Centrality.Betweenness.Exact(graph), 0)
            : Centrality.Betweenness.Sampled(graph, options.Samples, options.Seed);
        var closeness = graph.VertexCount <= options.ExactLimit
            ? Centrality.Closeness.Compute(graph)
            : Centrality.Closeness.Sampled(graph, options.Samples, options.Seed);
        var eigenvector = Centrality.Eigenvector.Compute(graph);
        var core = CoreDecomposition.Compute(graph);
        var (community, modularity) = Leiden.Compute(graph, options.Resolution, options.Seed);
        var constraint = StructuralHoles.Constraint(graph);
        return (
        [
            .. view.Actors.Select((actor, v) =>
            {
                var strength = 0.0;
                foreach (var weight in graph.Weights(v)) strength += weight;
                return new ActorScores(
                    actor, graph.AdjacentDegree(v), strength, pageRank[v], betweenness[v], closeness[v], eigenvector[v], core[v], community[v] + 1,
                    double.IsNaN(constraint[v]) ? null : constraint[v]);
            }),
        ], modularity, error);
    }
}
