using Graph.Analysis.Compact;

namespace Graph.Analysis.Communities;

/// <summary>The graph of one level of the Leiden algorithm, in flat arrays without self-loops.</summary>
internal sealed class LevelGraph
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;
    private readonly double[] _loops; // weight inside a node

    private LevelGraph(int[] offsets, int[] targets, double[] weights, double[] loops)
    {
        (_offsets, _targets, _weights, _loops) = (offsets, targets, weights, loops);
        Strength = new double[loops.Length];
        for (var v = 0; v < loops.Length; v++)
        {
            var sum = 2 * loops[v];
            for (var i = offsets[v]; i < offsets[v + 1]; i++) sum += weights[i];
            Strength[v] = sum;
            Total += sum;
        }
    }

    public int Count => _loops.Length;

    /// <summary>Weight of all edges at each node, loops twice.</summary>
    public double[] Strength { get; }

    /// <summary>Twice the weight of all edges.</summary>
    public double Total { get; }

    public ReadOnlySpan<int> Neighbours(int node) => _targets.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]);

    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]);

    /// <summary>The lowest level; edges without weight say nothing and are left out.</summary>
    public static LevelGraph Of(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var offsets = new int[n + 1];
        var loops = new double[n];
        var targets = new int[2 * graph.EdgeCount];
        var weights = new double[targets.Length];
        var write = 0;
        for (var v = 0; v < n; v++)
        {
            var neighbours = graph.Neighbours(v);
            var weight = graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] == v) loops[v] = weight[i];
                if (neighbours[i] == v || weight[i] <= 0) continue;
                targets[write] = neighbours[i];
                weights[write++] = weight[i];
            }

            offsets[v + 1] = write;
        }

        return new LevelGraph(offsets, targets, weights, loops);
    }

    /// <summary>The level above, with a node for every group.</summary>
    public LevelGraph Aggregate(int[] group, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var g in group) starts[g + 1]++;
        for (var g = 0; g < groups; g++) starts[g + 1] += starts[g];
        var members = new int[Count];
        var fill = starts.AsSpan(0, groups).ToArray();
        for (var v = 0; v < Count; v++) members[fill[group[v]]++] = v;

        var offsets = new int[groups + 1];
        var loops = new double[groups];
        var targets = new int[_targets.Length];
        var weights = new double[_targets.Length];
        var link = new double[groups];
        var write = 0;
        for (var g = 0; g < groups; g++)
        {
            var first = write;
            for (var m = starts[g]; m < starts[g + 1]; m++)
            {
                var v = members[m];
                loops[g] += _loops[v];
                for (var i = _offsets[v]; i < _offsets[v + 1]; i++)
                {
                    var other = group[_targets[i]];
                    if (other == g)
                    {
                        loops[g] += _weights[i] / 2; // met from both ends
                        continue;
                    }

                    if (link[other] == 0) targets[write++] = other;
                    link[other] += _weights[i];
                }
            }

            for (var i = first; i < write; i++)
            {
                weights[i] = link[targets[i]];
                link[targets[i]] = 0;
            }

            offsets[g + 1] = write;
        }

        return new LevelGraph(offsets, targets, weights, loops);
    }
}
