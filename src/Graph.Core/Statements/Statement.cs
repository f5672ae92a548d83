using Graph.Language;

namespace Graph.Core.Statements;

/// <summary>What an article says one actor does, is, or holds as its position.</summary>
/// <param name="Id">Hash of article, sentence, relation, source, target and status.</param>
/// <param name="ArticleId">The article that says it.</param>
/// <param name="Sentence">Index of the evidence sentence.</param>
/// <param name="Span">Offsets of the evidence sentence in the clean text.</param>
/// <param name="Evidence">The evidence sentence as written.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Source">Who.</param>
/// <param name="Target">Whom, where, or which issue. For symmetric relations the lesser id is the source.</param>
/// <param name="Status">Asserted, planned, possible, conditional or denied.</param>
public sealed record Statement(
    string Id,
    string ArticleId,
    int Sentence,
    TextSpan Span,
    string Evidence,
    Relation Relation,
    Argument Source,
    Argument Target,
    StatementStatus Status)
{
    /// <summary>Entity who says so, where it is not the article itself.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Whether an unnamed source says so ("reportedly").</summary>
    public bool IsReported { get; init; }

    /// <summary>The title held, for HOLDS_ROLE only.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 8601 date at its own precision: 2025, 2025-03 or 2025-03-12.</summary>
    public string? Date { get; init; }

    /// <summary>The time expression as written, such as "last week".</summary>
    public string? TimeExpression { get; init; }

    /// <summary>Calibrated probability that the statement is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule that found it, for <c>explain</c>.</summary>
    public string Rule { get; init; } = "";
}
