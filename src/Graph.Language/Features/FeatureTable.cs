using System.Runtime.Intrinsics;

namespace Graph.Language.Features;

/// <summary>Learned vectors of features, as signed bytes with one scale a row.</summary>
internal sealed class FeatureTable
{
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
    public unsafe void WriteSum(ReadOnlySpan<uint> keys, float* target)
    {
        new Span<float>(target, Size).Clear();
        fixed (sbyte* values = _values)
        {
            foreach (var key in keys)
            {
                if (key == 0 || _index.Find(key) is not (>= 0 and var row)) continue;
                var scale = Vector256.Create(_scales[row]);
                var source = values + ((nint)row * Size);
                for (var i = 0; i < Size; i += 8)
                {
                    var wide = Vector128.WidenLower(Vector128.CreateScalar(*(long*)(source + i)).AsSByte());
                    var ints = Vector256.Create(Vector128.WidenLower(wide), Vector128.WidenUpper(wide));
                    Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(ints), scale, Vector256.Load(target + i)).Store(target + i);
                }
            }
        }
    }
}
