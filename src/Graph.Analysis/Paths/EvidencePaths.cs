using Graph.Analysis.Compact;
using Graph.Analysis.Views;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using QuikGraph;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.ShortestPath;

namespace Graph.Analysis.Paths;

/// <summary>Shortest and k shortest paths between actors, by QuikGraph's Dijkstra and Yen.</summary>
public static class EvidencePaths
{
    /// <summary>The shortest path, or null where none joins the two.</summary>
    public static EvidencePath? Shortest(InteractionView view, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (from == to) return new EvidencePath([view.Actors[from]], [], 0);
        var dijkstra = new UndirectedDijkstraShortestPathAlgorithm<int, CompactEdge>(view.Undirected, Length);
        var predecessors = new UndirectedVertexPredecessorRecorderObserver<int, CompactEdge>();
        using (predecessors.Attach(dijkstra)) dijkstra.Compute(from);
        if (!predecessors.TryGetPath(to, out var edges)) return null;
        var vertices = new List<int> { from };
        foreach (var edge in edges) vertices.Add(edge.Source == vertices[^1] ? edge.Target : edge.Source);
        return Assemble(view, vertices);
    }

    /// <summary>The k shortest loopless paths, shortest first; fewer where there are fewer.</summary>
    /// <remarks>Yen, "Finding the K shortest loopless paths in a network" (1971). Time O(k · n · (m + n log n)).</remarks>
    public static IReadOnlyList<EvidencePath> KShortest(InteractionView view, int from, int to, int k)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        if (Shortest(view, from, to) is not { } shortest) return [];
        if (from == to || k == 1) return [shortest];

        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>(allowParallelEdges: false);
        graph.AddVertexRange(view.Undirected.Vertices);
        foreach (var edge in view.Undirected.Edges)
        {
            graph.AddEdge(new EquatableTaggedEdge<int, double>(edge.Source, edge.Target, Length(edge)));
            graph.AddEdge(new EquatableTaggedEdge<int, double>(edge.Target, edge.Source, Length(edge)));
        }

        var yen = new YenShortestPathsAlgorithm<int>(graph, from, to, k);
        return
        [
            .. yen.Execute()
                .Select(path => Assemble(view, [from, .. path.Select(e => e.Target)]))
                .OrderBy(p => p.Length).ThenBy(p => p.Actors.Count).ThenBy(p => string.Join('\n', p.Actors.Select(a => a.Id)), StringComparer.Ordinal),
        ];
    }

    private static double Length(CompactEdge edge) => 1 / edge.Weight;

    private static EvidencePath Assemble(InteractionView view, IReadOnlyList<int> vertices)
    {
        var steps = vertices.Zip(vertices.Skip(1), view.Between).ToArray();
        return new EvidencePath([.. vertices.Select(v => view.Actors[v])], steps, steps.Sum(s => 1.0 / s.Count));
    }
}
