namespace Graph.Analysis.Communities;

/// <summary>One level of the Leiden algorithm: moving nodes between communities and refining them.</summary>
internal sealed class LeidenLevel(LevelGraph graph, double resolution)
{
    private readonly double[] _link = new double[graph.Count]; // weight to a community, while a node is looked at
    private readonly int[] _seen = new int[graph.Count];
    private readonly double _density = graph.Total == 0 ? 0 : resolution / graph.Total;
    private int _seenCount;

    /// <summary>Moves nodes to the neighbouring community with the highest gain until none gains; whether any moved.</summary>
    public bool Move(int[] community, Random random)
    {
        var n = graph.Count;
        var strength = graph.Strength;
        var communityStrength = new double[n];
        for (var v = 0; v < n; v++) communityStrength[community[v]] += strength[v];

        var queue = Shuffled(n, random); // a ring: nobody waits in it twice
        var waiting = new bool[n];
        Array.Fill(waiting, true);
        var moved = false;
        for (var (head, count) = (0, n); count > 0; count--)
        {
            var v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting[v] = false;
            var old = community[v];
            var penalty = _density * strength[v];
            communityStrength[old] -= strength[v];
            var neighbours = graph.Neighbours(v);
            CollectLinks(neighbours, graph.Weights(v), community);
            var best = old;
            var bestGain = _link[old] - (penalty * communityStrength[old]);
            foreach (var other in _seen.AsSpan(0, _seenCount))
            {
                var gain = _link[other] - (penalty * communityStrength[other]);
                if (gain > bestGain + 1e-12) (best, bestGain) = (other, gain);
            }

            ClearLinks();
            communityStrength[best] += strength[v];
            if (best == old) continue;
            community[v] = best;
            moved = true;
            foreach (var w in neighbours)
            {
                if (waiting[w] || community[w] == best) continue;
                waiting[w] = true;
                var tail = head + count - 1;
                queue[tail < n ? tail : tail - n] = w;
                count++;
            }
        }

        return moved;
    }

    /// <summary>Splits communities into well-connected parts by merging single nodes inside each.</summary>
    public int[] Refine(int[] community, Random random)
    {
        var n = graph.Count;
        var strength = graph.Strength;
        var refined = Enumerable.Range(0, n).ToArray();
        var outer = new double[n];
        var inner = (double[])strength.Clone();
        var cut = new double[n]; // weight from a part to the rest of its community
        var single = new bool[n];
        Array.Fill(single, true);
        for (var v = 0; v < n; v++)
        {
            outer[community[v]] += strength[v];
            var neighbours = graph.Neighbours(v);
            var weights = graph.Weights(v);
            for (var i = 0; i < neighbours.Length; i++)
                if (community[neighbours[i]] == community[v]) cut[v] += weights[i];
        }

        foreach (var v in Shuffled(n, random))
        {
            var whole = outer[community[v]];
            if (!single[v] || !IsWellConnected(cut[v], strength[v], whole)) continue;
            CollectLinksWithin(v, refined, community);
            inner[v] -= strength[v];
            var penalty = _density * strength[v];
            var (best, bestGain) = (v, 0.0);
            foreach (var part in _seen.AsSpan(0, _seenCount))
            {
                var gain = _link[part] - (penalty * inner[part]);
                if (gain > bestGain + 1e-12 && IsWellConnected(cut[part], inner[part], whole)) (best, bestGain) = (part, gain);
            }

            var link = _link[best];
            ClearLinks();
            inner[best] += strength[v];
            if (best == v) continue;
            refined[v] = best;
            single[best] = false;
            cut[best] += cut[v] - (2 * link);
        }

        return refined;
    }

    private bool IsWellConnected(double cut, double strength, double whole) => cut >= _density * strength * (whole - strength);

    private void CollectLinks(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, int[] group)
    {
        var (link, seen, count) = (_link, _seen, 0);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var g = group[neighbours[i]];
            if (link[g] == 0) seen[count++] = g;
            link[g] += weights[i];
        }

        _seenCount = count;
    }

    private void CollectLinksWithin(int v, int[] group, int[] within)
    {
        var neighbours = graph.Neighbours(v);
        var weights = graph.Weights(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (within[neighbours[i]] != within[v]) continue;
            var g = group[neighbours[i]];
            if (_link[g] == 0) _seen[_seenCount++] = g;
            _link[g] += weights[i];
        }
    }

    private void ClearLinks()
    {
        foreach (var g in _seen.AsSpan(0, _seenCount)) _link[g] = 0;
        _seenCount = 0;
    }

    private static int[] Shuffled(int n, Random random)
    {
        var order = Enumerable.Range(0, n).ToArray();
        random.Shuffle(order);
        return order;
    }
}
