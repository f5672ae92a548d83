using System.Globalization;
using Graph.Core.Statements;
using Graph.Report.Quality;

namespace Graph.Cli.Evaluation;

/// <summary>Prints scores in the lines of the reference scorer, so that the two can be compared.</summary>
internal static class QualityText
{
    /// <summary>Prints the four totals; misses, extras, relations and reliability before them where asked.</summary>
    public static void Print(TextWriter output, QualityReport report, bool verbose)
    {
        if (verbose) Details(output, report);
        Line(output, "entities", report.Entities);
        foreach (var level in Enum.GetValues<ScoreLevel>()) Line(output, $"statements {level.ToString().ToLowerInvariant()}", report.Statements(level));
    }

    private static void Details(TextWriter output, QualityReport report)
    {
        foreach (var article in report.Articles)
        {
            output.WriteLine(article.Name);
            foreach (var name in article.MissedEntities) output.WriteLine($"  miss  entity {name}");
            foreach (var name in article.ExtraEntities) output.WriteLine($"  extra entity {name}");
            foreach (var kind in article.WrongKinds) output.WriteLine($"  kind  {kind}");
            foreach (var duplicate in article.Duplicates) output.WriteLine($"  twice {duplicate}");
            foreach (var (key, gold) in article.Missed) output.WriteLine($"  miss  {key} ({gold.Status}): {gold.Sentence}");
            foreach (var (key, ours) in article.Extra)
                output.WriteLine($"  extra {key} ({ours.Statement.Status.Label()}, {ours.Statement.Rule}, {ours.Statement.Confidence:F2}): {Evidence(ours.Statement)}");
            foreach (var match in article.Matched.Where(m => !m.StatusRight))
                output.WriteLine($"  status {match.Key} is {string.Join(" or ", match.Gold.Select(g => g.Status).Distinct())}, not {match.Ours.Statement.Status.Label()}: {Evidence(match.Ours.Statement)}");
            foreach (var match in article.Matched.Where(m => !m.SpeakerRight))
                output.WriteLine($"  says  {match.Key}: {string.Join(" or ", match.Gold.Select(g => g.AttributedTo ?? "the article").Distinct())}, not {match.Ours.Statement.AttributedTo ?? "the article"}: {Evidence(match.Ours.Statement)}");
        }

        output.WriteLine();
        foreach (var (relation, t) in report.ByRelation(ScoreLevel.Typed))
            output.WriteLine($"{relation,-16} typed P {t.Precision:F2} R {t.Recall:F2} (tp {t.TruePositives} fp {t.FalsePositives} fn {t.FalseNegatives})");
        output.WriteLine();
        var ends = report.ImplicitEnds;
        output.WriteLine($"actor statements with an end that their sentence does not name: R {ends.Recall:F2} (tp {ends.TruePositives} fn {ends.FalseNegatives})");
        var matched = report.Articles.SelectMany(a => a.Matched).ToList();
        output.WriteLine($"of {matched.Count} statements with the right relation and pair, status right {Share(matched.Count(m => m.StatusRight), matched.Count)}, speaker right {Share(matched.Count(m => m.SpeakerRight), matched.Count)}");
        output.WriteLine($"right entities of the wrong kind: {report.Articles.Sum(a => a.WrongKinds.Count)}; listed twice: {report.Articles.Sum(a => a.Duplicates.Count)}");
        output.WriteLine();
        var reliability = report.Reliability;
        output.WriteLine("confidence   statements   mean   right");
        foreach (var (from, count, confidence, right) in reliability.Table)
            output.WriteLine($"{from:F1} to {from + 0.1:F1}   {count,10}   {confidence:F2}   {right:F2}");
        output.WriteLine($"calibration error {reliability.Error:F3}, Brier {reliability.Brier:F3}, ranks right above wrong {reliability.Ranking:F3}");
        output.WriteLine();
    }

    private static string Evidence(Statement statement) => statement.Evidence.ReplaceLineEndings(" ");

    private static string Share(int part, int whole) => (whole == 0 ? 0 : (double)part / whole).ToString("F3", CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, string name, Tally t) =>
        output.WriteLine($"{name,-20} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   (tp {t.TruePositives} fp {t.FalsePositives} fn {t.FalseNegatives})");
}
