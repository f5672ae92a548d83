using System.Runtime.CompilerServices;
namespace Graph.Language.Parsing;

/// <summary>Finds the best tree over scored arcs (Chu–Liu–Edmonds) with exactly one root.</summary>
/// <remarks>Keeps its scratch room between sentences; one instance a thread.</remarks>
internal sealed unsafe class SpanningTree
{
    private readonly List<Level> _levels = [];

    /// <summary>Fills in the head of each token, −1 for the root.</summary>
    /// <param name="scores">Row i holds the scores of token i's heads; column <paramref name="count"/> is the root.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="heads">Receives the heads.</param>
    public void Decode(float* scores, int stride, int count, Span<int> heads)
    {
        var roots = 0;
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * stride);
            var best = count;
            for (var head = 0; head < count; head++)
            {
                if (head != i && row[head] > row[best]) best = head;
            }

            heads[i] = best == count ? -1 : best;
            if (best == count) roots++;
        }

        // mostly each token's own best head already makes a tree
        if (roots == 1 && IsTree(heads)) return;
        Fill(scores, stride, count, rootPenalty: 0);
        var tree = Solve(0);
        // without arcs from the root every best head lies on a cycle, which is slow to open: only where it must be
        if (tree[1..].Count(0) > 1)
        {
            Fill(scores, stride, count, RootPenalty(scores, stride, count));
            tree = Solve(0);
        }

        for (var i = 0; i < count; i++) heads[i] = tree[i + 1] - 1;
    }

    /// <summary>Whether every token leads up to a root.</summary>
    internal static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<int> visit = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        visit.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            for (; at >= 0 && visit[at] == 0; at = heads[at]) visit[at] = i + 1;
            if (at >= 0 && visit[at] == i + 1) return false;
        }

        return true;
    }

    // Taken off every arc from the root, so that the best tree uses one; larger than any gain from a second. Odd words have scores of 100,000.
    private static double RootPenalty(float* scores, int stride, int count)
    {
        var largest = 1f;
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * stride);
            for (var head = 0; head <= count; head++) largest = Math.Max(largest, Math.Abs(row[head]));
        }

        return 3.0 * count * largest;
    }

    // Node 0 is the root, node i + 1 is token i.
    private void Fill(float* scores, int stride, int count, double rootPenalty)
    {
        var level = LevelAt(0, count + 1);
        for (var node = 1; node <= count; node++)
        {
            var row = scores + ((nint)(node - 1) * stride);
            level.Weight(0, node) = row[count] - rootPenalty;
            for (var head = 1; head <= count; head++) level.Weight(head, node) = row[head - 1];
        }
    }

    /// <summary>The head of each node in the best tree of a level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span<int> Solve(int depth)
    {
        var level = _levels[depth];
        for (var node = 1; node < level.Size; node++)
        {
            var weights = level.Weights(node);
            var best = 0;
            for (var head = 1; head < weights.Length; head++)
            {
                if (weights[head] > weights[best] && head != node) best = head;
            }

            level.Heads[node] = best;
        }

        if (level.FindCycle()) Contract(level, depth);
        return level.Heads.AsSpan(0, level.Size);
    }

    /// <summary>Makes the cycle one node, solves the smaller graph, and opens the cycle where its arc enters.</summary>
    private void Contract(Level level, int depth)
    {
        var outside = level.CollectOutside();
        var joint = outside.Length;
        var smaller = LevelAt(depth + 1, joint + 1);
        for (var i = 0; i < joint; i++)
        {
            for (var j = 0; j < joint; j++) smaller.Weight(i, j) = level.Weight(outside[i], outside[j]);
            smaller.Weight(i, joint) = double.NegativeInfinity;
            smaller.Weight(joint, i) = double.NegativeInfinity;
            for (var node = 1; node < level.Size; node++)
            {
                if (!level.InCycle[node]) continue;
                var gain = level.Weight(outside[i], node) - level.Weight(level.Heads[node], node);
                if (gain > smaller.Weight(i, joint)) (smaller.Weight(i, joint), level.Enter[i]) = (gain, node);
                var leaving = level.Weight(node, outside[i]);
                if (leaving > smaller.Weight(joint, i)) (smaller.Weight(joint, i), level.Leave[i]) = (leaving, node);
            }
        }

        var solved = Solve(depth + 1);
        for (var i = 1; i < joint; i++) level.Heads[outside[i]] = solved[i] == joint ? level.Leave[i] : outside[solved[i]];
        level.Heads[level.Enter[solved[joint]]] = outside[solved[joint]];
    }

    private Level LevelAt(int depth, int size)
    {
        while (_levels.Count <= depth) _levels.Add(new Level());
        _levels[depth].Resize(size);
        return _levels[depth];
    }

    /// <summary>One graph of the contraction: weights, best heads, and the cycle among them.</summary>
    private sealed class Level
    {
        private double[] _weights = [];
        private int[] _outside = [];
        private int[] _visit = [];

        public int Size { get; private set; }

        public int[] Heads { get; private set; } = [];

        public bool[] InCycle { get; private set; } = [];

        public int[] Enter { get; private set; } = [];

        public int[] Leave { get; private set; } = [];

        public ref double Weight(int head, int node) => ref _weights[(node * Size) + head];

        /// <summary>The weights of all heads of a node.</summary>
        public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(node * Size, Size);

        public void Resize(int size)
        {
            Size = size;
            if (Heads.Length >= size) return;
            size = Math.Max(64, size * 3 / 2);
            _weights = new double[size * size];
            (Heads, Enter, Leave, _outside, _visit) = (new int[size], new int[size], new int[size], new int[size], new int[size]);
            InCycle = new bool[size];
        }

        /// <summary>Marks one cycle among the best heads, if there is any.</summary>
        public bool FindCycle()
        {
            Array.Clear(_visit, 0, Size);
            Array.Clear(InCycle, 0, Size);
            for (var node = 1; node < Size; node++)
            {
                var at = node;
                for (; at > 0 && _visit[at] == 0; at = Heads[at]) _visit[at] = node;
                if (at <= 0 || _visit[at] != node) continue;
                for (; !InCycle[at]; at = Heads[at]) InCycle[at] = true;
                return true;
            }

            return false;
        }

        public ReadOnlySpan<int> CollectOutside()
        {
            var count = 0;
            for (var node = 0; node < Size; node++)
            {
                if (!InCycle[node]) _outside[count++] = node;
            }

            return _outside.AsSpan(0, count);
        }
    }
}
