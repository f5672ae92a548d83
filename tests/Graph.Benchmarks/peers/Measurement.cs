using System.Diagnostics;
using System.Globalization;

namespace Graph.Benchmarks.Peers;

/// <summary>One program's time and answer for one analysis.</summary>
/// <param name="Analysis">Its name.</param>
/// <param name="Seconds">Best of the repetitions, the first of which compile the code.</param>
/// <param name="Answer">The result as numbers: one a vertex, or one for the whole graph.</param>
internal sealed record Measurement(string Analysis, double Seconds, double[] Answer)
{
    /// <summary>Runs an analysis several times.</summary>
    public static Measurement Of(string analysis, int repetitions, Func<double[]> run)
    {
        var (best, answer) = (double.MaxValue, Array.Empty<double>());
        var total = Stopwatch.StartNew();
        for (var i = 0; i < repetitions || total.Elapsed.TotalSeconds < 0.3; i++) // short ones until compiled for good
        {
            var watch = Stopwatch.StartNew();
            answer = run();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return new Measurement(analysis, best, answer);
    }

    /// <summary>Reads "analysis seconds number…" lines; a folder lacks the file of a program that did not run.</summary>
    public static IReadOnlyDictionary<string, Measurement> Read(string path) => !File.Exists(path)
        ? new Dictionary<string, Measurement>()
        : File.ReadLines(path)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(f => new Measurement(f[0], Number(f[1]), [.. f.Skip(2).Select(Number)]))
            .ToDictionary(m => m.Analysis);

    /// <summary>The line that <see cref="Read"/> reads.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Analysis} {Seconds:R} {string.Join(' ', Answer.Select(a => a.ToString("R", CultureInfo.InvariantCulture)))}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
