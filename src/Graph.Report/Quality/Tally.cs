namespace Graph.Report.Quality;

/// <summary>Right, wrong and missed, with precision, recall and F1.</summary>
public sealed record Tally(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>Nothing counted yet.</summary>
    public static Tally Zero { get; } = new(0, 0, 0);

    /// <summary>Share of what was found that is right, 0 where nothing was found.</summary>
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>Share of what is required that was found, 0 where nothing is required.</summary>
    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    /// <summary>The two counts together.</summary>
    public Tally Add(Tally other) => new(
        TruePositives + other.TruePositives,
        FalsePositives + other.FalsePositives,
        FalseNegatives + other.FalseNegatives);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
