using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Extraction.Confidence;

/// <summary>A logistic regression from a statement's features to the probability that it is right.</summary>
/// <remarks>Features without a weight count nothing, so that rules may come and go between trainings.</remarks>
public sealed class ConfidenceModel
{
    private const string Resource = "Graph.Core.confidence.yaml";

    private static readonly Lazy<ConfidenceModel> Shipped = new(LoadShipped);

    private readonly FrozenDictionary<string, double> _weights;

    /// <summary>Makes a model of weights by feature name.</summary>
    public ConfidenceModel(IReadOnlyDictionary<string, double> weights) => _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The model that ships with the program, trained by <c>graph-quality confidence</c>.</summary>
    public static ConfidenceModel Default => Shipped.Value;

    /// <summary>The weights in ordinal order of their names.</summary>
    public IEnumerable<KeyValuePair<string, double>> Weights => _weights.OrderBy(w => w.Key, StringComparer.Ordinal);

    /// <summary>The probability that a statement with the features is right, from 0 to 1.</summary>
    public double Of(IReadOnlyList<Feature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var sum = 0.0;
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature.Name, out var weight)) sum += weight * feature.Value;
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }

    /// <summary>What the features add to the log-odds, strongest first.</summary>
    public IReadOnlyList<(string Name, double Part)> Parts(IReadOnlyList<Feature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return [.. features.Select(f => (f.Name, _weights.GetValueOrDefault(f.Name) * f.Value)).Where(p => p.Item2 != 0).OrderByDescending(p => Math.Abs(p.Item2)).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>Reads weights from YAML: entries of <c>feature</c> and <c>weight</c>.</summary>
    /// <exception cref="FormatException">An entry is malformed; the message says where.</exception>
    public static ConfidenceModel Read(string yaml)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var reader = new YamlReader(yaml);
        while (reader.ReadEntry() is { } node)
        {
            var (name, weight) = ("", double.NaN);
            foreach (var child in node)
            {
                if (child.Key == "feature") name = child.Text ?? "";
                if (child.Key == "weight" && double.TryParse(child.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    weight = number;
            }

            if (name.Length == 0 || double.IsNaN(weight))
                throw new FormatException($"confidence.yaml:{node.Line}: entry without feature or weight; write '- {{feature: bias, weight: 0.5}}'");
            weights[name] = weight;
        }

        return new ConfidenceModel(weights);
    }

    /// <summary>The weights as YAML, sorted, under a comment.</summary>
    public string ToYaml(string comment)
    {
        var yaml = new StringBuilder();
        foreach (var line in comment.Split('\n')) yaml.Append("# ").Append(line).Append('\n');
        foreach (var (name, weight) in Weights) yaml.Append(CultureInfo.InvariantCulture, $"- {{feature: \"{name}\", weight: {weight:F3}}}\n");
        return yaml.ToString();
    }

    private static ConfidenceModel LoadShipped()
    {
        using var stream = typeof(ConfidenceModel).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
