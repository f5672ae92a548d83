using Graph.Core.Statements;

namespace Graph.Report.Quality;

/// <summary>A statement of ours with the names the scorer compares.</summary>
public sealed record PredictedStatement(
    Statement Statement,
    string Source,
    IReadOnlyList<string> SourceAliases,
    string Target,
    IReadOnlyList<string> TargetAliases);
