using Graph.Analysis.Compact;

namespace Graph.Analysis.Structure;

/// <summary>Link suggestions by Adamic and Adar (2003): rare common contacts count more.</summary>
/// <remarks>Score Σ 1 / ln degree over common contacts. Time O(Σ degree²).</remarks>
public static class LinkSuggestions
{
    /// <summary>The best pairs, highest score first, ties by vertex.</summary>
    public static IReadOnlyList<SuggestedLink> Compute(CompactGraph graph, int count = 20)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var common = new Dictionary<(int, int), List<int>>();
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var contacts = graph.Neighbours(v);
            for (var i = 0; i < contacts.Length; i++)
                for (var j = i + 1; j < contacts.Length; j++)
                {
                    var (a, b) = (contacts[i], contacts[j]);
                    if (a == v || b == v || graph.ContainsEdge(a, b)) continue;
                    if (!common.TryGetValue((a, b), out var list)) common[(a, b)] = list = [];
                    list.Add(v);
                }
        }

        // A common contact has two contacts at least, so its logarithm is never zero.
        return
        [
            .. common.Select(c => new SuggestedLink(c.Key.Item1, c.Key.Item2, c.Value.Sum(v => 1 / Math.Log(graph.AdjacentDegree(v))), c.Value))
                .OrderByDescending(s => s.Score).ThenBy(s => s.A).ThenBy(s => s.B).Take(count),
        ];
    }
}
