using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>Matrix products and activations for the network.</summary>
/// <remarks>
/// Every output is one chain of fused multiply-adds in a fixed order, so results are the same bits on any vector width.
/// Weights lie in panels: all rows of 32 columns, then all rows of the next 32. These loops and their like in other classes are
/// compiled at full speed at once: short runs would be over before the runtime replaced its quick code.
/// </remarks>
internal static unsafe class Kernels
{
    /// <summary>Columns of a panel; widths of weight matrices are multiples of it.</summary>
    public const int Panel = 32;

    /// <summary>The next multiple of the panel's width.</summary>
    public static int Padded(int columns) => (columns + Panel - 1) / Panel * Panel;

    /// <summary>Computes Y = X·W, or adds it to Y; where a bias is given, Y starts from it.</summary>
    public static void Multiply(float* x, int xStride, int rows, int depth, float* panels, int columns, float* y, int yStride, float* bias, bool add)
    {
        for (var column = 0; column < columns; column += Panel)
        {
            MultiplyPanel(x, xStride, rows, depth, panels, y + column, yStride, bias == null ? null : bias + column, add);
            panels += (nint)depth * Panel;
        }
    }

    /// <summary>One panel's worth of columns.</summary>
    public static void MultiplyPanel(float* x, int xStride, int rows, int depth, float* panel, float* y, int yStride, float* bias, bool add)
    {
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 8 <= rows; row += 8) Eight(x + (nint)row * xStride, xStride, depth, panel, y + (nint)row * yStride, yStride, bias, add);
        }

        for (; row + 2 <= rows; row += 2) Two(x + (nint)row * xStride, xStride, depth, panel, y + (nint)row * yStride, yStride, bias, add);
        if (row < rows) One(x + (nint)row * xStride, depth, panel, y + (nint)row * yStride, bias, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(float* x, int s, int depth, float* w, float* y, int t, float* bias, bool add)
    {
        Vector512<float> a0, b0, a1, b1, a2, b2, a3, b3, a4, b4, a5, b5, a6, b6, a7, b7;
        Start(y, bias, add, out a0, out b0);
        Start(y + t, bias, add, out a1, out b1);
        Start(y + (2 * t), bias, add, out a2, out b2);
        Start(y + (3 * t), bias, add, out a3, out b3);
        Start(y + (4 * t), bias, add, out a4, out b4);
        Start(y + (5 * t), bias, add, out a5, out b5);
        Start(y + (6 * t), bias, add, out a6, out b6);
        Start(y + (7 * t), bias, add, out a7, out b7);
        float* x4 = x + (4 * s);
        for (var k = 0; k < depth; k++)
        {
            var wa = Vector512.Load(w);
            var wb = Vector512.Load(w + 16);
            w += Panel;
            var v = Vector512.Create(x[k]);
            a0 = Vector512.FusedMultiplyAdd(v, wa, a0);
            b0 = Vector512.FusedMultiplyAdd(v, wb, b0);
            v = Vector512.Create(x[k + s]);
            a1 = Vector512.FusedMultiplyAdd(v, wa, a1);
            b1 = Vector512.FusedMultiplyAdd(v, wb, b1);
            v = Vector512.Create(x[k + (2 * s)]);
            a2 = Vector512.FusedMultiplyAdd(v, wa, a2);
            b2 = Vector512.FusedMultiplyAdd(v, wb, b2);
            v = Vector512.Create(x[k + (3 * s)]);
            a3 = Vector512.FusedMultiplyAdd(v, wa, a3);
            b3 = Vector512.FusedMultiplyAdd(v, wb, b3);
            v = Vector512.Create(x4[k]);
            a4 = Vector512.FusedMultiplyAdd(v, wa, a4);
            b4 = Vector512.FusedMultiplyAdd(v, wb, b4);
            v = Vector512.Create(x4[k + s]);
            a5 = Vector512.FusedMultiplyAdd(v, wa, a5);
            b5 = Vector512.FusedMultiplyAdd(v, wb, b5);
            v = Vector512.Create(x4[k + (2 * s)]);
            a6 = Vector512.FusedMultiplyAdd(v, wa, a6);
            b6 = Vector512.FusedMultiplyAdd(v, wb, b6);
            v = Vector512.Create(x4[k + (3 * s)]);
            a7 = Vector512.FusedMultiplyAdd(v, wa, a7);
            b7 = Vector512.FusedMultiplyAdd(v, wb, b7);
        }

        Store(y, a0, b0);
        Store(y + t, a1, b1);
        Store(y + (2 * t), a2, b2);
        Store(y + (3 * t), a3, b3);
        Store(y + (4 * t), a4, b4);
        Store(y + (5 * t), a5, b5);
        Store(y + (6 * t), a6, b6);
        Store(y + (7 * t), a7, b7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(float* x, int s, int depth, float* w, float* y, int t, float* bias, bool add)
    {
        Start(y, bias, add, out var a0, out var b0, out var c0, out var d0);
        Start(y + t, bias, add, out var a1, out var b1, out var c1, out var d1);
        for (var k = 0; k < depth; k++)
        {
            var v = Vector256.Create(x[k]);
            var u = Vector256.Create(x[k + s]);
            var weights = Vector256.Load(w);
            a0 = Vector256.FusedMultiplyAdd(v, weights, a0);
            a1 = Vector256.FusedMultiplyAdd(u, weights, a1);
            weights = Vector256.Load(w + 8);
            b0 = Vector256.FusedMultiplyAdd(v, weights, b0);
            b1 = Vector256.FusedMultiplyAdd(u, weights, b1);
            weights = Vector256.Load(w + 16);
            c0 = Vector256.FusedMultiplyAdd(v, weights, c0);
            c1 = Vector256.FusedMultiplyAdd(u, weights, c1);
            weights = Vector256.Load(w + 24);
            d0 = Vector256.FusedMultiplyAdd(v, weights, d0);
            d1 = Vector256.FusedMultiplyAdd(u, weights, d1);
            w += Panel;
        }

        Store(y, a0, b0, c0, d0);
        Store(y + t, a1, b1, c1, d1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(float* x, int depth, float* w, float* y, float* bias, bool add)
    {
        Start(y, bias, add, out var a, out var b, out var c, out var d);
        for (var k = 0; k < depth; k++)
        {
            var v = Vector256.Create(x[k]);
            a = Vector256.FusedMultiplyAdd(v, Vector256.Load(w), a);
            b = Vector256.FusedMultiplyAdd(v, Vector256.Load(w + 8), b);
            c = Vector256.FusedMultiplyAdd(v, Vector256.Load(w + 16), c);
            d = Vector256.FusedMultiplyAdd(v, Vector256.Load(w + 24), d);
            w += Panel;
        }

        Store(y, a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Start(float* y, float* bias, bool add, out Vector512<float> a, out Vector512<float> b)
    {
        var from = add ? y : bias;
        a = from == null ? Vector512<float>.Zero : Vector512.Load(from);
        b = from == null ? Vector512<float>.Zero : Vector512.Load(from + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Start(
        float* y, float* bias, bool add, out Vector256<float> a, out Vector256<float> b, out Vector256<float> c, out Vector256<float> d)
    {
        var from = add ? y : bias;
        a = from == null ? Vector256<float>.Zero : Vector256.Load(from);
        b = from == null ? Vector256<float>.Zero : Vector256.Load(from + 8);
        c = from == null ? Vector256<float>.Zero : Vector256.Load(from + 16);
        d = from == null ? Vector256<float>.Zero : Vector256.Load(from + 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* y, Vector512<float> a, Vector512<float> b)
    {
        a.Store(y);
        b.Store(y + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* y, Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d)
    {
        a.Store(y);
        b.Store(y + 8);
        c.Store(y + 16);
        d.Store(y + 24);
    }
}
