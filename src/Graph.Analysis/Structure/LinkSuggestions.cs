using Graph.Analysis.Compact;

namespace Graph.Analysis.Structure;

/// <summary>Link suggestions by Adamic and Adar (2003): rare common contacts count more.</summary>
/// <remarks>Score Σ 1 / ln degree over common contacts. Time O(Σ degree²), memory O(vertices).</remarks>
public static class LinkSuggestions
{
    // The least suggestion comes first.
    private static readonly Comparer<(double Score, int A, int B)> Rank = Comparer<(double Score, int A, int B)>.Create((x, y) =>
        x.Score != y.Score ? x.Score.CompareTo(y.Score) : x.A != y.A ? y.A.CompareTo(x.A) : y.B.CompareTo(x.B));

    /// <summary>The best pairs, highest score first, ties by vertex.</summary>
    public static IReadOnlyList<SuggestedLink> Compute(CompactGraph graph, int count = 20)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var best = new PriorityQueue<(int A, int B), (double Score, int A, int B)>(Rank);
        var scores = new double[graph.VertexCount];
        var reached = new List<int>();
        for (var a = 0; a < graph.VertexCount; a++)
        {
            AddScores(graph, a, scores, reached);
            foreach (var b in graph.Neighbours(a)) scores[b] = 0;
            foreach (var b in reached)
            {
                var rank = (scores[b], a, b);
                scores[b] = 0;
                if (rank.Item1 == 0) continue; // they have an edge
                if (best.Count < count) best.Enqueue((a, b), rank);
                else if (best.TryPeek(out _, out var least) && Rank.Compare(rank, least) > 0) best.EnqueueDequeue((a, b), rank);
            }

            reached.Clear();
        }

        return
        [
            .. best.UnorderedItems.OrderByDescending(s => s.Priority, Rank)
                .Select(s => new SuggestedLink(s.Element.A, s.Element.B, s.Priority.Score, Common(graph, s.Element.A, s.Element.B))),
        ];
    }

    // A contact with a second contact has a degree of two at least, so its logarithm is not zero where it counts.
    private static void AddScores(CompactGraph graph, int a, double[] scores, List<int> reached)
    {
        foreach (var contact in graph.Neighbours(a))
        {
            if (contact == a) continue;
            var share = 1 / Math.Log(graph.AdjacentDegree(contact));
            foreach (var b in graph.Neighbours(contact))
            {
                if (b <= a || b == contact) continue;
                if (scores[b] == 0) reached.Add(b);
                scores[b] += share;
            }
        }
    }

    private static int[] Common(CompactGraph graph, int a, int b) =>
        [.. graph.Neighbours(a).ToArray().Where(v => v != a && v != b && graph.ContainsEdge(v, b))];
}
