namespace Graph.Report.Quality;

/// <summary>How far confidences agree with the share of right statements.</summary>
public sealed class Reliability
{
    /// <summary>Measures statements given by their confidence and whether they are right.</summary>
    public Reliability(IReadOnlyList<(double Confidence, bool Right)> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Table =
        [
            .. statements.GroupBy(r => Math.Min(9, (int)(r.Confidence * 10)))
                .OrderBy(g => g.Key)
                .Select(g => (g.Key / 10.0, g.Count(), g.Average(r => r.Confidence), g.Average(r => r.Right ? 1.0 : 0))),
        ];
        if (statements.Count == 0) return;
        Error = Table.Sum(t => t.Count * Math.Abs(t.Confidence - t.Right)) / statements.Count;
        Brier = statements.Average(s => Math.Pow(s.Confidence - (s.Right ? 1 : 0), 2));
        Ranking = RankRight(statements);
    }

    /// <summary>By tenth of confidence: lower bound, count, mean confidence, share right.</summary>
    public IReadOnlyList<(double From, int Count, double Confidence, double Right)> Table { get; }

    /// <summary>Expected calibration error: mean distance of confidence and share right, weighted by count.</summary>
    public double Error { get; }

    /// <summary>Mean squared distance of confidence and outcome.</summary>
    public double Brier { get; }

    /// <summary>Probability that a right statement has more confidence than a wrong one; ties count half.</summary>
    public double Ranking { get; }

    private static double RankRight(IReadOnlyList<(double Confidence, bool Right)> statements)
    {
        var wrong = statements.Where(s => !s.Right).Select(s => s.Confidence).Order().ToArray();
        var right = statements.Where(s => s.Right).Select(s => s.Confidence).ToArray();
        if (wrong.Length == 0 || right.Length == 0) return 0.5;
        return right.Average(r => (wrong.Count(w => w < r) + (0.5 * wrong.Count(w => w == r))) / wrong.Length);
    }
}
