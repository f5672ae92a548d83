using Graph.Core.Names;

namespace Graph.Training.Names;

/// <summary>Trains the linear-chain model by stochastic gradient with AdaGrad and feature dropout.</summary>
/// <remarks>One thread and a fixed seed, so the same data gives the same model.</remarks>
public sealed class NameTrainer
{
    private const int L = NameLabels.Count;
    private readonly int _rows;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly double[] _transitions = new double[(L + 1) * L];
    private readonly double[] _transitionSquares = new double[(L + 1) * L];

    /// <summary>Makes a trainer with two to the power of <paramref name="bits"/> feature rows.</summary>
    public NameTrainer(int bits)
    {
        _rows = 1 << bits;
        _weights = new float[_rows * L];
        _squares = new float[_rows * L];
    }

    /// <summary>Share of the features hidden from a token while training, so that context and form count beside the word.</summary>
    public double Dropout { get; init; } = 0.25;

    /// <summary>Step size.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Trains and returns the quantised model.</summary>
    public NameModel Train(IReadOnlyList<LabelledSentence> data, Action<int, double> progress)
    {
        var random = new Random(1);
        var order = Enumerable.Range(0, data.Count).ToArray();
        var cache = data.Select(Rows).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var index in order) loss += Step(cache[index], data[index].Labels, random);
            progress(epoch, loss / data.Count);
        }

        return Quantize();
    }

    private int[][] Rows(LabelledSentence labelled)
    {
        Span<int> rows = stackalloc int[NameFeatures.Maximum];
        var all = new int[labelled.Sentence.Count][];
        for (var i = 0; i < all.Length; i++)
            all[i] = rows[..NameFeatures.Extract(labelled.Sentence, i, (uint)_rows - 1, rows)].ToArray();
        return all;
    }

    private double Step(int[][] features, int[] gold, Random random)
    {
        var n = features.Length;
        var active = new int[n][];
        var scores = new double[n * L];
        for (var i = 0; i < n; i++)
        {
            active[i] = Array.FindAll(features[i], _ => random.NextDouble() >= Dropout);
            var scale = 1 / (1 - Dropout);
            foreach (var row in active[i])
                for (var l = 0; l < L; l++) scores[i * L + l] += _weights[row * L + l] * scale;
        }

        var (forward, norms) = Forward(scores, n);
        var backward = Backward(scores, n, norms);
        var loss = 0.0;
        for (var i = 0; i < n; i++)
        {
            loss += Math.Log(norms[i]);
            var previous = i == 0 ? L : gold[i - 1];
            loss -= scores[i * L + gold[i]] + _transitions[previous * L + gold[i]];
        }

        var gradient = new double[(L + 1) * L];
        for (var i = 0; i < n; i++)
        {
            for (var l = 0; l < L; l++)
            {
                var probability = forward[i * L + l] * backward[i * L + l];
                var g = probability - (gold[i] == l ? 1 : 0);
                if (i == 0) gradient[L * L + l] += g;
                if (Math.Abs(g) < 1e-4) continue;
                foreach (var row in active[i]) Update(row * L + l, g);
            }

            if (i == 0) continue;
            gradient[gold[i - 1] * L + gold[i]] -= 1;
            for (var p = 0; p < L; p++)
                for (var l = 0; l < L; l++)
                    if (NameLabels.MayFollow(p, l))
                        gradient[p * L + l] += forward[(i - 1) * L + p] * Math.Exp(_transitions[p * L + l] + scores[i * L + l]) * backward[i * L + l] / norms[i];
        }

        for (var k = 0; k < gradient.Length; k++)
        {
            if (gradient[k] == 0) continue;
            _transitionSquares[k] += gradient[k] * gradient[k];
            _transitions[k] -= Rate * gradient[k] / (Math.Sqrt(_transitionSquares[k]) + 1e-6);
        }

        return loss;
    }

    private void Update(int weight, double gradient)
    {
        _squares[weight] += (float)(gradient * gradient);
        _weights[weight] -= (float)(Rate * gradient / (Math.Sqrt(_squares[weight]) + 0.1));
    }

    private (double[] Forward, double[] Norms) Forward(double[] scores, int n)
    {
        var forward = new double[n * L];
        var norms = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var l = 0; l < L; l++)
            {
                var sum = 0.0;
                if (i == 0) sum = NameLabels.MayFollow(-1, l) ? Math.Exp(_transitions[L * L + l]) : 0;
                else for (var p = 0; p < L; p++) if (NameLabels.MayFollow(p, l)) sum += forward[(i - 1) * L + p] * Math.Exp(_transitions[p * L + l]);
                forward[i * L + l] = sum * Math.Exp(scores[i * L + l]);
                norms[i] += forward[i * L + l];
            }

            for (var l = 0; l < L; l++) forward[i * L + l] /= norms[i];
        }

        return (forward, norms);
    }

    private double[] Backward(double[] scores, int n, double[] norms)
    {
        var backward = new double[n * L];
        backward.AsSpan((n - 1) * L, L).Fill(1);
        for (var i = n - 2; i >= 0; i--)
            for (var l = 0; l < L; l++)
                for (var next = 0; next < L; next++)
                    if (NameLabels.MayFollow(l, next))
                        backward[i * L + l] += Math.Exp(_transitions[l * L + next] + scores[(i + 1) * L + next]) * backward[(i + 1) * L + next] / norms[i + 1];
        return backward;
    }

    private NameModel Quantize()
    {
        // The largest weights are few; clipping them at six standard deviations keeps the small ones exact.
        var sum = 0.0;
        var used = 0;
        foreach (var w in _weights) if (w != 0) { sum += w * w; used++; }
        var scale = (float)(6 * Math.Sqrt(sum / Math.Max(1, used)) / 127);
        var table = Array.ConvertAll(_weights, w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127, 127));
        return new NameModel(table, Array.ConvertAll(_transitions, t => (float)t), scale);
    }
}
