using System.Text.Json;
using Graph.Language;
using Graph.Report.Quality;

namespace Graph.Quality;

/// <summary>Reads snippets, one JSON object a line; their offsets count code points.</summary>
internal static class SnippetReader
{
    public static IEnumerable<Snippet> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var utf16 = Utf16Offsets(text);
            yield return new Snippet(
                root.GetProperty("id").GetString()!,
                text,
                [.. root.GetProperty("mentions").EnumerateArray().Select(m => new GoldMention(
                    new TextSpan(utf16[m.GetProperty("start").GetInt32()], utf16[m.GetProperty("end").GetInt32()]),
                    [.. m.GetProperty("names").EnumerateArray().Select(n => n.GetString()!)],
                    m.GetProperty("kind").GetString()!))],
                [.. root.GetProperty("statements").EnumerateArray().Select(s => new GoldStatement(
                    s.GetProperty("relation").GetString()!, s.GetProperty("source").GetString()!, s.GetProperty("target").GetString()!,
                    s.GetProperty("status").GetString()!, "", s.GetProperty("optional").GetBoolean()))]);
        }
    }

    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
