using System.Security.Cryptography;
using System.Text;
using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Sources.Cleaning;

/// <summary>Turns the text of a saved page into a clean article.</summary>
/// <remarks>Kept text stands verbatim in the clean text; only whole lines, table frames and repeats go.</remarks>
public static class PageCleaner
{
    private const int HeadLines = 12, FootLines = 6, ShortLine = 140;

    /// <summary>Cleans a page.</summary>
    public static Article Clean(string source, string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var all = LineSplitter.Split(page);
        var date = all.Take(HeadLines).Select(l => PublicationDate.Find(HeadOf(l.Text))).FirstOrDefault(d => d is not null);
        var (lines, keyPoints) = Tables.Extract(page, all);
        lines.RemoveAll(l => Furniture.IsFurniture(l) || PublicationDate.IsDateLine(l));
        var byline = RemoveBylines(lines);
        var repeats = Repeats.Find(lines);
        lines = [.. lines.Where((_, i) => !repeats[i])];

        var title = lines.FirstOrDefault() is { Words: <= 30, Text: not [.., '.'] } first && lines.Count > 1 && !keyPoints.Contains(first) ? first : null;
        var text = new StringBuilder(page.Length);
        var blocks = new List<Block>(lines.Count);
        var labels = SpeakerLabels.Of(lines);
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append('\n');
            if (Classify(line, line == title, keyPoints.Contains(line), labels) is var (kind, skip, speaker) && skip < line.Text.Length)
                blocks.Add(new Block(kind, new TextSpan(text.Length + skip, text.Length + line.Text.Length), speaker));
            text.Append(line.Text);
        }

        var clean = text.ToString();
        return new Article(Id(clean), source, clean, blocks)
        {
            Title = title is null ? null : title.Text[LineStarts.Marker(title.Text)..],
            Byline = byline,
            Date = date,
        };
    }

    // A short line may be all date; of running text only the dateline tells the day: "BUDAPEST, Dec. 6, 1994 — …".
    private static string HeadOf(string line)
    {
        if (line.Length <= ShortLine) return line;
        var marker = LineStarts.Marker(line);
        return line.Substring(marker, LineStarts.Dateline(line[marker..]));
    }

    private static (BlockKind Kind, int Skip, string? Speaker) Classify(PageLine line, bool isTitle, bool isKeyPoint, SpeakerLabels labels)
    {
        var marker = LineStarts.Marker(line.Text);
        if (isTitle) return (BlockKind.Title, line.Text.StartsWith('#') ? marker : 0, null);
        if (isKeyPoint) return (BlockKind.KeyPoint, 0, null);
        if (line.Text[marker..] is var rest && LineStarts.QuestionLabel(rest) is var question and > 0)
            return (BlockKind.Question, marker + question, null);
        if (labels.Match(rest) is var (speaker, label)) return (BlockKind.Paragraph, marker + label, speaker);
        if (Captions.IsCaption(rest)) return (BlockKind.Caption, marker, null);

        var skip = marker + LineStarts.Dateline(rest);
        if (line.Words <= 14 && !line.EndsSentence && rest is not ['"' or '“', ..]) return (BlockKind.Heading, skip, null);
        if (line.Words <= 40 && line.Text.EndsWith('?')) return (BlockKind.Question, skip, null);
        return (marker > 0 ? BlockKind.ListItem : BlockKind.Paragraph, skip, null);
    }

    // A name that stands beside a bare "By", or alone on two lines of the page, is the author's.
    private static string? RemoveBylines(List<PageLine> lines)
    {
        var names = lines.Where(Furniture.IsNameLine).GroupBy(l => l.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var by = lines.FindIndex(Furniture.IsBareBy);
        if (by >= 0 && !lines.Skip(by - 1).Take(3).Any(l => names.Contains(l.Text)) && by + 1 < lines.Count && Furniture.IsNameLine(lines[by + 1]))
            names.Add(lines[by + 1].Text);
        for (var i = lines.Count - 1; i > Math.Max(5, lines.Count - FootLines); i--)
            if (Furniture.IsAuthorNote(lines[i])) lines.RemoveAt(i);

        var byline = lines.FirstOrDefault(l => names.Contains(l.Text) || (Furniture.IsByline(l) && !Furniture.IsBareBy(l)))?.Text;
        lines.RemoveAll(l => names.Contains(l.Text) || Furniture.IsByline(l));
        return byline?.StartsWith("by ", StringComparison.OrdinalIgnoreCase) == true ? byline[3..] : byline;
    }

    // Blanks do not count, so that a page saved twice with other line breaks keeps its identity.
    private static string Id(string text)
    {
        var normalised = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)))[..16];
    }
}
