using Graph.Language;

namespace Graph.Sources.Cleaning;

/// <summary>A line of the page, or several joined ones, trimmed and never empty.</summary>
/// <param name="Span">Offsets into the page.</param>
/// <param name="Text">The line as written.</param>
internal sealed record PageLine(TextSpan Span, string Text)
{
    /// <summary>Number of blank-separated words.</summary>
    public int Words { get; } = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence => Text.TrimEnd('"', '”', '’', '\'', ')', ']', ' ') is [.., '.' or '!' or '?' or '…' or ':' or ';'];
}
