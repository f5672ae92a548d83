using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Language.Neural;

/// <summary>Products of rows of bytes with a panel of weights in bytes.</summary>
/// <remarks>
/// Sums are whole numbers, the same in any order and on any machine, and so are the floats made of each. Two rows at a time keep the
/// processor as busy as eight would.
/// </remarks>
internal static unsafe class ByteKernels
{
    /// <summary>Products by sixteen columns at a time, for processors with AVX-512.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Wide(ByteRows rows, BytePanel panel, float* y, int stride)
    {
        var (count, depth) = (rows.Count, rows.Depth);
        var one = Vector512<short>.One;
        for (var row = 0; row < count; row += 2)
        {
            // the last of an odd number goes with itself
            var other = Math.Min(row + 1, count - 1);
            byte* x = rows[row], z = rows[other];
            Vector512<int> a = Vector512.Load(panel.Starts), b = Vector512.Load(panel.Starts + 16), c = a, d = b;
            var w = panel.Weights;
            for (nint k = 0; k < depth; k += 16, w += 16 * Kernels.Panel)
            {
                Vector512<byte> v = Vector512.Create(*(uint*)(x + k)).AsByte(), u = Vector512.Create(*(uint*)(z + k)).AsByte();
                Vector512<sbyte> left = Vector512.Load(w), right = Vector512.Load(w + 64);
                Vector512<short> p = Multiply(v, left), q = Multiply(v, right), r = Multiply(u, left), s = Multiply(u, right);
                (v, u) = (Vector512.Create(*(uint*)(x + k + 4)).AsByte(), Vector512.Create(*(uint*)(z + k + 4)).AsByte());
                (left, right) = (Vector512.Load(w + 128), Vector512.Load(w + 192));
                (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                (v, u) = (Vector512.Create(*(uint*)(x + k + 8)).AsByte(), Vector512.Create(*(uint*)(z + k + 8)).AsByte());
                (left, right) = (Vector512.Load(w + 256), Vector512.Load(w + 320));
                (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                (v, u) = (Vector512.Create(*(uint*)(x + k + 12)).AsByte(), Vector512.Create(*(uint*)(z + k + 12)).AsByte());
                (left, right) = (Vector512.Load(w + 384), Vector512.Load(w + 448));
                (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                a += Widen(p, one);
                b += Widen(q, one);
                c += Widen(r, one);
                d += Widen(s, one);
            }

            Store(a, panel, 0, rows.Scale(row), y + ((nint)row * stride));
            Store(b, panel, 16, rows.Scale(row), y + ((nint)row * stride));
            Store(c, panel, 0, rows.Scale(other), y + ((nint)other * stride));
            Store(d, panel, 16, rows.Scale(other), y + ((nint)other * stride));
        }
    }

    /// <summary>Products by eight columns at a time, for processors with AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Narrow(ByteRows rows, BytePanel panel, float* y, int stride)
    {
        var (count, depth) = (rows.Count, rows.Depth);
        // A constant would be read from memory at each use.
        var one = Vector256.Create((short)Math.Min(depth, 1));
        for (var row = 0; row < count; row += 2)
        {
            var other = Math.Min(row + 1, count - 1);
            byte* x = rows[row], z = rows[other];
            for (var column = 0; column < Kernels.Panel; column += 16)
            {
                Vector256<int> a = Vector256.Load(panel.Starts + column), b = Vector256.Load(panel.Starts + column + 8), c = a, d = b;
                var w = panel.Weights + (4 * column);
                for (nint k = 0; k < depth; k += 16, w += 16 * Kernels.Panel)
                {
                    Vector256<byte> v = Vector256.Create(*(uint*)(x + k)).AsByte(), u = Vector256.Create(*(uint*)(z + k)).AsByte();
                    Vector256<sbyte> left = Vector256.Load(w), right = Vector256.Load(w + 32);
                    Vector256<short> p = Multiply(v, left), q = Multiply(v, right), r = Multiply(u, left), s = Multiply(u, right);
                    (v, u) = (Vector256.Create(*(uint*)(x + k + 4)).AsByte(), Vector256.Create(*(uint*)(z + k + 4)).AsByte());
                    (left, right) = (Vector256.Load(w + 128), Vector256.Load(w + 160));
                    (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                    (v, u) = (Vector256.Create(*(uint*)(x + k + 8)).AsByte(), Vector256.Create(*(uint*)(z + k + 8)).AsByte());
                    (left, right) = (Vector256.Load(w + 256), Vector256.Load(w + 288));
                    (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                    (v, u) = (Vector256.Create(*(uint*)(x + k + 12)).AsByte(), Vector256.Create(*(uint*)(z + k + 12)).AsByte());
                    (left, right) = (Vector256.Load(w + 384), Vector256.Load(w + 416));
                    (p, q, r, s) = (p + Multiply(v, left), q + Multiply(v, right), r + Multiply(u, left), s + Multiply(u, right));
                    a += Widen(p, one);
                    b += Widen(q, one);
                    c += Widen(r, one);
                    d += Widen(s, one);
                }

                Store(a, panel, column, rows.Scale(row), y + ((nint)row * stride));
                Store(b, panel, column + 8, rows.Scale(row), y + ((nint)row * stride));
                Store(c, panel, column, rows.Scale(other), y + ((nint)other * stride));
                Store(d, panel, column + 8, rows.Scale(other), y + ((nint)other * stride));
            }
        }
    }

    /// <summary>Products by eight columns at a time, for every processor.</summary>
    public static void Plain(ByteRows rows, BytePanel panel, float* y, int stride)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < Kernels.Panel; column += 8)
            {
                var sum = Vector256.Load(panel.Starts + column);
                for (nint k = 0; k < rows.Depth; k += 4)
                    sum = Add(sum, Vector256.Create(*(int*)(rows[row] + k)), Vector256.Load(panel.Weights + (k * Kernels.Panel) + (4 * column)).AsInt32());
                Store(sum, panel, column, rows.Scale(row), y + ((nint)row * stride));
            }
        }
    }

    // Adds to each sum the products of the four bytes in each number.
    private static Vector256<int> Add(Vector256<int> sum, Vector256<int> v, Vector256<int> w)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            var factor = Vector256.ShiftRightLogical(v, shift) & Vector256.Create(0xFF);
            sum += factor * Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(w, 24 - shift), 24);
        }

        return sum;
    }

    // Products of bytes, summed in pairs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Multiply(Vector512<byte> v, Vector512<sbyte> w) => Avx512BW.MultiplyAddAdjacent(v, w);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Multiply(Vector256<byte> v, Vector256<sbyte> w) => Avx2.MultiplyAddAdjacent(v, w);

    // Sums of pairs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector512<short> sums, Vector512<short> one) => Avx512BW.MultiplyAddAdjacent(sums, one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector256<short> sums, Vector256<short> one) => Avx2.MultiplyAddAdjacent(sums, one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<int> sum, BytePanel panel, int column, float scale, float* y) =>
        Vector512.FusedMultiplyAdd(
            Vector512.ConvertToSingle(sum), Vector512.Load(panel.Scales + column) * Vector512.Create(scale), Vector512.Load(panel.Bias + column)).Store(y + column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> sum, BytePanel panel, int column, float scale, float* y) =>
        Vector256.FusedMultiplyAdd(
            Vector256.ConvertToSingle(sum), Vector256.Load(panel.Scales + column) * Vector256.Create(scale), Vector256.Load(panel.Bias + column)).Store(y + column);
}
