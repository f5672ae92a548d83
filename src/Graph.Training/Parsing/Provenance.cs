using System.Text.Json;
using Graph.Language.Parsing;

namespace Graph.Training.Parsing;

/// <summary>What a model file says about its making.</summary>
internal static class Provenance
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Treebanks, licences, options and scores on the tuning sets; no date, so that a run repeats to the bit.</summary>
    public static string Json(TrainingOptions options, int epoch, string[] files, string[] scores) => JsonSerializer.Serialize(
        new
        {
            format = ParserModel.Version,
            trainedOn = files,
            sources = (string[])
            [
                "Universal Dependencies English EWT 2.x, CC BY-SA 4.0, https://universaldependencies.org/treebanks/en_ewt",
                "Universal Dependencies English GUM (documents under free licences), CC BY 4.0, https://gucorpling.org/gum",
                "Trees of news sentences written for this program (tests/gold/trees), CC BY-SA 4.0",
                "Word vectors by Explosion (OSCAR, Wikipedia, OpenSubtitles, WMT News Crawl), CC0; word list from wordfreq, CC BY-SA 4.0",
            ],
            options,
            epoch,
            tuningScores = scores,
        },
        Format);

    /// <summary>The options, the epoch and the training files that a model file tells of.</summary>
    public static (TrainingOptions Options, int Epoch, string[] Files) Read(string provenance)
    {
        using var json = JsonDocument.Parse(provenance);
        var root = json.RootElement;
        return (root.GetProperty("options").Deserialize<TrainingOptions>()!, root.GetProperty("epoch").GetInt32(), root.GetProperty("trainedOn").Deserialize<string[]>()!);
    }
}
