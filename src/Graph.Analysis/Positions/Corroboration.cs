using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>Counts independent articles behind each edge; agency copy that is reprinted counts once.</summary>
public static class Corroboration
{
    /// <summary>All edges, best corroborated first, then by source, relation and target.</summary>
    public static IReadOnlyList<CorroboratedEdge> Compute(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var admitted = filter ?? ViewFilter.Default;
        var outlets = graph.Articles.ToDictionary(a => a.Id, a => a.Outlet);
        return
        [
            .. graph.Edges
                .Select(edge =>
                {
                    var independent = edge.Statements.Where(s => s.Status == StatementStatus.Asserted && admitted.Admits(s))
                        .DistinctBy(s => s.ArticleId).DistinctBy(s => s.Evidence).Select(s => s.ArticleId).ToArray();
                    return new CorroboratedEdge(edge, independent.Length, independent.Select(a => outlets[a]).OfType<string>().Distinct().Count());
                })
                .OrderByDescending(c => c.Articles).ThenByDescending(c => c.Edge.Count)
                .ThenBy(c => c.Edge.SourceId, StringComparer.Ordinal).ThenBy(c => c.Edge.Relation).ThenBy(c => c.Edge.TargetId, StringComparer.Ordinal),
        ];
    }
}
