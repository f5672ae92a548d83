using System.Text.RegularExpressions;
using Graph.Language;

namespace Graph.Sources.Cleaning;

/// <summary>Takes Markdown tables apart: contents lists go, rows of key points stay as text.</summary>
internal static partial class Tables
{
    private const int WordsOfAText = 4;

    /// <summary>Splits lines into the cells worth reading and the lines that are part of no table.</summary>
    public static (List<PageLine> Lines, HashSet<PageLine> KeyPoints) Extract(string page, List<PageLine> lines)
    {
        var kept = new List<PageLine>();
        var keyPoints = new HashSet<PageLine>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsHeader(lines, i))
            {
                kept.Add(lines[i]);
                continue;
            }

            var isContents = Contents().IsMatch(lines[i].Text);
            for (i += 2; i < lines.Count && HasCells(lines[i]) && !IsHeader(lines, i); i++)
            {
                if (isContents) continue;
                foreach (var cell in Cells(page, lines[i]).Where(c => c.Words >= WordsOfAText))
                {
                    kept.Add(cell);
                    keyPoints.Add(cell);
                }
            }

            i--;
        }

        return (kept, keyPoints);
    }

    private static bool IsHeader(List<PageLine> lines, int i) =>
        HasCells(lines[i]) && i + 1 < lines.Count && Separator().IsMatch(lines[i + 1].Text);

    private static bool HasCells(PageLine line) => line.Text.Contains('|', StringComparison.Ordinal);

    private static IEnumerable<PageLine> Cells(string page, PageLine row)
    {
        var start = row.Span.Start;
        foreach (var cell in row.Text.Split('|'))
        {
            var from = start + cell.Length - cell.TrimStart().Length;
            var to = start + cell.TrimEnd().Length;
            if (from < to) yield return new PageLine(new TextSpan(from, to), page[from..to]);
            start += cell.Length + 1;
        }
    }

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*$")]
    private static partial Regex Separator();

    [GeneratedRegex(@"subheading|contents|in this (?:article|story)|sections", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();
}
