using Graph.Analysis.Compact;

namespace Graph.Analysis.Centrality;

/// <summary>Brandes' search from one source after another, and what each adds to every vertex.</summary>
/// <remarks>
/// Level by level. Going out, a level is filled from the smaller side: from the vertices of the last one, or, where those
/// still missing have fewer edges, from these (Beamer, Asanović and Patterson, "Direction-Optimizing Breadth-First Search",
/// 2012). Coming back, an array that holds numbers of the next level only saves asking for distances.
/// </remarks>
internal sealed class BetweennessSweep(CompactGraph graph)
{
    private const int Missing = -1;

    private readonly int[] _level = Filled(graph.VertexCount);
    private readonly double[] _paths = new double[graph.VertexCount];
    private readonly double[] _near = new double[graph.VertexCount]; // numbers of one level, zero elsewhere
    private readonly int[] _order = new int[graph.VertexCount];
    private readonly List<int> _starts = [];
    private readonly long _ends = Enumerable.Range(0, graph.VertexCount).Sum(v => (long)graph.AdjacentDegree(v));

    /// <summary>Sum over the sources so far.</summary>
    public double[] Scores { get; } = new double[graph.VertexCount];

    /// <summary>Adds what the shortest paths from one source contribute.</summary>
    public void From(int source)
    {
        var reached = Out(source);
        Back(reached);
        foreach (var v in _order.AsSpan(0, reached)) (_level[v], _paths[v], _near[v]) = (Missing, 0, 0);
    }

    private int Out(int source)
    {
        _starts.Clear();
        _order[0] = source;
        _level[source] = 0;
        _paths[source] = 1;
        var missing = _ends;
        var (start, end) = (0, 1);
        while (start < end)
        {
            _starts.Add(start);
            var edges = 0L;
            foreach (var v in _order.AsSpan(start, end - start)) edges += graph.AdjacentDegree(v);
            missing -= edges;
            var next = edges <= missing ? FromLast(start, end) : FromMissing(start, end);
            (start, end) = (end, next);
        }

        return end;
    }

    private int FromLast(int start, int end)
    {
        var (level, paths, order) = (_level, _paths, _order);
        var next = _starts.Count;
        var tail = end;
        for (var i = start; i < end; i++)
        {
            var v = order[i];
            var count = paths[v];
            foreach (var w in graph.Neighbours(v))
            {
                if (level[w] == Missing)
                {
                    level[w] = next;
                    order[tail++] = w;
                    paths[w] = count;
                }
                else if (level[w] == next)
                {
                    paths[w] += count;
                }
            }
        }

        return tail;
    }

    private int FromMissing(int start, int end)
    {
        var (level, paths, near, order) = (_level, _paths, _near, _order);
        foreach (var v in order.AsSpan(start, end - start)) near[v] = paths[v];
        var next = _starts.Count;
        var tail = end;
        for (var w = 0; w < level.Length; w++)
        {
            if (level[w] != Missing) continue;
            var sum = 0.0;
            foreach (var v in graph.Neighbours(w)) sum += near[v];
            if (sum == 0) continue;
            level[w] = next;
            order[tail++] = w;
            paths[w] = sum;
        }

        foreach (var v in order.AsSpan(start, end - start)) near[v] = 0;
        return tail;
    }

    // A vertex' dependency is its paths times the sum of (1 + dependency) / paths over the next level's neighbours. When a
    // level is computed, only the next level's neighbours have that number: nearer ones come later, so all can be added up.
    private void Back(int reached)
    {
        var (paths, near, order) = (_paths, _near, _order);
        for (var level = _starts.Count - 1; level > 0; level--)
        {
            var members = order.AsSpan(_starts[level], (level + 1 < _starts.Count ? _starts[level + 1] : reached) - _starts[level]);
            foreach (var v in members)
            {
                var sum = 0.0;
                if (level + 1 < _starts.Count) // the last level has nothing behind it
                    foreach (var w in graph.Neighbours(v)) sum += near[w];
                Scores[v] += paths[v] * sum;
                paths[v] = (1 / paths[v]) + sum; // from here on only this number is asked for
            }

            foreach (var v in members) near[v] = paths[v];
        }
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, Missing);
        return array;
    }
}
