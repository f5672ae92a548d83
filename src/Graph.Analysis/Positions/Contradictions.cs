using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>Why two statements do not go together.</summary>
public enum ContradictionKind
{
    /// <summary>The actor's position changed between two dates.</summary>
    Changed,

    /// <summary>Sources give incompatible positions of the actor, and no date tells them apart.</summary>
    SourcesDisagree,

    /// <summary>One source gives as fact what another, or the same one, denies.</summary>
    FactDisputed,
}

/// <summary>Two statements that cannot both hold at one time.</summary>
/// <param name="Kind">What sort of contradiction it is.</param>
/// <param name="First">The earlier or affirming statement.</param>
/// <param name="Second">The later or denying statement.</param>
public sealed record Contradiction(ContradictionKind Kind, Statement First, Statement Second);

/// <summary>Finds contradictions between positions and between assertions and denials.</summary>
public static class Contradictions
{
    /// <summary>One contradiction a pair of actor and issue, or a disputed edge, with the most confident evidence; sorted by actor.</summary>
    public static IReadOnlyList<Contradiction> Find(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        filter ??= ViewFilter.Default;
        var dates = graph.Articles.ToDictionary(a => a.Id, a => a.Date?.ToString("O"));
        return
        [
            .. Positions(graph, filter, s => s.Date ?? dates[s.ArticleId])
                .Concat(Facts(graph, filter))
                .OrderBy(c => c.First.Source.EntityId, StringComparer.Ordinal)
                .ThenBy(c => c.First.Target.EntityId, StringComparer.Ordinal)
                .ThenBy(c => c.Kind)
                .ThenBy(c => c.First.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Contradiction> Positions(KnowledgeGraph graph, ViewFilter filter, Func<Statement, string?> date)
    {
        // Only held positions clash: a plan or a condition is compatible with today's refusal.
        foreach (var group in graph.Statements
            .Where(s => s.Relation.IsPosition() && s.Status == StatementStatus.Asserted && filter.Admits(s))
            .GroupBy(s => (s.Source.EntityId, s.Target.EntityId)))
        {
            var favour = Best(group.Where(s => PositionView.Sign(s.Relation) > 0));
            var against = Best(group.Where(s => PositionView.Sign(s.Relation) < 0));
            if (favour is null || against is null) continue;
            var order = Compare(date(favour), date(against));
            yield return order is null
                ? new Contradiction(ContradictionKind.SourcesDisagree, favour, against)
                : new Contradiction(ContradictionKind.Changed, order < 0 ? favour : against, order < 0 ? against : favour);
        }
    }

    private static IEnumerable<Contradiction> Facts(KnowledgeGraph graph, ViewFilter filter)
    {
        var withDenied = filter with { Statuses = new HashSet<StatementStatus> { StatementStatus.Asserted, StatementStatus.Denied } };
        foreach (var edge in graph.Edges)
        {
            var admitted = edge.Statements.Where(withDenied.Admits).ToArray();
            var asserted = Best(admitted.Where(s => s.Status == StatementStatus.Asserted));
            var denied = Best(admitted.Where(s => s.Status == StatementStatus.Denied));
            if (asserted is not null && denied is not null && (asserted.Date is null || denied.Date is null || asserted.Date == denied.Date))
                yield return new Contradiction(ContradictionKind.FactDisputed, asserted, denied);
        }
    }

    private static Statement? Best(IEnumerable<Statement> statements) =>
        statements.OrderByDescending(s => s.Confidence).ThenBy(s => s.ArticleId, StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault();

    // Dates of different precision are told apart only where one does not contain the other.
    private static int? Compare(string? a, string? b)
    {
        if (a is null || b is null || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)) return null;
        return string.CompareOrdinal(a, b);
    }
}
