using QuikGraph;

namespace Graph.Analysis.Compact;

/// <summary>An undirected weighted graph in flat arrays behind QuikGraph's interface.</summary>
/// <remarks>
/// Vertices are the numbers below <see cref="VertexCount"/>. Parallel edges are summed into one; a self-loop counts
/// once among its vertex's neighbours. Memory: 24 bytes an edge and 4 a vertex.
/// </remarks>
public sealed class CompactGraph : IUndirectedGraph<int, CompactEdge>
{
    private readonly Adjacency _adjacency;

    /// <summary>Builds the graph from its edges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An edge names a vertex outside the graph.</exception>
    public CompactGraph(int vertexCount, IEnumerable<CompactEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        _adjacency = Adjacency.Build(vertexCount, edges as IReadOnlyList<CompactEdge> ?? [.. edges], forward: true, backward: true);
        var loops = 0;
        for (var v = 0; v < vertexCount; v++)
            if (_adjacency.Targets(v).BinarySearch(v) >= 0) loops++;
        EdgeCount = (_adjacency.Count + loops) / 2;
    }

    /// <inheritdoc/>
    public int VertexCount => _adjacency.VertexCount;

    /// <inheritdoc/>
    public int EdgeCount { get; }

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public bool AllowParallelEdges => false;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <inheritdoc/>
    public IEnumerable<CompactEdge> Edges => Vertices.SelectMany(v => AdjacentEdges(v).Where(e => e.Source == v));

    /// <inheritdoc/>
    public EdgeEqualityComparer<int> EdgeEqualityComparer => EdgeExtensions.UndirectedVertexEquality;

    /// <summary>Neighbours of a vertex in rising order.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => _adjacency.Targets(vertex);

    /// <summary>Weights of the edges to the neighbours, in their order.</summary>
    public ReadOnlySpan<double> Weights(int vertex) => _adjacency.Weights(vertex);

    /// <inheritdoc/>
    public int AdjacentDegree(int vertex) => _adjacency.Degree(vertex);

    /// <inheritdoc/>
    public bool IsAdjacentEdgesEmpty(int vertex) => _adjacency.Degree(vertex) == 0;

    /// <inheritdoc/>
    public CompactEdge AdjacentEdge(int vertex, int index)
    {
        var other = Neighbours(vertex)[index];
        return new CompactEdge(Math.Min(vertex, other), Math.Max(vertex, other), Weights(vertex)[index]);
    }

    /// <inheritdoc/>
    public IEnumerable<CompactEdge> AdjacentEdges(int vertex) =>
        Enumerable.Range(0, AdjacentDegree(vertex)).Select(i => AdjacentEdge(vertex, i));

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => vertex >= 0 && vertex < VertexCount;

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => Neighbours(source).BinarySearch(target) >= 0;

    /// <inheritdoc/>
    public bool ContainsEdge(CompactEdge edge) => TryGetEdge(edge.Source, edge.Target, out var found) && found.Weight == edge.Weight;

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, out CompactEdge edge)
    {
        var index = Neighbours(source).BinarySearch(target);
        edge = index < 0 ? default : AdjacentEdge(source, index);
        return index >= 0;
    }
}
