using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>Rows of activations as unsigned bytes, each row with its own scale.</summary>
/// <remarks>Zero is the byte 128. A row depends on its own values alone, so that it is the same in every batch.</remarks>
internal sealed unsafe class ByteRows
{
    /// <summary>The byte that stands for zero.</summary>
    public const int Zero = 128;

    // Added to a number, it rounds it and leaves the whole number, 128 more than it was, in the low bits of the sum.
    private const float Rounding = (3 << 22) + Zero;

    // Smaller rows are nothing, and their scale would not be finite.
    private const float Least = 1e-20f;

    private byte[] _values = [];
    private float[] _scales = [];

    public int Depth { get; private set; }

    public int Count { get; private set; }

    /// <summary>The bytes of a row.</summary>
    public byte* this[int row] => Address + ((nint)row * Depth);

    private byte* Address { get; set; }

    /// <summary>What a step of a row's bytes is worth.</summary>
    public float Scale(int row) => _scales[row];

    /// <summary>Replaces the rows.</summary>
    /// <param name="x">The first row's values.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="depth">Values of a row, a multiple of 32.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(float* x, int stride, int count, int depth)
    {
        Ensure(count, depth);
        for (var row = 0; row < count; row++, x += stride)
        {
            var most = Largest(x, depth);
            _scales[row] = most / 127;
            var factor = Vector256.Create(most < Least ? 0 : 127 / most);
            var target = this[row];
            for (var j = 0; j < depth; j += 32)
            {
                var low = Vector256.Narrow(Round(x + j, factor), Round(x + j + 8, factor));
                var high = Vector256.Narrow(Round(x + j + 16, factor), Round(x + j + 24, factor));
                Vector256.Narrow(low, high).Store(target + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Round(float* x, Vector256<float> factor) =>
        Vector256.FusedMultiplyAdd(Vector256.Load(x), factor, Vector256.Create(Rounding)).AsUInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Largest(float* x, int depth)
    {
        Vector256<float> a = default, b = default;
        for (var j = 0; j < depth; j += 16)
        {
            a = Vector256.MaxNative(a, Vector256.Abs(Vector256.Load(x + j)));
            b = Vector256.MaxNative(b, Vector256.Abs(Vector256.Load(x + j + 8)));
        }

        a = Vector256.MaxNative(a, b);
        var half = Vector128.MaxNative(a.GetLower(), a.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }

    private void Ensure(int count, int depth)
    {
        (Count, Depth) = (count, depth);
        if (_values.Length < count * depth)
        {
            _values = GC.AllocateUninitializedArray<byte>(2 * count * depth, pinned: true);
            fixed (byte* first = _values) Address = first;
        }

        if (_scales.Length < count) _scales = new float[2 * count];
    }
}
