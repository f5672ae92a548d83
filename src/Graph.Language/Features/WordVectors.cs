using System.Runtime.CompilerServices;
namespace Graph.Language.Features;

/// <summary>Pretrained vectors of frequent forms and the clusters of these vectors.</summary>
internal sealed class WordVectors
{
    /// <summary>Components of a vector.</summary>
    public const int Size = 96;

    // One bit for each key's low bits, small enough for the second cache: most forms asked for do not exist.
    private const uint FilterBits = 1 << 21;

    private readonly HashIndex _index;
    private readonly ushort[] _rows;
    private readonly float[] _scales;
    private readonly sbyte[] _values;
    private readonly ushort[] _clusters;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    /// <param name="keys">Hash of each form.</param>
    /// <param name="rows">Vector of each form.</param>
    /// <param name="values">Vectors one after another.</param>
    /// <param name="scales">Factor of each component that brings values to unit variance or less.</param>
    /// <param name="clusters">Three clusters of each vector, from fine to coarse.</param>
    public WordVectors(uint[] keys, ushort[] rows, sbyte[] values, float[] scales, ushort[] clusters)
    {
        Keys = keys;
        _index = new HashIndex(keys);
        _rows = rows;
        _values = values;
        _scales = scales;
        _clusters = clusters;
        foreach (var key in keys) _filter[(key & (FilterBits - 1)) >> 6] |= 1ul << (int)(key & 63);
    }

    public uint[] Keys { get; }

    public ushort[] Rows => _rows;

    public sbyte[] Values => _values;

    public float[] Scales => _scales;

    public ushort[] Clusters => _clusters;

    /// <summary>The vector's row for a form, tried as written and then in lower case; −1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> form, ReadOnlySpan<char> lower)
    {
        var found = _index.Find(FeatureHash.OfForm(form));
        if (found < 0) found = _index.Find(FeatureHash.OfForm(lower));
        return found < 0 ? -1 : _rows[found];
    }

    /// <summary>Whether the word list holds a form, given the form's key.</summary>
    public bool Contains(uint key)
    {
        var bit = key & (FilterBits - 1);
        return (_filter[bit >> 6] >> (int)(bit & 63) & 1) != 0 && _index.Find(key) >= 0;
    }

    /// <summary>A cluster of a vector: 0 fine, 1 middle, 2 coarse.</summary>
    public int Cluster(int row, int level) => _clusters[(row * 3) + level];

    /// <summary>Writes a vector; zeros where the row is −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public unsafe void Write(int row, float* target)
    {
        if (row < 0)
        {
            new Span<float>(target, Size).Clear();
            return;
        }

        var values = _values.AsSpan(row * Size, Size);
        for (var i = 0; i < Size; i++) target[i] = values[i] * _scales[i];
    }
}
