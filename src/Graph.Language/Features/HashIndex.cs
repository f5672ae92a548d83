using System.Numerics;

namespace Graph.Language.Features;

/// <summary>Finds a row by a 32-bit key; built once from sorted keys.</summary>
internal sealed class HashIndex
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly uint _mask;

    /// <summary>Indexes distinct, non-zero keys; key i leads to row i.</summary>
    public HashIndex(ReadOnlySpan<uint> keys)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2));
        _mask = size - 1;
        _keys = new uint[size];
        _rows = new int[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = keys[row] & _mask;
            while (_keys[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = keys[row];
            _rows[slot] = row;
        }
    }

    /// <summary>The row of a key; −1 where it is unknown.</summary>
    public int Find(uint key)
    {
        for (var slot = key & _mask; _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key) return _rows[slot];
        }

        return -1;
    }
}
