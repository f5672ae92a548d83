using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>Two statements that cannot both hold at one time.</summary>
/// <param name="Kind">What sort of contradiction it is.</param>
/// <param name="First">The earlier or affirming statement.</param>
/// <param name="Second">The later or denying statement.</param>
public sealed record Contradiction(ContradictionKind Kind, Statement First, Statement Second);
