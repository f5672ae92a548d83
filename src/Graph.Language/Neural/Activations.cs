using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>Activation functions computed the same way, bit for bit, on every machine.</summary>
/// <remarks>Processors differ only in how they compare and convert what is no number or out of range, and neither occurs.</remarks>
internal static class Activations
{
    private const float Log2E = 1.44269504f;

    // Beyond it a gate is open or shut to the last bit.
    private const float Most = 40;

    // Added to a number, it leaves the nearest whole one in the low bits of the sum.
    private const float Rounding = 3 << 22;

    /// <summary>The logistic functions of twice eight values, exact to about 1e-7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<float> X, Vector256<float> Y) Sigmoids(Vector256<float> x, Vector256<float> y)
    {
        Vector256<float> a = Vector256<float>.One + Exp(-x), b = Vector256<float>.One + Exp(-y);
        // One division serves both; neither is so large that their product would not be finite.
        var factor = Vector256<float>.One / (a * b);
        return (b * factor, a * factor);
    }

    /// <summary>The logistic functions of twice sixteen values, the same bits as of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<float> X, Vector512<float> Y) Sigmoids(Vector512<float> x, Vector512<float> y)
    {
        Vector512<float> a = Vector512<float>.One + Exp(-x), b = Vector512<float>.One + Exp(-y);
        // One division serves both; neither is so large that their product would not be finite.
        var factor = Vector512<float>.One / (a * b);
        return (b * factor, a * factor);
    }

    /// <summary>Turns scores into probabilities; columns beyond the count become zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Softmax(float* scores, float* probabilities, int count, int columns)
    {
        var max = scores[0];
        for (var i = 1; i < count; i++) max = scores[i] > max ? scores[i] : max;
        for (var i = 0; i < columns; i += 8) Exp(Vector256.Load(scores + i) - Vector256.Create(max)).Store(probabilities + i);
        var sum = 0f;
        for (var i = 0; i < count; i++) sum += probabilities[i];
        var factor = Vector256.Create(1 / sum);
        for (var i = 0; i < columns; i += 8) (Vector256.Load(probabilities + i) * factor).Store(probabilities + i);
        for (var i = count; i < columns; i++) probabilities[i] = 0;
    }

    /// <summary>The exponential of eight values (Cephes' polynomial for powers of two), clamped to e to the ±40th.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-Most)), Vector256.Create(Most));
        var shifted = Vector256.FusedMultiplyAdd(x, Vector256.Create(Log2E), Vector256.Create(Rounding));
        var r = Vector256.FusedMultiplyAdd(x, Vector256.Create(Log2E), Vector256.Create(Rounding) - shifted);
        var p = Vector256.Create(1.535336188e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.339887440e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(9.618437357e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.550332471e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(2.402264791e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(6.931472028e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        // The power of two in the low bits goes to the exponent.
        return (p.AsInt32() + Vector256.ShiftLeft(shifted.AsInt32(), 23)).AsSingle();
    }

    /// <summary>The exponential of sixteen values, the same bits as of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.MaxNative(x, Vector512.Create(-Most)), Vector512.Create(Most));
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2E), Vector512.Create(Rounding));
        var r = Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2E), Vector512.Create(Rounding) - shifted);
        var p = Vector512.Create(1.535336188e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.339887440e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(9.618437357e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.550332471e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(2.402264791e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(6.931472028e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        // The power of two in the low bits goes to the exponent.
        return (p.AsInt32() + Vector512.ShiftLeft(shifted.AsInt32(), 23)).AsSingle();
    }
}
