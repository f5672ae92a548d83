using System.Buffers;
using Graph.Language;

namespace Graph.Sources.Cleaning;

/// <summary>Splits a page into paragraphs: one a line, unless the page is hard-wrapped.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create('\n', '\r', '\u0085', '\u2028', '\u2029', '\f', '\v');

    public static List<PageLine> Split(string page)
    {
        var lines = new List<(PageLine Line, bool AfterBlank)>();
        var blank = true;
        for (var start = 0; start <= page.Length;)
        {
            var length = page.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? page.Length : start + length;
            if (Trim(page, start, end) is { } line)
            {
                lines.Add((line, blank));
                blank = false;
            }
            else if (!(end > 0 && end == start && end < page.Length && page[end] == '\n' && page[end - 1] == '\r'))
            {
                blank = true;
            }

            start = end + 1;
        }

        return IsHardWrapped(lines) ? Join(page, lines) : [.. lines.Select(l => l.Line)];
    }

    private static PageLine? Trim(string page, int start, int end)
    {
        while (start < end && IsBlank(page[start])) start++;
        while (end > start && IsBlank(page[end - 1])) end--;
        return start == end ? null : new PageLine(new TextSpan(start, end), page[start..end]);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    // Wrapped at a column: no line is long, and most lines that another follows break off inside a sentence.
    private static bool IsHardWrapped(List<(PageLine Line, bool AfterBlank)> lines)
    {
        if (lines.Count < 4 || lines.Any(l => l.Line.Text.Length > 120)) return false;
        var followed = lines.Zip(lines.Skip(1)).Where(p => !p.Second.AfterBlank).Select(p => p.First.Line).ToList();
        return followed.Count >= lines.Count / 2 && followed.Count(l => l.Text.Length >= 45 && !l.EndsSentence) * 2 > followed.Count;
    }

    private static List<PageLine> Join(string page, List<(PageLine Line, bool AfterBlank)> lines)
    {
        var joined = new List<PageLine>();
        foreach (var (line, afterBlank) in lines)
        {
            if (afterBlank || joined.Count == 0)
            {
                joined.Add(line);
                continue;
            }

            var span = new TextSpan(joined[^1].Span.Start, line.Span.End);
            joined[^1] = new PageLine(span, span.In(page));
        }

        return joined;
    }
}
