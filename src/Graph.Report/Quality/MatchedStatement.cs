namespace Graph.Report.Quality;

/// <summary>A statement of ours with the right relation and pair, and the annotations that it matches.</summary>
/// <param name="Key">Relation and pair.</param>
/// <param name="Ours">Our statement.</param>
/// <param name="Gold">The annotations with that relation and pair; their statuses may differ.</param>
/// <param name="StatusRight">Whether the status agrees with one of them.</param>
/// <param name="SpeakerRight">Whether the speaker agrees with one of them.</param>
public sealed record MatchedStatement(StatementKey Key, PredictedStatement Ours, IReadOnlyList<GoldStatement> Gold, bool StatusRight, bool SpeakerRight);
