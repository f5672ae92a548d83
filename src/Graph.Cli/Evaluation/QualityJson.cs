using System.Text.Json;
using Graph.Report.Quality;

namespace Graph.Cli.Evaluation;

/// <summary>Scores for machines.</summary>
internal static class QualityJson
{
    /// <summary>Writes totals and the typed scores by relation.</summary>
    public static void Write(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("articles", report.Articles.Count);
        Tally(json, "entities", report.Entities);
        foreach (var level in Enum.GetValues<ScoreLevel>()) Tally(json, level.ToString().ToLowerInvariant(), report.Statements(level));
        Tally(json, "unnamedEnds", report.ImplicitEnds);
        json.WriteNumber("calibrationError", Math.Round(report.Reliability.Error, 4));
        json.WriteStartObject("relations");
        foreach (var (relation, tally) in report.ByRelation(ScoreLevel.Typed)) Tally(json, relation, tally);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Tally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Math.Round(tally.Precision, 4));
        json.WriteNumber("recall", Math.Round(tally.Recall, 4));
        json.WriteNumber("f1", Math.Round(tally.F1, 4));
        json.WriteNumber("tp", tally.TruePositives);
        json.WriteNumber("fp", tally.FalsePositives);
        json.WriteNumber("fn", tally.FalseNegatives);
        json.WriteEndObject();
    }
}
