using Graph.Core.Extraction.Confidence;

namespace Graph.Quality;

/// <summary>Fits a logistic regression with a penalty on large weights; the same input gives the same weights.</summary>
internal static class LogisticTrainer
{
    private const double Penalty = 10;
    private const int Steps = 1500;

    // What an article's case counts; chosen, as the penalty, by the likelihood of groups left out (0, 0.3 and 1 tried).
    private const double SnippetWeight = 0.3;

    /// <summary>Fits by accelerated gradient descent.</summary>
    public static ConfidenceModel Fit(IEnumerable<ConfidenceCase> all)
    {
        var cases = all.SelectMany(a => a.Statements.Select(s => (s.Features, s.Right, Weight: a.Domain == ConfidenceTraining.Snippet ? SnippetWeight : 1))).ToList();
        var names = cases.SelectMany(c => c.Features).Select(f => f.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);
        var rows = cases.Select(c => (Row: c.Features.Select(f => (At: index[f.Name], f.Value)).ToArray(), Label: c.Right ? 1.0 : 0, c.Weight)).ToArray();
        var weights = new double[names.Length];
        var ahead = new double[names.Length];
        var step = 1 / (Penalty + (0.25 * rows.Sum(r => r.Weight * r.Row.Sum(f => f.Value * f.Value))));
        for (var t = 1; t <= Steps; t++)
        {
            var gradient = new double[names.Length];
            foreach (var (row, label, weight) in rows)
            {
                var error = weight * ((1 / (1 + Math.Exp(-row.Sum(f => ahead[f.At] * f.Value)))) - label);
                foreach (var (at, value) in row) gradient[at] += error * value;
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var penalty = names[i] is "bias" or "snippet" ? 0 : Penalty * ahead[i];
                var next = ahead[i] - (step * (gradient[i] + penalty));
                ahead[i] = next + ((t - 1.0) / (t + 2) * (next - weights[i]));
                weights[i] = next;
            }
        }

        return new ConfidenceModel(names.Select((n, i) => (n, weights[i])).ToDictionary(p => p.n, p => p.Item2, StringComparer.Ordinal));
    }
}
