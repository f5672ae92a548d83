using Graph.Core.Statements;

namespace Graph.Core.Merging;

/// <summary>One (source, relation, target) with the statements behind it.</summary>
/// <remarks>Derived from its statements, never typed in. The statement list is never empty.</remarks>
public sealed record Edge(string SourceId, Relation Relation, string TargetId, IReadOnlyList<Statement> Statements)
{
    /// <summary>Number of statements.</summary>
    public int Count => Statements.Count;

    /// <summary>Earliest date of a statement, ISO 8601 at its own precision.</summary>
    public string? FirstDate => Statements.Select(s => s.Date).OfType<string>().Min(StringComparer.Ordinal);

    /// <summary>Latest date of a statement, ISO 8601 at its own precision.</summary>
    public string? LastDate => Statements.Select(s => s.Date).OfType<string>().Max(StringComparer.Ordinal);

    /// <summary>The statuses its statements have, in the enumeration's order.</summary>
    public IReadOnlyList<StatementStatus> Statuses => [.. Statements.Select(s => s.Status).Distinct().Order()];

    /// <summary>The articles behind it, ordinally sorted.</summary>
    public IReadOnlyList<string> Articles => [.. Statements.Select(s => s.ArticleId).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The statement to show first: asserted before other statuses, then confident, then early in its article.</summary>
    public Statement Best => Statements
        .OrderBy(s => s.Status).ThenByDescending(s => s.Confidence).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)
        .First();
}
