using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Language.Features;

/// <summary>Learned vectors of features, as signed bytes with one scale a row.</summary>
internal sealed class FeatureTable
{
    private const int CacheLine = 64;

    private readonly HashIndex _index;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    public FeatureTable(uint[] keys, int size, sbyte[] values, float[] scales)
    {
        Keys = keys;
        Size = size;
        _index = new HashIndex(keys);
        _values = values;
        _scales = scales;
    }

    public uint[] Keys { get; }

    /// <summary>Components of a vector, a multiple of 8.</summary>
    public int Size { get; }

    public sbyte[] Values => _values;

    public float[] Scales => _scales;

    /// <summary>Writes the sum of the vectors of the known keys.</summary>
    /// <remarks>Rows are looked up first and all fetched at once: they lie far apart in memory, and waiting for each would take most of the time.</remarks>
    public unsafe void WriteSum(ReadOnlySpan<uint> keys, float* target)
    {
        Span<int> rows = stackalloc int[keys.Length];
        var count = 0;
        fixed (sbyte* values = _values)
        {
            foreach (var key in keys)
            {
                if (key == 0 || _index.Find(key) is not (>= 0 and var row)) continue;
                if (Sse.IsSupported)
                {
                    for (var line = 0; line < Size; line += CacheLine) Sse.Prefetch0(values + ((nint)row * Size) + line);
                }

                rows[count++] = row;
            }

            var at = 0;
            if (Avx512F.IsSupported)
            {
                for (; at + 32 <= Size; at += 32) AddWide(values + at, rows[..count], target + at);
            }

            for (; at < Size; at += 8) Add(values + at, rows[..count], target + at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void AddWide(sbyte* values, ReadOnlySpan<int> rows, float* target)
    {
        Vector512<float> low = Vector512<float>.Zero, high = low;
        foreach (var row in rows)
        {
            var scale = Vector512.Create(_scales[row]);
            var source = values + ((nint)row * Size);
            low = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(Vector128.Load(source))), scale, low);
            high = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(Vector128.Load(source + 16))), scale, high);
        }

        low.Store(target);
        high.Store(target + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Add(sbyte* values, ReadOnlySpan<int> rows, float* target)
    {
        var sum = Vector256<float>.Zero;
        foreach (var row in rows)
        {
            var wide = Vector128.WidenLower(Vector128.CreateScalar(*(long*)(values + ((nint)row * Size))).AsSByte());
            var ints = Vector256.Create(Vector128.WidenLower(wide), Vector128.WidenUpper(wide));
            sum = Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(ints), Vector256.Create(_scales[row]), sum);
        }

        sum.Store(target);
    }
}
