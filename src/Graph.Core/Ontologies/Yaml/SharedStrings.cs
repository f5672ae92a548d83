using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>One string for equal texts: keys, ids and titles stand in thousands of entries.</summary>
/// <remarks>
/// An open-addressing table: the runtime compiles a dictionary's look-up by span at first use, unoptimised, and a file is
/// read before it would be compiled again.
/// </remarks>
internal sealed class SharedStrings
{
    private string?[] _slots = new string?[256];
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string Share(ReadOnlySpan<char> text)
    {
        var slot = Slot(_slots, text);
        if (_slots[slot] is { } known)
        {
            return known;
        }

        if (_count * 2 >= _slots.Length)
        {
            Grow();
            slot = Slot(_slots, text);
        }

        _count++;
        return _slots[slot] = text.ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Slot(string?[] slots, ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash * 31) + c;
        }

        var slot = (int)((hash * 2654435769u) >> 8) & (slots.Length - 1);
        while (slots[slot] is { } known && !text.SequenceEqual(known))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var slots = new string?[_slots.Length * 2];
        foreach (var text in _slots)
        {
            if (text is not null)
            {
                slots[Slot(slots, text)] = text;
            }
        }

        _slots = slots;
    }
}
