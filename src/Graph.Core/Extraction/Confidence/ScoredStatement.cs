using Graph.Core.Statements;

namespace Graph.Core.Extraction.Confidence;

/// <summary>A statement with the features that its confidence is computed from.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Features">Its features.</param>
public sealed record ScoredStatement(Statement Statement, IReadOnlyList<Feature> Features);
