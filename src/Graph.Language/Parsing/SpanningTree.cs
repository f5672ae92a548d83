namespace Graph.Language.Parsing;

/// <summary>Finds the best tree over scored arcs (Chu–Liu–Edmonds) with exactly one root.</summary>
internal static unsafe class SpanningTree
{
    // Taken off every arc from the root, so that the best tree uses one; larger than any gain from a second.
    private const double RootPenalty = 10_000;

    /// <summary>Fills in the head of each token, −1 for the root.</summary>
    /// <param name="scores">Row i holds the scores of token i's heads; column <paramref name="count"/> is the root.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="heads">Receives the heads.</param>
    public static void Decode(float* scores, int stride, int count, Span<int> heads)
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
        var tree = Maximum(Weights(scores, stride, count, rootPenalty: 0));
        // without arcs from the root every best head lies on a cycle, which is slow to open: only where it must be
        if (tree.Count(head => head == 0) > 1) tree = Maximum(Weights(scores, stride, count, RootPenalty));
        for (var i = 0; i < count; i++) heads[i] = tree[i + 1] - 1;
    }

    private static double[][] Weights(float* scores, int stride, int count, double rootPenalty)
    {
        var weights = new double[count + 1][];
        for (var head = 0; head <= count; head++)
        {
            weights[head] = new double[count + 1];
            for (var i = 0; i < count; i++)
            {
                var score = scores[((nint)i * stride) + (head == 0 ? count : head - 1)];
                weights[head][i + 1] = head == 0 ? score - rootPenalty : score;
            }
        }

        return weights;
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

    /// <summary>The head of each node in the maximum tree from node 0; weights[head][dependant].</summary>
    internal static int[] Maximum(double[][] weights)
    {
        var count = weights.Length;
        var best = new int[count];
        best[0] = -1;
        for (var node = 1; node < count; node++)
        {
            best[node] = 0;
            for (var head = 1; head < count; head++)
            {
                if (head != node && weights[head][node] > weights[best[node]][node]) best[node] = head;
            }
        }

        var cycle = Cycle(best);
        return cycle is null ? best : Contract(weights, best, cycle);
    }

    private static List<int>? Cycle(int[] heads)
    {
        var visit = new int[heads.Length];
        for (var node = 1; node < heads.Length; node++)
        {
            var at = node;
            for (; at > 0 && visit[at] == 0; at = heads[at]) visit[at] = node;
            if (at <= 0 || visit[at] != node) continue;
            var cycle = new List<int> { at };
            for (var next = heads[at]; next != at; next = heads[next]) cycle.Add(next);
            return cycle;
        }

        return null;
    }

    /// <summary>Makes the cycle one node, solves the smaller graph, and opens the cycle where its arc enters.</summary>
    private static int[] Contract(double[][] weights, int[] best, List<int> cycle)
    {
        var inside = new bool[weights.Length];
        foreach (var node in cycle) inside[node] = true;
        var outside = Enumerable.Range(0, weights.Length).Where(n => !inside[n]).ToArray();
        var joint = outside.Length;
        var smaller = new double[joint + 1][];
        for (var i = 0; i <= joint; i++) smaller[i] = new double[joint + 1];
        var enter = new int[joint];
        var leave = new int[joint];
        for (var i = 0; i < joint; i++)
        {
            for (var j = 0; j < joint; j++) smaller[i][j] = weights[outside[i]][outside[j]];
            smaller[i][joint] = double.NegativeInfinity;
            smaller[joint][i] = double.NegativeInfinity;
            foreach (var node in cycle)
            {
                var gain = weights[outside[i]][node] - weights[best[node]][node];
                if (gain > smaller[i][joint]) (smaller[i][joint], enter[i]) = (gain, node);
                if (weights[node][outside[i]] > smaller[joint][i]) (smaller[joint][i], leave[i]) = (weights[node][outside[i]], node);
            }
        }

        var solved = Maximum(smaller);
        var heads = (int[])best.Clone();
        for (var i = 1; i < joint; i++) heads[outside[i]] = solved[i] == joint ? leave[i] : outside[solved[i]];
        heads[enter[solved[joint]]] = outside[solved[joint]];
        return heads;
    }
}
