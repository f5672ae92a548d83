using Graph.Language;

namespace Graph.Core.Mentions;

/// <summary>A direct quotation and who says it.</summary>
/// <param name="Span">Offsets from the opening to the closing quotation mark; it may span sentences.</param>
/// <param name="SpeakerId">The speaking entity, or null where undecided.</param>
public sealed record Quotation(TextSpan Span, string? SpeakerId)
{
    /// <summary>Whether it is the turn of a labelled speaker or an interview's answer, not words in quotation marks.</summary>
    public bool IsTurn { get; init; }
}
