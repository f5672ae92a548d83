using System.Runtime.Intrinsics;
using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>The backward pass of <see cref="Recurrence"/>.</summary>
internal static unsafe class RecurrenceGradients
{
    /// <summary>Turns the output's gradient into those of gates (in place of the activations), highway input and vectors.</summary>
    public static void Run(
        float* input, float* gates, float* cells, float* outputGradient, float* inputGradient, float* vectors, float* vectorGradients,
        int half, int first, int last, int direction)
    {
        var width = 2 * half;
        var stride = 6 * half;
        var back = direction == 0 ? -1 : 1;
        var from = direction == 0 ? last - 1 : first;
        var one = Vector256<float>.One;
        var highway = Vector256.Create(Recurrence.Highway);
        for (var j = 0; j < half; j += 8)
        {
            var vf = Vector256.Load(vectors + j);
            var vr = Vector256.Load(vectors + half + j);
            var (dvf, dvr, dbf, dbr) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
            var carried = Vector256<float>.Zero;
            var at = from;
            for (var n = first; n < last; n++, at += back)
            {
                var gate = gates + ((nint)at * stride) + (direction * 3 * half) + j;
                var place = ((nint)at * width) + (direction * half) + j;
                var isStart = n == last - 1;
                var before = isStart ? Vector256<float>.Zero : Vector256.Load(cells + place + ((nint)back * width));
                var u = Vector256.Load(gate);
                var f = Vector256.Load(gate + half);
                var r = Vector256.Load(gate + (2 * half));
                var cell = Vector256.Load(cells + place);
                var x = Vector256.Load(input + place) * highway;
                var dh = Vector256.Load(outputGradient + place);
                (dh * (one - r) * highway).Store(inputGradient + place);
                var dr = dh * (cell - x) * r * (one - r);
                var dc = carried + (dh * r);
                var df = dc * (before - u) * f * (one - f);
                (dc * (one - f)).Store(gate);
                df.Store(gate + half);
                dr.Store(gate + (2 * half));
                carried = (dc * f) + (df * vf) + (dr * vr);
                dvf += df * before;
                dvr += dr * before;
                dbf += df;
                dbr += dr;
            }

            Add(vectorGradients + j, dvf);
            Add(vectorGradients + half + j, dvr);
            Add(vectorGradients + (2 * half) + j, dbf);
            Add(vectorGradients + (3 * half) + j, dbr);
        }
    }

    private static void Add(float* target, Vector256<float> value) => (Vector256.Load(target) + value).Store(target);
}
