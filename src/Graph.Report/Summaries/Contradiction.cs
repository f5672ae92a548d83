using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Report.Summaries;

/// <summary>Two statements that cannot both hold: on both sides of an issue, or a fact asserted and denied.</summary>
/// <param name="Source">The actor.</param>
/// <param name="Target">The issue, or the other actor or place.</param>
/// <param name="One">The one statement; the position in favour, or the fact asserted.</param>
/// <param name="Other">The other statement.</param>
/// <param name="OneArticle">Path or URL of the one's article.</param>
/// <param name="OtherArticle">Path or URL of the other's article.</param>
public sealed record Contradiction(Entity Source, Entity Target, Statement One, Statement Other, string OneArticle, string OtherArticle)
{
    /// <summary>One contradiction a pair of actor and issue, and one an edge both asserted and denied.</summary>
    public static IReadOnlyList<Contradiction> Find(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);
        var positions = graph.Edges.Where(e => e.Relation.IsPosition())
            .GroupBy(e => (e.SourceId, e.TargetId))
            .Select(g => (Edges: g, Side: Best(g, s => Stances.Of(s) == Stance.For), Other: Best(g, s => Stances.Of(s) == Stance.Against)));
        var facts = graph.Edges.Where(e => !e.Relation.IsPosition())
            .GroupBy(e => (e.SourceId, e.TargetId + " " + e.Relation.Label()))
            .Select(g => (Edges: g, Side: Best(g, s => s.Status == StatementStatus.Asserted), Other: Best(g, s => s.Status == StatementStatus.Denied)));
        return
        [
            .. positions.Concat(facts)
                .Where(c => c.Side is not null && c.Other is not null)
                .Select(c => new Contradiction(
                    graph.Entity(c.Side!.Source.EntityId), graph.Entity(c.Side.Target.EntityId), c.Side, c.Other!,
                    sources[c.Side.ArticleId], sources[c.Other!.ArticleId]))
                .OrderBy(c => c.Target.Kind != EntityKind.Issue)
                .ThenBy(c => c.Source.Id, StringComparer.Ordinal).ThenBy(c => c.Target.Id, StringComparer.Ordinal).ThenBy(c => c.One.Relation),
        ];
    }

    private static Statement? Best(IEnumerable<Edge> edges, Func<Statement, bool> which) => edges.SelectMany(e => e.Statements)
        .Where(which)
        .OrderByDescending(s => s.Confidence).ThenBy(s => s.ArticleId, StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
