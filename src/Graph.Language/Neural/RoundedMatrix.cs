using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Language.Neural;

/// <summary>Weights as whole numbers, each column with its own scale, and a bias.</summary>
/// <remarks>
/// Sums of products are whole numbers, which are the same in any order and on any machine, and so are the floats made of each. A panel
/// holds 32 columns: of each column two rows side by side, then of all columns the next two, as the processor multiplies them.
/// </remarks>
internal sealed unsafe class RoundedMatrix
{
    private const int Panel = Kernels.Panel;

    private readonly int _depth;
    private readonly int _columns;
    private readonly short[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>Rounds a matrix of floats that lies in panels, as <see cref="Kernels"/> has it.</summary>
    /// <param name="panels">The weights.</param>
    /// <param name="bias">What is added to every product, or null.</param>
    /// <param name="depth">Rows, a multiple of 16; the more, the fewer bits a weight may have.</param>
    /// <param name="columns">Columns, a multiple of the panel's width.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RoundedMatrix(float* panels, float* bias, int depth, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(depth % 16, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Panel, 0);
        (_depth, _columns) = (depth, columns);
        _weights = GC.AllocateUninitializedArray<short>(depth * columns);
        _scales = new float[columns];
        _bias = new float[columns];
        if (bias != null) new ReadOnlySpan<float>(bias, columns).CopyTo(_bias);
        // Sums of products must fit in 32 bits: 2,048 steps for 256 rows.
        var most = int.MaxValue / RoundedRows.Most / depth;
        for (var column = 0; column < columns; column++)
        {
            var panel = column / Panel * Panel * depth;
            var source = panels + panel + (column % Panel);
            var largest = 0f;
            for (var k = 0; k < depth; k++) largest = Math.Max(largest, Math.Abs(source[k * Panel]));
            var steps = largest == 0 ? 1 : most / largest;
            for (var k = 0; k < depth; k++)
                _weights[panel + (k / 2 * 2 * Panel) + (column % Panel * 2) + (k % 2)] = (short)MathF.Round(source[k * Panel] * steps);
            _scales[column] = 1 / steps;
        }
    }

    /// <summary>Computes Y = X·W + bias.</summary>
    public void Multiply(RoundedRows rows, float* y, int stride)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Depth, _depth);
        fixed (short* weights = _weights)
        fixed (float* scales = _scales, bias = _bias)
        {
            for (var column = 0; column < _columns; column += Panel)
                MultiplyPanel(rows, weights + ((nint)column * _depth), scales + column, bias + column, y + column, stride);
        }
    }

    /// <summary>Adds to each sum the products of two pairs of numbers, by instructions that every processor has.</summary>
    public static Vector256<int> AddPlain(Vector256<int> sum, Vector256<short> x, Vector256<short> w)
    {
        return sum + (First(x) * First(w)) + (Second(x) * Second(w));

        static Vector256<int> First(Vector256<short> pairs) => Second(Vector256.ShiftLeft(pairs.AsInt32(), 16).AsInt16());
        static Vector256<int> Second(Vector256<short> pairs) => Vector256.ShiftRightArithmetic(pairs.AsInt32(), 16);
    }

    /// <summary>Adds to each sum the products of two pairs of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sum, Vector256<short> x, Vector256<short> w) =>
        Avx2.IsSupported ? sum + Avx2.MultiplyAddAdjacent(x, w) : AddPlain(sum, x, w);

    // Two rows keep the processor as busy as eight would, and eight columns at a time as sixteen (Zen 4).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyPanel(RoundedRows rows, short* panel, float* scales, float* bias, float* y, int stride)
    {
        var (count, depth) = (rows.Count, rows.Depth);
        for (var row = 0; row < count; row += 2)
        {
            // the last of an odd number goes with itself
            var other = Math.Min(row + 1, count - 1);
            short* x = rows[row], z = rows[other], w = panel;
            Vector256<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            for (var k = 0; k < depth; k += 2, w += 2 * Panel)
            {
                Vector256<short> v = Vector256.Create(*(int*)(x + k)).AsInt16(), u = Vector256.Create(*(int*)(z + k)).AsInt16();
                var weights = Vector256.Load(w);
                a = Add(a, v, weights);
                e = Add(e, u, weights);
                weights = Vector256.Load(w + 16);
                b = Add(b, v, weights);
                f = Add(f, u, weights);
                weights = Vector256.Load(w + 32);
                c = Add(c, v, weights);
                g = Add(g, u, weights);
                weights = Vector256.Load(w + 48);
                d = Add(d, v, weights);
                h = Add(h, u, weights);
            }

            Store(a, b, c, d, rows.Scale(row), scales, bias, y + ((nint)row * stride));
            Store(e, f, g, h, rows.Scale(other), scales, bias, y + ((nint)other * stride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d, float scale, float* scales, float* bias, float* y)
    {
        Store(a, scale, scales, bias, y);
        Store(b, scale, scales + 8, bias + 8, y + 8);
        Store(c, scale, scales + 16, bias + 16, y + 16);
        Store(d, scale, scales + 24, bias + 24, y + 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> sum, float scale, float* scales, float* bias, float* y) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sum), Vector256.Load(scales) * Vector256.Create(scale), Vector256.Load(bias)).Store(y);
}
