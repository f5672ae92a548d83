namespace Graph.Report.Quality;

/// <summary>The scores of one article.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Entities">Entity names.</param>
/// <param name="WrongKinds">Right entities whose kind is wrong, as "name: ours, not gold".</param>
/// <param name="Duplicates">Gold entities that we list more than once.</param>
/// <param name="MissedEntities">Required entities not found.</param>
/// <param name="ExtraEntities">Entities found that the gold lacks.</param>
/// <param name="Statements">By level, then by relation label.</param>
/// <param name="Missed">Required statements not found, typed level.</param>
/// <param name="Extra">Statements found that the gold lacks, typed level.</param>
/// <param name="ImplicitEnds">Actor statements with an end that their sentence does not name: found and missed.</param>
/// <param name="Reliability">Confidence of each scored statement of ours and whether it is right.</param>
public sealed record ArticleScore(
    string Name,
    Tally Entities,
    IReadOnlyList<string> WrongKinds,
    IReadOnlyList<string> Duplicates,
    IReadOnlyList<string> MissedEntities,
    IReadOnlyList<string> ExtraEntities,
    IReadOnlyDictionary<ScoreLevel, IReadOnlyDictionary<string, Tally>> Statements,
    IReadOnlyList<(StatementKey Key, GoldStatement Gold)> Missed,
    IReadOnlyList<(StatementKey Key, PredictedStatement Ours)> Extra,
    Tally ImplicitEnds,
    IReadOnlyList<(double Confidence, bool Right)> Reliability)
{
    /// <summary>Statements with the right relation and pair, beside what the gold has for them.</summary>
    public IReadOnlyList<MatchedStatement> Matched { get; init; } = [];

    /// <summary>All relations together at one level.</summary>
    public Tally Total(ScoreLevel level) => Statements[level].Values.Aggregate(Tally.Zero, (a, b) => a + b);
}
