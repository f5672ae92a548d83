using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>One step of a timeline.</summary>
/// <param name="Statement">The evidence.</param>
/// <param name="Date">The statement's date, else its article's; ISO 8601 at its own precision, or null.</param>
/// <param name="IsReversal">Whether it turns against the actor's latest earlier dated position on the issue.</param>
public sealed record TimelineStep(Statement Statement, string? Date, bool IsReversal);
