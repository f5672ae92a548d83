using System.Text.Json;
using Graph.Core.Names;
using Graph.Language;

namespace Graph.Training.Names;

/// <summary>Reads annotated snippets as texts with names; adjectives and descriptions are left out.</summary>
public static class SnippetReader
{
    /// <summary>Reads a JSON Lines file of snippets.</summary>
    public static IEnumerable<LabelledText> Read(string path, IReadOnlySet<string> demonyms)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var names = new List<(TextSpan, NameKind)>();
            foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
            {
                if (Kind(mention.GetProperty("kind").GetString()!) is not { } kind) continue;
                var start = Utf16(text, mention.GetProperty("start").GetInt32());
                var end = Utf16(text, mention.GetProperty("end").GetInt32());
                if (Name(text, start, end, demonyms) is { Length: > 0 } span && !names.Exists(n => n.Item1.Overlaps(span))) names.Add((span, kind));
            }

            yield return new LabelledText(text, names);
        }
    }

    private static TextSpan Name(string text, int start, int end, IReadOnlySet<string> demonyms)
    {
        var span = SilverReader.Trim(text, start, end);
        if (span.Length == 0) return default;
        var words = span.In(text).Split(' ');
        if (words.Any(demonyms.Contains)) return default;
        var length = span.Length;
        for (var i = words.Length - 1; i >= 0 && !words[i].Any(char.IsUpper); i--) length -= words[i].Length + 1;
        if (length <= 0) return default;
        var name = new TextSpan(span.Start, span.Start + length).In(text);
        if (name.EndsWith("'s", StringComparison.Ordinal)) length -= 2;
        return char.IsUpper(name[0]) || name.Contains('-') ? new TextSpan(span.Start, span.Start + length) : default;
    }

    private static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints; i++) at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return at;
    }

    private static NameKind? Kind(string kind) => kind switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organization,
        "place" or "country" => NameKind.Location,
        _ => null,
    };
}
