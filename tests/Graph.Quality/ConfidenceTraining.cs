using Graph.Core.Extraction.Confidence;
using Graph.Report.Quality;

namespace Graph.Quality;

/// <summary>Trains the confidence and measures it on groups of articles that the training has not seen.</summary>
internal static class ConfidenceTraining
{
    private static readonly double[] Thresholds = [.. Enumerable.Range(0, 19).Select(i => i * 0.05)];

    /// <summary>The domains whose own share of right statements is left out of what ships.</summary>
    public const string Tuned = "tuned", Snippet = "snippet";

    /// <summary>Prints reliability of the rules' estimates and of the model, and what a veto would do; writes the weights where asked.</summary>
    /// <param name="articles">What the confidence is for: articles that the rules were hardly tuned on.</param>
    /// <param name="others">What helps to weigh the features.</param>
    /// <param name="target">Where the weights go; null for nowhere.</param>
    public static void Run(IReadOnlyList<ConfidenceCase> articles, IReadOnlyList<ConfidenceCase> others, string? target)
    {
        string[] groups = [.. articles.Select(a => a.Group).Distinct().Order()];
        var unseen = new List<(double Confidence, bool Right)>();
        var (without, with) = (Tally.Zero, Tally.Zero);
        foreach (var group in groups)
        {
            var rest = articles.Where(a => a.Group != group).ToList();
            var model = Fit(rest, others);
            var test = articles.Where(a => a.Group == group).ToList();
            unseen.AddRange(Predict(model, test));
            // The threshold, too, comes from articles that its model has not seen.
            var inner = rest.Select(a => a.Group).Distinct().SelectMany(g => Kept(Fit(rest.Where(a => a.Group != g), others), rest.Where(a => a.Group == g))).ToList();
            var best = Thresholds.MaxBy(t => Score(inner, t, rest.Sum(a => a.Required)).F1);
            var plain = Score(Kept(model, test), 0, test.Sum(a => a.Required));
            var vetoed = Score(Kept(model, test), best, test.Sum(a => a.Required));
            Console.WriteLine($"group {group}: typed F1 {plain.F1:F3}, with a veto below {best:F2} {vetoed.F1:F3} (P {plain.Precision:F3} to {vetoed.Precision:F3})");
            (without, with) = (without + plain, with + vetoed);
        }

        Console.WriteLine($"all: typed F1 {without.F1:F3}, with the veto {with.F1:F3}");
        Print("rules' own estimates", [.. articles.SelectMany(a => a.Statements).Select(s => (s.Estimate, s.Right))]);
        Print("model, groups left out", unseen);
        var shipped = Fit(articles, others);
        Console.WriteLine("at least   statements   right   of the right");
        foreach (var least in new[] { 0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95 })
        {
            var kept = unseen.Where(s => s.Confidence >= least).ToList();
            Console.WriteLine($"{least,8:F2}   {kept.Count,10}   {kept.Average(s => s.Right ? 1.0 : 0),5:F2}   {kept.Count(s => s.Right) / (double)unseen.Count(s => s.Right),12:F2}");
        }

        Print("model, on its training articles", [.. Predict(shipped, articles)]);
        if (target is null) return;
        var weights = new ConfidenceModel(shipped.Weights.Where(w => w.Key is not (Tuned or Snippet) && Math.Abs(w.Value) >= 0.02).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal));
        File.WriteAllText(target, weights.ToYaml("Weights of the confidence of statements, by feature. Made by\n  graph-quality confidence GOLD/press GOLD/outlets GOLD/dev:abcd GOLD/snippets/*.jsonl --write FILE\nwhich also prints how reliable it is on articles left out. Do not edit."));
    }

    private static ConfidenceModel Fit(IEnumerable<ConfidenceCase> articles, IEnumerable<ConfidenceCase> others) =>
        LogisticTrainer.Fit(articles.Concat(others));

    private static IEnumerable<(double, bool)> Predict(ConfidenceModel model, IEnumerable<ConfidenceCase> cases) =>
        cases.SelectMany(a => a.Statements).Select(s => (model.Of(s.Features), s.Right));

    private static List<(double Confidence, bool Right)> Kept(ConfidenceModel model, IEnumerable<ConfidenceCase> cases) => [.. Predict(model, cases)];

    private static Tally Score(List<(double Confidence, bool Right)> statements, double threshold, int required)
    {
        var right = statements.Count(s => s.Right && s.Confidence >= threshold);
        return new Tally(right, statements.Count(s => !s.Right && s.Confidence >= threshold), required - right);
    }

    private static void Print(string name, List<(double Confidence, bool Right)> statements)
    {
        var reliability = new Reliability(statements);
        Console.WriteLine($"\n{name}: {statements.Count} statements, calibration error {reliability.Error:F3}, Brier {reliability.Brier:F3}, ranks right above wrong {reliability.Ranking:F3}");
        Console.WriteLine("confidence   statements   mean   right");
        foreach (var (from, count, mean, right) in reliability.Table) Console.WriteLine($"{from:F1} to {from + 0.1:F1}   {count,10}   {mean:F2}   {right:F2}");
    }
}
