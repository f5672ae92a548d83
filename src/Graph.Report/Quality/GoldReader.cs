using System.Text.Json;

namespace Graph.Report.Quality;

/// <summary>Reads gold annotations, one JSON file an article.</summary>
public static class GoldReader
{
    /// <summary>Reads every annotation file of a folder, sorted by name.</summary>
    /// <exception cref="FormatException">A file is not an annotation; the message names it.</exception>
    public static IReadOnlyList<GoldArticle> ReadDirectory(string directory) =>
        [.. Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Reads one annotation file.</summary>
    /// <exception cref="FormatException">The file is not an annotation; the message names it.</exception>
    public static GoldArticle Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return new GoldArticle(
                Path.GetFileNameWithoutExtension(path),
                [.. root.GetProperty("entities").EnumerateArray().Select(Entity)],
                [.. root.GetProperty("statements").EnumerateArray().Select(Statement)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{path}: not a gold annotation ({e.Message}); expected an object with \"entities\" and \"statements\"", e);
        }
    }

    internal static GoldStatement Statement(JsonElement s) => new(
        Text(s, "relation"), Text(s, "source"), Text(s, "target"),
        s.TryGetProperty("status", out var status) ? status.GetString()! : "asserted",
        s.TryGetProperty("sentence", out var sentence) ? sentence.GetString() ?? "" : "",
        Flag(s))
    {
        AttributedTo = s.TryGetProperty("attributed_to", out var speaker) && speaker.ValueKind == JsonValueKind.String ? speaker.GetString() : null,
    };

    private static GoldEntity Entity(JsonElement e) => new(
        Text(e, "name"),
        e.TryGetProperty("kind", out var kind) ? kind.GetString() ?? "" : "",
        e.TryGetProperty("mentions", out var mentions) ? [.. mentions.EnumerateArray().Select(m => m.GetString()!)] : [],
        Flag(e));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static bool Flag(JsonElement element) =>
        element.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;
}
