using Graph.Analysis.Compact;

namespace Graph.Analysis.Communities;

/// <summary>One level of the Leiden algorithm: moving nodes between communities and refining them.</summary>
internal sealed class LeidenLevel
{
    private readonly double[] _strength;
    private readonly double _total; // twice the edge weight
    private readonly double _resolution;
    private readonly double[] _link; // weight to a community, while a node is looked at
    private readonly int[] _seen;
    private int _seenCount;

    public LeidenLevel(CompactGraph graph, double resolution)
    {
        Graph = graph;
        _resolution = resolution;
        _strength = new double[graph.VertexCount];
        _link = new double[graph.VertexCount];
        _seen = new int[graph.VertexCount];
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var neighbours = graph.Neighbours(v);
            var weights = graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++) _strength[v] += neighbours[i] == v ? 2 * weights[i] : weights[i];
            _total += _strength[v];
        }
    }

    public CompactGraph Graph { get; }

    /// <summary>Moves nodes to the neighbouring community with the highest gain until none gains; whether any moved.</summary>
    public bool Move(int[] community, Random random)
    {
        var n = Graph.VertexCount;
        var communityStrength = new double[n];
        for (var v = 0; v < n; v++) communityStrength[community[v]] += _strength[v];

        var queue = new Queue<int>(Shuffled(n, random));
        var queued = new bool[n];
        Array.Fill(queued, true);
        var moved = false;
        while (queue.TryDequeue(out var v))
        {
            queued[v] = false;
            var old = community[v];
            communityStrength[old] -= _strength[v];
            CollectLinks(v, community);
            var best = old;
            var bestGain = Gain(v, old, communityStrength);
            for (var i = 0; i < _seenCount; i++)
            {
                var gain = Gain(v, _seen[i], communityStrength);
                if (gain > bestGain + 1e-12) (best, bestGain) = (_seen[i], gain);
            }

            ClearLinks();
            communityStrength[best] += _strength[v];
            if (best == old) continue;
            community[v] = best;
            moved = true;
            foreach (var w in Graph.Neighbours(v))
            {
                if (queued[w] || community[w] == best) continue;
                queued[w] = true;
                queue.Enqueue(w);
            }
        }

        return moved;
    }

    /// <summary>Splits communities into well-connected parts by merging single nodes inside each.</summary>
    public int[] Refine(int[] community, Random random)
    {
        var n = Graph.VertexCount;
        var refined = Enumerable.Range(0, n).ToArray();
        var outer = new double[n];
        var inner = (double[])_strength.Clone();
        var cut = new double[n]; // weight from a part to the rest of its community
        var single = new bool[n];
        Array.Fill(single, true);
        for (var v = 0; v < n; v++)
        {
            outer[community[v]] += _strength[v];
            var neighbours = Graph.Neighbours(v);
            var weights = Graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++)
                if (neighbours[i] != v && community[neighbours[i]] == community[v]) cut[v] += weights[i];
        }

        foreach (var v in Shuffled(n, random))
        {
            if (!single[v] || !IsWellConnected(cut[v], _strength[v], outer[community[v]])) continue;
            CollectLinks(v, refined, community);
            inner[v] -= _strength[v];
            var (best, bestGain) = (v, 0.0);
            for (var i = 0; i < _seenCount; i++)
            {
                var part = _seen[i];
                if (part == v || !IsWellConnected(cut[part], inner[part], outer[community[v]])) continue;
                var gain = Gain(v, part, inner);
                if (gain > bestGain + 1e-12) (best, bestGain) = (part, gain);
            }

            var link = _link[best];
            ClearLinks();
            inner[best] += _strength[v];
            if (best == v) continue;
            refined[v] = best;
            single[best] = false;
            cut[best] += cut[v] - (2 * link);
        }

        return refined;
    }

    private bool IsWellConnected(double cut, double strength, double whole) =>
        cut >= _resolution * strength * (whole - strength) / _total;

    private double Gain(int v, int community, double[] communityStrength) =>
        _link[community] - (_resolution * _strength[v] * communityStrength[community] / _total);

    private void CollectLinks(int v, int[] group, int[]? within = null)
    {
        var neighbours = Graph.Neighbours(v);
        var weights = Graph.Weights(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var w = neighbours[i];
            if (w == v || weights[i] <= 0 || (within is not null && within[w] != within[v])) continue;
            if (_link[group[w]] == 0) _seen[_seenCount++] = group[w];
            _link[group[w]] += weights[i];
        }
    }

    private void ClearLinks()
    {
        while (_seenCount > 0) _link[_seen[--_seenCount]] = 0;
    }

    private static int[] Shuffled(int n, Random random)
    {
        var order = Enumerable.Range(0, n).ToArray();
        random.Shuffle(order);
        return order;
    }
}
