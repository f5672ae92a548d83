using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>Finds contradictions between positions and between assertions and denials.</summary>
public static class Contradictions
{
    // Only what is held clashes: a plan or a condition is compatible with today's refusal.
    private static readonly HashSet<StatementStatus> Held = [StatementStatus.Asserted, StatementStatus.Denied];

    /// <summary>One contradiction a pair of actor and issue, or a disputed edge, with the most confident evidence; sorted by actor.</summary>
    public static IReadOnlyList<Contradiction> Find(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var held = (filter ?? ViewFilter.Default) with { Statuses = Held };
        var dates = graph.Articles.ToDictionary(a => a.Id, a => a.Date?.ToString("O"));
        return
        [
            .. Positions(graph, held, s => s.Date ?? dates[s.ArticleId])
                .Concat(Facts(graph, held))
                .OrderBy(c => c.First.Source.EntityId, StringComparer.Ordinal)
                .ThenBy(c => c.First.Target.EntityId, StringComparer.Ordinal)
                .ThenBy(c => c.Kind)
                .ThenBy(c => c.First.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Contradiction> Positions(KnowledgeGraph graph, ViewFilter held, Func<Statement, string?> date)
    {
        foreach (var group in graph.Statements
            .Where(s => s.Relation.IsPosition() && held.Admits(s))
            .GroupBy(s => (s.Source.EntityId, s.Target.EntityId)))
        {
            var favour = Best(group.Where(s => Stances.Of(s) == Stance.For));
            var against = Best(group.Where(s => Stances.Of(s) == Stance.Against));
            if (favour is null || against is null) continue;
            var order = PartialDates.Compare(date(favour), date(against));
            yield return order is null
                ? new Contradiction(ContradictionKind.SourcesDisagree, favour, against)
                : new Contradiction(ContradictionKind.Changed, order < 0 ? favour : against, order < 0 ? against : favour);
        }
    }

    private static IEnumerable<Contradiction> Facts(KnowledgeGraph graph, ViewFilter held)
    {
        foreach (var edge in graph.Edges.Where(e => !e.Relation.IsPosition()))
        {
            var admitted = edge.Statements.Where(held.Admits).ToArray();
            var asserted = Best(admitted.Where(s => s.Status == StatementStatus.Asserted));
            var denied = Best(admitted.Where(s => s.Status == StatementStatus.Denied));
            if (asserted is not null && denied is not null && PartialDates.Compare(asserted.Date, denied.Date) is null)
                yield return new Contradiction(ContradictionKind.FactDisputed, asserted, denied);
        }
    }

    private static Statement? Best(IEnumerable<Statement> statements) =>
        statements.OrderByDescending(s => s.Confidence).ThenBy(s => s.ArticleId, StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault();
}
