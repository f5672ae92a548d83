using Graph.Language;

namespace Graph.Quality;

/// <summary>A mention with the canonical names it stands for.</summary>
internal sealed record GoldMention(TextSpan Span, IReadOnlyList<string> Names, string Kind);
