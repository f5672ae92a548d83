using static Graph.Language.Segmentation.CharacterClasses;

namespace Graph.Language.Segmentation;

/// <summary>What line breaks say about sentences.</summary>
internal readonly ref partial struct SentenceSplitter
{
    // In wrapped text, a line this short that ends without a stop is a heading or list item.
    private const int ShortestWrappedLine = 45;

    private const int LongestWrappedLine = 110;

    /// <summary>Whether the line break before a token ends the sentence: headings, list items, unwrapped paragraphs.</summary>
    private bool BreaksSentence(int next)
    {
        var previous = Form(next - 1);
        var first = Form(next);
        if (IsBullet(first) || IsStop(previous) || previous is ":") return true;
        if (char.IsLower(first[0])) return false;
        return !_wrapped || LineLength(_tokens[next - 1].End) < ShortestWrappedLine;
    }

    private int LineLength(int at)
    {
        var start = at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;
        var end = _text.AsSpan(at).IndexOfAny('\n', '\r');
        return (end < 0 ? _text.Length : at + end) - start;
    }

    /// <summary>Whether lines look filled up to a margin, as in mail: none is long and most are about as long as the longest.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int lines = 0, longest = 0, full = 0;
        foreach (var line in text.EnumerateLines()) longest = Math.Max(longest, line.Length);
        if (longest is < ShortestWrappedLine or > LongestWrappedLine) return false;
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            lines++;
            if (line.Length * 4 >= longest * 3) full++;
        }

        return lines > 1 && full * 2 >= lines;
    }

    private int LineBreaks(int next)
    {
        var gap = _text.AsSpan(_tokens[next - 1].End.._tokens[next].Start);
        var breaks = gap.Count('\n');
        return breaks > 0 ? breaks : gap.ContainsAny('\r', '\u2028', '\u2029') ? 1 : 0;
    }
}
