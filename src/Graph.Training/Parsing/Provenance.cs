using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Graph.Language.Parsing;

namespace Graph.Training.Parsing;

/// <summary>What a model file says about its making.</summary>
internal static class Provenance
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Treebanks, licences, options and scores on the tuning sets; no date, so that a run repeats to the bit.</summary>
    public static string Json(TrainingOptions options, int epoch, string[] files, string[] scores, string? before) => JsonSerializer.Serialize(
        new
        {
            format = ParserModel.Version,
            trainedOn = files,
            sources = (string[])
            [
                "Universal Dependencies English EWT 2.x, CC BY-SA 4.0, https://universaldependencies.org/treebanks/en_ewt",
                "Universal Dependencies English GUM (documents under free licences), CC BY 4.0, https://gucorpling.org/gum",
                "Word vectors by Explosion (OSCAR, Wikipedia, OpenSubtitles, WMT News Crawl), CC0; word list from wordfreq, CC BY-SA 4.0",
            ],
            options,
            epoch,
            tuningScores = scores,
            continues = before is null ? null : JsonNode.Parse(before),
        },
        Format);

    /// <summary>The options and the epoch that a model file tells of, and the provenance of the model it continues.</summary>
    public static (TrainingOptions Options, int Epoch, string? Before) Read(string provenance)
    {
        using var json = JsonDocument.Parse(provenance);
        var root = json.RootElement;
        var before = root.TryGetProperty("continues", out var model) && model.ValueKind == JsonValueKind.Object ? model.GetRawText() : null;
        return (root.GetProperty("options").Deserialize<TrainingOptions>()!, root.GetProperty("epoch").GetInt32(), before);
    }
}
