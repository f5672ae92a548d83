using Graph.Language;

namespace Graph.Core.Articles;

/// <summary>A paragraph, heading or list item of an article's clean text.</summary>
/// <param name="Kind">The part it plays on the page.</param>
/// <param name="Span">Offsets into the clean text; no sentence crosses its border.</param>
/// <param name="Speaker">Who speaks in it, where a transcript or interview labels the speaker.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, string? Speaker = null)
{
    /// <summary>The speaker of a block labelled "A:" or "Answer:".</summary>
    public const string Answer = "A";
}
