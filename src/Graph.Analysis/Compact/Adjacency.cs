namespace Graph.Analysis.Compact;

/// <summary>Neighbour lists in two flat arrays (compressed sparse rows), sorted by neighbour.</summary>
internal sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;

    private Adjacency(int[] offsets, int[] targets, double[] weights) => (_offsets, _targets, _weights) = (offsets, targets, weights);

    public int VertexCount => _offsets.Length - 1;

    public int Count => _targets.Length;

    /// <summary>Builds the rows of the given arcs; arcs of one pair are summed into one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An arc names a vertex outside the graph.</exception>
    public static Adjacency Build(int vertexCount, IReadOnlyList<CompactEdge> edges, bool forward, bool backward)
    {
        var offsets = new int[vertexCount + 1];
        foreach (var edge in edges)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)edge.Source, (uint)vertexCount, nameof(edges));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)edge.Target, (uint)vertexCount, nameof(edges));
            if (forward) offsets[edge.Source + 1]++;
            if (backward && !(forward && edge.Source == edge.Target)) offsets[edge.Target + 1]++;
        }

        for (var v = 0; v < vertexCount; v++) offsets[v + 1] += offsets[v];
        var targets = new int[offsets[^1]];
        var weights = new double[offsets[^1]];
        var next = offsets.AsSpan(0, vertexCount).ToArray();
        foreach (var edge in edges)
        {
            if (forward) Put(edge.Source, edge.Target, edge.Weight);
            if (backward && !(forward && edge.Source == edge.Target)) Put(edge.Target, edge.Source, edge.Weight);
        }

        return Merge(offsets, targets, weights);

        void Put(int from, int to, double weight)
        {
            targets[next[from]] = to;
            weights[next[from]++] = weight;
        }
    }

    public ReadOnlySpan<int> Targets(int vertex) => _targets.AsSpan(_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);

    public ReadOnlySpan<double> Weights(int vertex) => _weights.AsSpan(_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);

    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    private static Adjacency Merge(int[] offsets, int[] targets, double[] weights)
    {
        var write = 0;
        for (var v = 0; v + 1 < offsets.Length; v++)
        {
            var (start, end) = (offsets[v], offsets[v + 1]);
            Array.Sort(targets, weights, start, end - start);
            offsets[v] = write;
            for (var i = start; i < end; i++)
            {
                if (write > offsets[v] && targets[write - 1] == targets[i])
                {
                    weights[write - 1] += weights[i];
                    continue;
                }

                targets[write] = targets[i];
                weights[write++] = weights[i];
            }
        }

        offsets[^1] = write;
        if (write < targets.Length)
        {
            Array.Resize(ref targets, write);
            Array.Resize(ref weights, write);
        }

        return new Adjacency(offsets, targets, weights);
    }
}
