using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Language.Features;

/// <summary>Finds a row by a 32-bit key; built once from sorted keys.</summary>
internal sealed class HashIndex
{
    // Key below, row above: a slot is one access to memory. Zero is a free slot.
    private readonly ulong[] _slots;
    private readonly uint _mask;

    /// <summary>Indexes distinct, non-zero keys; key i leads to row i.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashIndex(ReadOnlySpan<uint> keys)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2));
        _mask = size - 1;
        _slots = new ulong[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = keys[row] & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = keys[row] | ((ulong)row << 32);
        }
    }

    /// <summary>The row of a key; −1 where it is unknown.</summary>
    public int Find(uint key)
    {
        var slots = _slots;
        for (var slot = key & _mask; slots[slot] is not 0 and var found; slot = (slot + 1) & _mask)
        {
            if ((uint)found == key) return (int)(found >> 32);
        }

        return -1;
    }
}
