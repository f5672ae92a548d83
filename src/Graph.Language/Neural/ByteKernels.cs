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
            for (var k = 0; k < depth; k += 8, w += 8 * Kernels.Panel)
            {
                Vector512<byte> v0 = Vector512.Create(*(uint*)(x + k)).AsByte(), v4 = Vector512.Create(*(uint*)(x + k + 4)).AsByte();
                Vector512<byte> u0 = Vector512.Create(*(uint*)(z + k)).AsByte(), u4 = Vector512.Create(*(uint*)(z + k + 4)).AsByte();
                Vector512<sbyte> w0 = Vector512.Load(w), w4 = Vector512.Load(w + 128);
                a = Add(a, v0, w0, v4, w4, one);
                c = Add(c, u0, w0, u4, w4, one);
                (w0, w4) = (Vector512.Load(w + 64), Vector512.Load(w + 192));
                b = Add(b, v0, w0, v4, w4, one);
                d = Add(d, u0, w0, u4, w4, one);
            }

            Store(a, panel, 0, rows.Scale(row), y + ((nint)row * stride));
            Store(b, panel, 16, rows.Scale(row), y + ((nint)row * stride));
            Store(c, panel, 0, rows.Scale(other), y + ((nint)other * stride));
            Store(d, panel, 16, rows.Scale(other), y + ((nint)other * stride));
        }
    }

    /// <summary>Products by eight columns at a time, for every processor.</summary>
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
                for (nint k = 0; k < depth; k += 8, w += 8 * Kernels.Panel)
                {
                    Vector256<byte> v0 = Vector256.Create(*(uint*)(x + k)).AsByte(), v4 = Vector256.Create(*(uint*)(x + k + 4)).AsByte();
                    Vector256<byte> u0 = Vector256.Create(*(uint*)(z + k)).AsByte(), u4 = Vector256.Create(*(uint*)(z + k + 4)).AsByte();
                    Vector256<sbyte> w0 = Vector256.Load(w), w4 = Vector256.Load(w + 128);
                    a = Add(a, v0, w0, v4, w4, one);
                    c = Add(c, u0, w0, u4, w4, one);
                    (w0, w4) = (Vector256.Load(w + 32), Vector256.Load(w + 160));
                    b = Add(b, v0, w0, v4, w4, one);
                    d = Add(d, u0, w0, u4, w4, one);
                }

                Store(a, panel, column, rows.Scale(row), y + ((nint)row * stride));
                Store(b, panel, column + 8, rows.Scale(row), y + ((nint)row * stride));
                Store(c, panel, column, rows.Scale(other), y + ((nint)other * stride));
                Store(d, panel, column + 8, rows.Scale(other), y + ((nint)other * stride));
            }
        }
    }

    /// <summary>Adds to each sum the products of two times four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(
        Vector256<int> sum, Vector256<byte> v0, Vector256<sbyte> w0, Vector256<byte> v4, Vector256<sbyte> w4, Vector256<short> one) =>
        Avx2.IsSupported
            ? sum + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(v0, w0) + Avx2.MultiplyAddAdjacent(v4, w4), one)
            : AddPlain(AddPlain(sum, v0, w0), v4, w4);

    /// <summary>Adds to each sum the products of four bytes, by instructions that every processor has.</summary>
    public static Vector256<int> AddPlain(Vector256<int> sum, Vector256<byte> v, Vector256<sbyte> w)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            var factor = Vector256.ShiftRightLogical(v.AsInt32(), shift) & Vector256.Create(0xFF);
            sum += factor * Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(w.AsInt32(), 24 - shift), 24);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Add(
        Vector512<int> sum, Vector512<byte> v0, Vector512<sbyte> w0, Vector512<byte> v4, Vector512<sbyte> w4, Vector512<short> one) =>
        sum + Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(v0, w0) + Avx512BW.MultiplyAddAdjacent(v4, w4), one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<int> sum, BytePanel panel, int column, float scale, float* y) =>
        Vector512.FusedMultiplyAdd(
            Vector512.ConvertToSingle(sum), Vector512.Load(panel.Scales + column) * Vector512.Create(scale), Vector512.Load(panel.Bias + column)).Store(y + column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> sum, BytePanel panel, int column, float scale, float* y) =>
        Vector256.FusedMultiplyAdd(
            Vector256.ConvertToSingle(sum), Vector256.Load(panel.Scales + column) * Vector256.Create(scale), Vector256.Load(panel.Bias + column)).Store(y + column);
}
