using System.Text.Json;
using Graph.Core.Articles;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Language;

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

    /// <summary>The kind of an actor, which the records do not tell: a person by name or office, else a state or a group.</summary>
    public static string Kind(string actor)
    {
        var sentence = LanguageEngine.Default.Annotate(actor)[0];
        var resolved = DefaultPipeline.Resolver(Ontology.Default).Resolve(new Article("actor", "actor", actor, []), [sentence]);
        var isPerson = FrameSet.Default.Lexicon.LeaderNouns.Contains(sentence[sentence.Root].Lemma.ToLowerInvariant())
            || resolved.Mentions.Any(m => m.EntityIds.Any(id => resolved.Entities[id].Kind == EntityKind.Person));
        return isPerson ? "person" : actor.Any(char.IsUpper) ? "country" : "group";
    }

    private static string[] Actors(JsonElement record, string side) =>
        record.TryGetProperty(side, out var actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(a => a.TryGetProperty("actorText", out var name) ? name.GetString()! : "").Where(n => n.Length > 0)]
            : [];
}
