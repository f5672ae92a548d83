using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Summaries;

/// <summary>What a person wants to see first of a graph, ranked.</summary>
public sealed record GraphSummary(
    int Articles,
    int Statements,
    IReadOnlyList<ActorLine> Actors,
    IReadOnlyList<RelationLine> Relations,
    PositionMatrix Positions,
    IReadOnlyList<ContradictionLine> Contradictions)
{
    /// <summary>Ranks actors, relations and positions of article records.</summary>
    public static GraphSummary Of(IReadOnlyCollection<ArticleRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var graph = KnowledgeGraph.Build(records);
        var articles = records.DistinctBy(r => r.Article.Id).SelectMany(r => r.Entities).CountBy(e => e.Entity.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new GraphSummary(
            graph.Articles.Count,
            graph.Edges.Sum(e => e.Count),
            RankActors(graph, articles),
            RankRelations(graph, articles),
            PositionMatrix.Of(graph),
            ContradictionLine.Of(graph));
    }

    private static ActorLine[] RankActors(KnowledgeGraph graph, Dictionary<string, int> articles)
    {
        var statements = graph.Statements.SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId }.Distinct())
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var roles = graph.Edges.Where(e => e.Relation == Relation.HoldsRole).ToLookup(e => e.SourceId, StringComparer.Ordinal);
        return
        [
            .. graph.Entities.Where(e => e.Kind.IsActor())
                .Select(e => new ActorLine(e, articles.GetValueOrDefault(e.Id), statements.GetValueOrDefault(e.Id), [.. roles[e.Id].SelectMany(r => Roles(graph, r)).Distinct()]))
                .OrderByDescending(a => a.Articles).ThenByDescending(a => a.Statements).ThenBy(a => a.Entity.Id, StringComparer.Ordinal),
        ];
    }

    // "envoy" and "special envoy" of one country are one post: the more frequent wording stands for it.
    private static IEnumerable<string> Roles(KnowledgeGraph graph, Edge edge) => edge.Statements
        .Where(s => s.Status == StatementStatus.Asserted)
        .Select(s => s.Role).OfType<string>()
        .CountBy(role => role, StringComparer.Ordinal)
        .GroupBy(role => role.Key[(role.Key.LastIndexOf(' ') + 1)..], StringComparer.Ordinal)
        .Select(post => post.OrderByDescending(r => r.Value).ThenBy(r => r.Key.Length).ThenBy(r => r.Key, StringComparer.Ordinal).First())
        .OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal)
        .Select(r => $"{r.Key}, {graph.Entity(edge.TargetId).Name}");

    // Between edges of equal support, the one whose ends more articles name comes first.
    private static RelationLine[] RankRelations(KnowledgeGraph graph, Dictionary<string, int> articles)
    {
        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);
        return
        [
            .. graph.Edges.Where(e => e.Relation != Relation.HoldsRole && !e.Relation.IsPosition())
                .OrderByDescending(e => e.Articles.Count).ThenByDescending(e => e.Count).ThenBy(e => e.Best.Status)
                .ThenByDescending(e => Math.Round(e.Best.Confidence, 1))
                .ThenByDescending(e => articles.GetValueOrDefault(e.SourceId) + articles.GetValueOrDefault(e.TargetId))
                .ThenByDescending(e => e.Best.Confidence)
                .ThenBy(e => e.SourceId, StringComparer.Ordinal).ThenBy(e => e.Relation).ThenBy(e => e.TargetId, StringComparer.Ordinal)
                .Select(e => new RelationLine(e, graph.Entity(e.SourceId), graph.Entity(e.TargetId), e.Best, sources[e.Best.ArticleId])),
        ];
    }
}
