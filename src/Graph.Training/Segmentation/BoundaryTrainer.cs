using Graph.Language.Segmentation;
using Graph.Training.Parsing;

namespace Graph.Training.Segmentation;

/// <summary>Logistic regression over gaps by stochastic gradient with AdaGrad and feature dropout.</summary>
/// <remarks>One thread and a fixed seed, so the same data gives the same model.</remarks>
internal sealed class BoundaryTrainer
{
    // Weights are averaged over so many points of each epoch.
    private const int Points = 16;

    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly double[] _sums;

    /// <summary>Makes a trainer with two to the power of <paramref name="bits"/> weights.</summary>
    public BoundaryTrainer(int bits)
    {
        _weights = new float[1 << bits];
        _squares = new float[1 << bits];
        _sums = new double[1 << bits];
    }

    /// <summary>Share of the features hidden from a gap while training.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Step size.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>Pull of every weight that is used towards zero.</summary>
    public double Decay { get; init; } = 3e-4;

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Passes before the first weights that count in the average.</summary>
    public int Settling { get; init; } = 2;

    /// <summary>Trains on the gaps, in an order drawn anew in each epoch.</summary>
    public void Train(BoundaryExample[] examples, Action<int, double> progress)
    {
        var random = new DeterministicRandom(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            var loss = 0.0;
            for (var i = 0; i < examples.Length; i++)
            {
                loss += Step(examples[i], random);
                if (epoch >= Settling && i % Math.Max(1, examples.Length / Points) == 0) AddToAverage();
            }

            progress(epoch, loss / examples.Length);
        }
    }

    /// <summary>The model of the averaged weights.</summary>
    /// <param name="words">Word classes that the examples were extracted with.</param>
    /// <param name="odds">Log odds from which on a gap ends a sentence.</param>
    public BoundaryModel Model(WordClasses words, double odds)
    {
        // The few largest weights are clipped, so that the small ones keep their digits.
        var used = _sums.Where(w => w != 0).ToArray();
        var scale = 6 * Math.Sqrt(used.Sum(w => w * w) / Math.Max(1, used.Length)) / 127;
        var weights = Array.ConvertAll(_sums, w => (sbyte)Math.Clamp(Math.Round(w / scale), -127, 127));
        var averages = Math.Max(1, (Epochs - Settling) * Points);
        return new BoundaryModel(words, weights, (int)Math.Round(odds * averages / scale));
    }

    private double Step(BoundaryExample example, DeterministicRandom random)
    {
        Span<int> active = stackalloc int[BoundaryFeatures.Maximum];
        var count = 0;
        foreach (var row in example.Rows)
        {
            if (random.Unit() >= Dropout) active[count++] = row;
        }

        var score = 0.0;
        foreach (var row in active[..count]) score += _weights[row];
        var probability = 1 / (1 + Math.Exp(-score / (1 - Dropout)));
        var gradient = probability - (example.IsBoundary ? 1 : 0);
        foreach (var row in active[..count])
        {
            var slope = gradient + (Decay * _weights[row]);
            _squares[row] += (float)(slope * slope);
            _weights[row] -= (float)(Rate * slope / (Math.Sqrt(_squares[row]) + 0.1));
        }

        return -Math.Log(Math.Max(1e-12, example.IsBoundary ? probability : 1 - probability));
    }

    private void AddToAverage()
    {
        for (var i = 0; i < _weights.Length; i++) _sums[i] += _weights[i];
    }
}
