using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>The light recurrence of a simple recurrent unit (Lei et al. 2018), one direction of one layer.</summary>
/// <remarks>
/// Gates depend on the input by matrix products done beforehand for all tokens, and on the cell element by element, so
/// that only this cheap part runs token after token. f = σ(u_f + v_f⊙c + b_f), r = σ(u_r + v_r⊙c + b_r),
/// c ← f⊙c + (1−f)⊙u, h = r⊙c + (1−r)⊙αx.
/// </remarks>
internal static unsafe class Recurrence
{
    /// <summary>Scale of the highway input that keeps variance level through the layers.</summary>
    public const float Highway = 1.7320508f;

    /// <summary>Runs over the tokens of a sentence; gates are overwritten by their activations.</summary>
    public static void Run(
        float* input, float* gates, float* cells, float* output, float* vectors, int half, int first, int last, int direction)
    {
        var width = 2 * half;
        var stride = 6 * half;
        var step = direction == 0 ? 1 : -1;
        var from = direction == 0 ? first : last - 1;
        var one = Vector256<float>.One;
        var highway = Vector256.Create(Highway);
        for (var j = 0; j < half; j += 8)
        {
            var vf = Vector256.Load(vectors + j);
            var vr = Vector256.Load(vectors + half + j);
            var bf = Vector256.Load(vectors + (2 * half) + j);
            var br = Vector256.Load(vectors + (3 * half) + j);
            var cell = Vector256<float>.Zero;
            var at = from;
            for (var n = first; n < last; n++, at += step)
            {
                var gate = gates + ((nint)at * stride) + (direction * 3 * half) + j;
                var place = ((nint)at * width) + (direction * half) + j;
                var u = Vector256.Load(gate);
                var f = Activations.Sigmoid(Vector256.FusedMultiplyAdd(vf, cell, Vector256.Load(gate + half) + bf));
                var r = Activations.Sigmoid(Vector256.FusedMultiplyAdd(vr, cell, Vector256.Load(gate + (2 * half)) + br));
                cell = Vector256.FusedMultiplyAdd(f, cell - u, u);
                var x = Vector256.Load(input + place) * highway;
                f.Store(gate + half);
                r.Store(gate + (2 * half));
                cell.Store(cells + place);
                Vector256.FusedMultiplyAdd(r, cell - x, x).Store(output + place);
            }
        }
    }
}
