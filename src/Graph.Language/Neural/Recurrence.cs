using System.Runtime.CompilerServices;
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

    /// <summary>Runs over the tokens of a sentence.</summary>
    /// <remarks>
    /// Where cells are kept, for training, gates are overwritten by their activations; null keeps neither.
    /// Each token waits for the one before it, so several blocks of units run side by side. Units do not mix: the results are the same
    /// bits however many go together.
    /// </remarks>
    public static void Run(
        float* input, float* gates, float* cells, float* output, float* vectors, int half, int first, int last, int direction)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; j + 64 <= half; j += 64) Wide(input, gates, cells, output, vectors, half, first, last, direction, j);
        }

        for (; j + 32 <= half; j += 32) Middle(input, gates, cells, output, vectors, half, first, last, direction, j);
        for (; j < half; j += 8) Narrow(input, gates, cells, output, vectors, half, first, last, direction, j);
    }

    /// <summary>Sixty-four units in four blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(
        float* input, float* gates, float* cells, float* output, float* vectors, int half, int first, int last, int direction, int j)
    {
        var width = 2 * half;
        var stride = 6 * half;
        var step = direction == 0 ? 1 : -1;
        var at = direction == 0 ? first : last - 1;
        Vector512<float> c0 = Vector512<float>.Zero, c1 = c0, c2 = c0, c3 = c0;
        for (var n = first; n < last; n++, at += step)
        {
            var gate = gates + ((nint)at * stride) + (direction * 3 * half) + j;
            var place = ((nint)at * width) + (direction * half) + j;
            c0 = Step(vectors + j, half, gate, c0, input + place, Kept(cells, place), output + place);
            c1 = Step(vectors + j + 16, half, gate + 16, c1, input + place + 16, Kept(cells, place + 16), output + place + 16);
            c2 = Step(vectors + j + 32, half, gate + 32, c2, input + place + 32, Kept(cells, place + 32), output + place + 32);
            c3 = Step(vectors + j + 48, half, gate + 48, c3, input + place + 48, Kept(cells, place + 48), output + place + 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Step(float* vectors, int half, float* gate, Vector512<float> cell, float* input, float* cells, float* output)
    {
        var u = Vector512.Load(gate);
        var (f, r) = Activations.Sigmoids(
            Vector512.FusedMultiplyAdd(Vector512.Load(vectors), cell, Vector512.Load(gate + half) + Vector512.Load(vectors + (2 * half))),
            Vector512.FusedMultiplyAdd(Vector512.Load(vectors + half), cell, Vector512.Load(gate + (2 * half)) + Vector512.Load(vectors + (3 * half))));
        cell = Vector512.FusedMultiplyAdd(f, cell - u, u);
        var x = Vector512.Load(input) * Vector512.Create(Highway);
        if (cells != null)
        {
            f.Store(gate + half);
            r.Store(gate + (2 * half));
            cell.Store(cells);
        }

        Vector512.FusedMultiplyAdd(r, cell - x, x).Store(output);
        return cell;
    }

    /// <summary>Thirty-two units in four blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Middle(
        float* input, float* gates, float* cells, float* output, float* vectors, int half, int first, int last, int direction, int j)
    {
        var width = 2 * half;
        var stride = 6 * half;
        var step = direction == 0 ? 1 : -1;
        var at = direction == 0 ? first : last - 1;
        Vector256<float> c0 = Vector256<float>.Zero, c1 = c0, c2 = c0, c3 = c0;
        for (var n = first; n < last; n++, at += step)
        {
            var gate = gates + ((nint)at * stride) + (direction * 3 * half) + j;
            var place = ((nint)at * width) + (direction * half) + j;
            c0 = Step(vectors + j, half, gate, c0, input + place, Kept(cells, place), output + place);
            c1 = Step(vectors + j + 8, half, gate + 8, c1, input + place + 8, Kept(cells, place + 8), output + place + 8);
            c2 = Step(vectors + j + 16, half, gate + 16, c2, input + place + 16, Kept(cells, place + 16), output + place + 16);
            c3 = Step(vectors + j + 24, half, gate + 24, c3, input + place + 24, Kept(cells, place + 24), output + place + 24);
        }
    }

    /// <summary>Eight units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow(
        float* input, float* gates, float* cells, float* output, float* vectors, int half, int first, int last, int direction, int j)
    {
        var width = 2 * half;
        var stride = 6 * half;
        var step = direction == 0 ? 1 : -1;
        var at = direction == 0 ? first : last - 1;
        var cell = Vector256<float>.Zero;
        for (var n = first; n < last; n++, at += step)
        {
            var gate = gates + ((nint)at * stride) + (direction * 3 * half) + j;
            var place = ((nint)at * width) + (direction * half) + j;
            cell = Step(vectors + j, half, gate, cell, input + place, Kept(cells, place), output + place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Step(float* vectors, int half, float* gate, Vector256<float> cell, float* input, float* cells, float* output)
    {
        var u = Vector256.Load(gate);
        var (f, r) = Activations.Sigmoids(
            Vector256.FusedMultiplyAdd(Vector256.Load(vectors), cell, Vector256.Load(gate + half) + Vector256.Load(vectors + (2 * half))),
            Vector256.FusedMultiplyAdd(Vector256.Load(vectors + half), cell, Vector256.Load(gate + (2 * half)) + Vector256.Load(vectors + (3 * half))));
        cell = Vector256.FusedMultiplyAdd(f, cell - u, u);
        var x = Vector256.Load(input) * Vector256.Create(Highway);
        if (cells != null)
        {
            f.Store(gate + half);
            r.Store(gate + (2 * half));
            cell.Store(cells);
        }

        Vector256.FusedMultiplyAdd(r, cell - x, x).Store(output);
        return cell;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float* Kept(float* cells, nint place) => cells == null ? null : cells + place;
}
