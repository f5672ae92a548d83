using System.Numerics;

namespace Graph.Training.Parsing;

/// <summary>Adam, with rows of a table updated only when a batch touches them, and a running average of the weights.</summary>
internal sealed class Adam(int size)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;

    private readonly float[] _first = new float[size];
    private readonly float[] _second = new float[size];

    /// <summary>Moves a range of weights against their gradient, which is cleared.</summary>
    public void Update(Span<float> weights, Span<float> gradients, int offset, float rate, int step)
    {
        var correction1 = 1 / (1 - MathF.Pow(Beta1, step));
        var correction2 = 1 / (1 - MathF.Pow(Beta2, step));
        var first = _first.AsSpan(offset, weights.Length);
        var second = _second.AsSpan(offset, weights.Length);
        var i = 0;
        for (; i + Vector<float>.Count <= weights.Length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradients[i..]);
            var m = (new Vector<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (new Vector<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            var change = m * (rate * correction1) / (Vector.SquareRoot(v * correction2) + new Vector<float>(Epsilon));
            (new Vector<float>(weights[i..]) - change).CopyTo(weights[i..]);
        }

        for (; i < weights.Length; i++)
        {
            var g = gradients[i];
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            weights[i] -= first[i] * (rate * correction1) / (MathF.Sqrt(second[i] * correction2) + Epsilon);
        }

        gradients.Clear();
    }
}
