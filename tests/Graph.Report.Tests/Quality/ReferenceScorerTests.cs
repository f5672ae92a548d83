using System.Diagnostics;
using System.Globalization;
using Graph.Report.Exports;
using Graph.Report.Quality;
using Graph.Report.Tests.Exports;

namespace Graph.Report.Tests.Quality;

public sealed class ReferenceScorerTests
{
    private static string Shared => Path.Combine(GoldRecords.Root, "..", "shared", "gold");

    // Every third statement left out and every fourth annotation's optional readings added: all counts differ from zero.
    [Theory]
    [InlineData("")]
    [InlineData("dev")]
    public async Task Score_ExportOfImperfectRecords_AgreesWithTheReferenceScript(string folder)
    {
        var gold = Path.Combine(Shared, folder);
        Assert.SkipUnless(Directory.Exists(gold) && CanRunPython(), "needs python3 and ../shared/gold");
        var articles = GoldReader.ReadDirectory(gold);
        var records = articles.Select((g, i) => GoldRecords.Of(i % 4 == 0 ? Relabelled(g) : g, s => i % 5 == 0 || (!s.Optional && (s.Sentence.Length + s.Source.Length) % 3 != 0))).ToArray();
        var report = new QualityReport([.. articles.Zip(records, GoldScorer.Score)]);

        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, await Exported.TextAsync(new JsonLinesExport(), records), TestContext.Current.CancellationToken);
            Assert.Equal(await PythonAsync(Path.Combine(Shared, "score.py"), gold, file), Lines(report));
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

    private static string[] Lines(QualityReport report) =>
    [
        Line("entities", report.Entities),
        .. Enum.GetValues<ScoreLevel>().Select(l => Line($"statements {l.ToString().ToLowerInvariant()}", report.Statements(l))),
    ];

    private static string Line(string name, Tally t) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   (tp {t.TruePositives} fp {t.FalsePositives} fn {t.FalseNegatives})");

    private static async Task<string[]> PythonAsync(params string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
        var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.TrimEnd('\n').Split('\n');
    }

    private static bool CanRunPython()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { RedirectStandardOutput = true })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
