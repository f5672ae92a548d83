namespace Graph.Report.Quality;

/// <summary>A statement as annotators give it, names instead of ids.</summary>
/// <param name="Relation">Label such as REJECTED.</param>
/// <param name="Source">Canonical name.</param>
/// <param name="Target">Canonical name, or the issue key of a position.</param>
/// <param name="Status">Lower-case status.</param>
/// <param name="Sentence">The first words of the evidence sentence.</param>
/// <param name="Optional">Borderline reading, neither rewarded nor punished.</param>
public sealed record GoldStatement(string Relation, string Source, string Target, string Status, string Sentence, bool Optional)
{
    /// <summary>Canonical name of who says so, or null for the article itself.</summary>
    public string? AttributedTo { get; init; }
}
