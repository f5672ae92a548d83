using QuikGraph;

namespace Graph.Analysis.Compact;

/// <summary>A directed weighted graph in flat arrays behind QuikGraph's interface.</summary>
/// <remarks>Vertices are the numbers below <see cref="VertexCount"/>; parallel arcs are summed into one.</remarks>
public sealed class CompactDigraph : IBidirectionalGraph<int, CompactEdge>
{
    private readonly Adjacency _out;
    private readonly Adjacency _in;

    /// <summary>Builds the graph from its arcs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An arc names a vertex outside the graph.</exception>
    public CompactDigraph(int vertexCount, IEnumerable<CompactEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        var list = edges as IReadOnlyList<CompactEdge> ?? [.. edges];
        _out = Adjacency.Build(vertexCount, list, forward: true, backward: false);
        _in = Adjacency.Build(vertexCount, list, forward: false, backward: true);
    }

    /// <inheritdoc/>
    public int VertexCount => _out.VertexCount;

    /// <inheritdoc/>
    public int EdgeCount => _out.Count;

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => false;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <inheritdoc/>
    public IEnumerable<CompactEdge> Edges => Vertices.SelectMany(OutEdges);

    /// <summary>Heads of the arcs that leave a vertex, in rising order.</summary>
    public ReadOnlySpan<int> Successors(int vertex) => _out.Targets(vertex);

    /// <summary>Weights of the leaving arcs, in the successors' order.</summary>
    public ReadOnlySpan<double> OutWeights(int vertex) => _out.Weights(vertex);

    /// <summary>Tails of the arcs that enter a vertex, in rising order.</summary>
    public ReadOnlySpan<int> Predecessors(int vertex) => _in.Targets(vertex);

    /// <summary>Weights of the entering arcs, in the predecessors' order.</summary>
    public ReadOnlySpan<double> InWeights(int vertex) => _in.Weights(vertex);

    /// <inheritdoc/>
    public int OutDegree(int vertex) => _out.Degree(vertex);

    /// <inheritdoc/>
    public int InDegree(int vertex) => _in.Degree(vertex);

    /// <inheritdoc/>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public CompactEdge OutEdge(int vertex, int index) => new(vertex, Successors(vertex)[index], OutWeights(vertex)[index]);

    /// <inheritdoc/>
    public CompactEdge InEdge(int vertex, int index) => new(Predecessors(vertex)[index], vertex, InWeights(vertex)[index]);

    /// <inheritdoc/>
    public IEnumerable<CompactEdge> OutEdges(int vertex) => Enumerable.Range(0, OutDegree(vertex)).Select(i => OutEdge(vertex, i));

    /// <inheritdoc/>
    public IEnumerable<CompactEdge> InEdges(int vertex) => Enumerable.Range(0, InDegree(vertex)).Select(i => InEdge(vertex, i));

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, out IEnumerable<CompactEdge> edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, out IEnumerable<CompactEdge> edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => vertex >= 0 && vertex < VertexCount;

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => Successors(source).BinarySearch(target) >= 0;

    /// <inheritdoc/>
    public bool ContainsEdge(CompactEdge edge) => TryGetEdge(edge.Source, edge.Target, out var found) && found.Weight == edge.Weight;

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, out CompactEdge edge)
    {
        var index = Successors(source).BinarySearch(target);
        edge = index < 0 ? default : OutEdge(source, index);
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(int source, int target, out IEnumerable<CompactEdge> edges)
    {
        edges = TryGetEdge(source, target, out var edge) ? [edge] : [];
        return ContainsVertex(source);
    }
}
