using System.Text.Json;

namespace Graph.Quality;

/// <summary>Reads the PLOVER gold standard records of the Open Event Data Alliance.</summary>
internal static class PloverReader
{
    // Names of the 2016 records in today's vocabulary.
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["DEMAND"] = "REQUEST", ["DISAPPROVE"] = "ACCUSE", ["INVESTIGATE"] = "ACCUSE", ["FIGHT"] = "ASSAULT",
    };

    public static IEnumerable<PloverEvent> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var record in document.RootElement.EnumerateArray())
        {
            if (!record.TryGetProperty("text", out var text)) continue;
            var type = record.GetProperty("event").GetString()!;
            yield return new PloverEvent(
                record.GetProperty("id").GetString()!,
                Renamed.GetValueOrDefault(type, type),
                text.GetString()!.Trim('{', '}', ' '),
                Actors(record, "source"),
                Actors(record, "target"));
        }
    }

    private static string[] Actors(JsonElement record, string side) =>
        record.TryGetProperty(side, out var actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(a => a.TryGetProperty("actorText", out var name) ? name.GetString()! : "").Where(n => n.Length > 0)]
            : [];
}
