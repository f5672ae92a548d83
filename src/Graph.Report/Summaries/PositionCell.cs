using Graph.Analysis.Positions;
using Graph.Core.Statements;

namespace Graph.Report.Summaries;

/// <summary>What one actor's statements on one issue come to.</summary>
/// <param name="Relation">The strongest relation: of certain ones before others, then the most frequent.</param>
/// <param name="IsCertain">Whether that relation is asserted.</param>
/// <param name="IsMixed">Whether certain statements stand on both sides.</param>
/// <param name="Count">Number of statements.</param>
public sealed record PositionCell(Relation Relation, bool IsCertain, bool IsMixed, int Count)
{
    /// <summary>The side it comes to.</summary>
    public Stance Stance => IsMixed || !IsCertain ? Stance.Open : Stances.Of(Relation);

    /// <summary>Sums up the statements of one actor on one issue; at least one.</summary>
    public static PositionCell Of(IReadOnlyCollection<Statement> statements)
    {
        var strongest = statements
            .GroupBy(s => (s.Relation, Certain: s.Status == StatementStatus.Asserted))
            .OrderByDescending(g => g.Key.Certain).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Relation)
            .First().Key;
        var sides = statements.Select(Stances.Of).ToHashSet();
        return new PositionCell(strongest.Relation, strongest.Certain, sides.Contains(Stance.For) && sides.Contains(Stance.Against), statements.Count);
    }
}
