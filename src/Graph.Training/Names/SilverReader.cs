using Graph.Core.Names;
using Graph.Language;

namespace Graph.Training.Names;

/// <summary>Reads a treebank's raw sentences with the silver entities that lie beside it.</summary>
public static class SilverReader
{
    /// <summary>Joins the sentences of a CoNLL-U file with the spans of an entities file.</summary>
    public static IEnumerable<LabelledText> Read(string conllu, string entities)
    {
        var spans = new Dictionary<string, List<(NameKind Kind, string Text)>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(entities).Skip(1))
        {
            var fields = line.Split('\t');
            if (Kind(fields[3]) is not { } kind) continue;
            if (!spans.TryGetValue(fields[0], out var list)) spans[fields[0]] = list = [];
            list.Add((kind, fields[4]));
        }

        var id = "";
        foreach (var line in File.ReadLines(conllu))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line[12..].Trim();
            if (!line.StartsWith("# text = ", StringComparison.Ordinal)) continue;
            var text = line[9..];
            var names = new List<(TextSpan, NameKind)>();
            var from = 0;
            foreach (var (kind, surface) in spans.GetValueOrDefault(id) ?? [])
            {
                var at = text.IndexOf(surface, from, StringComparison.Ordinal);
                if (at < 0) continue;
                from = at + surface.Length;
                if (Trim(text, at, from) is { Length: > 0 } span) names.Add((span, kind));
            }

            yield return new LabelledText(text, names);
        }
    }

    /// <summary>Cuts the article and the genitive off a span.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        if (span.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) start += 4;
        if (span.EndsWith("'s") || span.EndsWith("’s")) end -= 2;
        return end > start ? new TextSpan(start, end) : default;
    }

    private static NameKind? Kind(string label) => label switch
    {
        "PERSON" => NameKind.Person,
        "ORG" => NameKind.Organization,
        "GPE" or "LOC" or "FAC" => NameKind.Location,
        "EVENT" or "WORK_OF_ART" or "LAW" or "PRODUCT" => NameKind.Other,
        _ => null,
    };
}
