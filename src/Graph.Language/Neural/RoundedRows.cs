using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>Rows of activations as whole numbers of thirteen bits, each row with its own scale.</summary>
/// <remarks>A row depends on its own values alone, so that it is the same in every batch.</remarks>
internal sealed unsafe class RoundedRows
{
    /// <summary>The largest number of a row.</summary>
    public const int Most = 4095;

    // Added to a number, it rounds it and leaves the whole number in the low bits of the sum.
    private const float Rounding = 3 << 22;

    // Smaller rows are nothing: the factor would not be finite.
    private const float Least = 1e-20f;

    private short[] _values = [];
    private float[] _scales = [];
    private short* _first;

    /// <summary>Length of a row.</summary>
    public int Depth { get; private set; }

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers of a row.</summary>
    public short* this[int row] => _first + ((nint)row * Depth);

    /// <summary>What a step of a row's numbers is worth.</summary>
    public float Scale(int row) => _scales[row];

    /// <summary>Replaces the rows.</summary>
    /// <param name="x">The first row's values.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="depth">Values of a row, a multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(float* x, int stride, int count, int depth)
    {
        Ensure(count, depth);
        for (var row = 0; row < count; row++, x += stride)
        {
            var largest = Largest(x, depth);
            _scales[row] = largest / Most;
            var factor = Vector256.Create(largest < Least ? 0 : Most / largest);
            var target = this[row];
            for (var j = 0; j < depth; j += 16) Vector256.Narrow(Round(x + j, factor), Round(x + j + 8, factor)).Store(target + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Round(float* x, Vector256<float> factor) =>
        Vector256.FusedMultiplyAdd(Vector256.Load(x), factor, Vector256.Create(Rounding)).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Largest(float* x, int depth)
    {
        Vector256<float> a = default, b = default;
        for (var j = 0; j < depth; j += 16)
        {
            a = Vector256.Max(a, Vector256.Abs(Vector256.Load(x + j)));
            b = Vector256.Max(b, Vector256.Abs(Vector256.Load(x + j + 8)));
        }

        a = Vector256.Max(a, b);
        var half = Vector128.Max(a.GetLower(), a.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }

    private void Ensure(int count, int depth)
    {
        (Count, Depth) = (count, depth);
        if (_values.Length < count * depth)
        {
            _values = GC.AllocateUninitializedArray<short>(2 * count * depth, pinned: true);
            fixed (short* first = _values) _first = first;
        }

        if (_scales.Length < count) _scales = new float[2 * count];
    }
}
