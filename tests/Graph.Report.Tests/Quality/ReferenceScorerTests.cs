using System.Globalization;
using Graph.Report.Exports;
using Graph.Report.Quality;
using Graph.Report.Tests.Exports;

namespace Graph.Report.Tests.Quality;

public sealed class ReferenceScorerTests
{
    // Every third statement left out and every fourth annotation's optional readings added: all counts differ from zero.
    [Theory]
    [InlineData("")]
    [InlineData("dev")]
    public async Task Score_ExportOfImperfectRecords_AgreesWithTheReferenceScript(string folder)
    {
        Python.Require();
        var gold = Path.Combine(Python.Gold, folder);
        var articles = GoldReader.ReadDirectory(gold);
        var records = articles.Select((g, i) => GoldRecords.Of(i % 4 == 0 ? Relabelled(g) : g, s => i % 5 == 0 || (!s.Optional && (s.Sentence.Length + s.Source.Length) % 3 != 0))).ToArray();
        var report = new QualityReport([.. articles.Zip(records, GoldScorer.Score)]);

        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, await Exported.TextAsync(new JsonLinesExport(), records), TestContext.Current.CancellationToken);
            Assert.Equal(await Python.ScoreAsync(gold, file), Lines(report));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Wrong relations, a wrong status and names the gold lacks.
    private static GoldArticle Relabelled(GoldArticle gold) => gold with
    {
        Entities = [.. gold.Entities.Skip(1), new GoldEntity("Someone Else", "person", ["Else"], false)],
        Statements = [.. gold.Statements.Select((s, i) => (i % 3) switch
        {
            0 => s with { Relation = s.Relation == "SUPPORTS" ? "PROPOSED" : s.Relation == "MET" ? "SPOKE_WITH" : s.Relation },
            1 => s with { Status = "denied" },
            _ => s with { Source = "Someone Else" },
        })],
    };

    private static string Lines(QualityReport report) => string.Concat(
        Enum.GetValues<ScoreLevel>().Select(l => Line($"statements {l.ToString().ToLowerInvariant()}", report.Statements(l)))
            .Prepend(Line("entities", report.Entities)));

    private static string Line(string name, Tally t) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   (tp {t.TruePositives} fp {t.FalsePositives} fn {t.FalseNegatives})\n");
}
