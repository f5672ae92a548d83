using Graph.Language;

namespace Graph.Core.Mentions;

/// <summary>A stretch of one sentence that stands for entities.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last token.</param>
/// <param name="Head">Index of the token that governs the mention in the tree.</param>
/// <param name="Span">UTF-16 offsets into the clean text.</param>
/// <param name="Text">The surface form.</param>
/// <param name="Form">How it names the entity.</param>
/// <param name="EntityIds">Whom it stands for: one, several for a plural, none where undecided.</param>
public sealed record Mention(
    int Sentence,
    int FirstToken,
    int EndToken,
    int Head,
    TextSpan Span,
    string Text,
    MentionForm Form,
    IReadOnlyList<string> EntityIds)
{
    /// <summary>Whether it names a location here ("met in Moscow") rather than an actor.</summary>
    public bool IsLocation { get; init; }

    /// <summary>The country or body that governs from a capital which is a location here.</summary>
    public string? SeatOf { get; init; }

    /// <summary>Whether it is listed among the entity's mentions; plain adjectives and pronouns are not.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Probability that the link is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why it was linked so, for <c>--explain</c>.</summary>
    public string Reason { get; init; } = "";
}
