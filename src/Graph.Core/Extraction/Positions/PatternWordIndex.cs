using System.Collections.Frozen;

namespace Graph.Core.Extraction.Positions;

/// <summary>Tells which words of patterns occur in a sentence, so that most patterns need not be tried.</summary>
internal sealed class PatternWordIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _collected = new(StringComparer.Ordinal);
    private readonly List<(NamedKind Kinds, int Number)> _named = [];
    private FrozenDictionary<string, int[]> _byLemma = FrozenDictionary<string, int[]>.Empty;

    /// <summary>The number of a word; words written alike share one.</summary>
    public int Add(PatternWord word)
    {
        if (_numbers.TryGetValue(word.Text, out var known)) return known;
        var number = _numbers.Count;
        _numbers.Add(word.Text, number);
        if (word.Named != NamedKind.None) _named.Add((word.Named, number));
        foreach (var lemma in word.Lemmas)
        {
            if (!_collected.TryGetValue(lemma, out var list)) _collected.Add(lemma, list = []);
            list.Add(number);
        }

        return number;
    }

    /// <summary>Ends the adding of words.</summary>
    public void Freeze() => _byLemma = _collected.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether all words are present.</summary>
    public static bool Holds(ulong[] present, int[] words)
    {
        foreach (var word in words)
        {
            if ((present[word >> 6] & (1UL << (word & 63))) == 0) return false;
        }

        return true;
    }

    /// <summary>A bit for each word: whether some token of the sentence may be it.</summary>
    public ulong[] Present(SentenceReading reading)
    {
        var bits = new ulong[(_numbers.Count + 63) / 64];
        var kinds = NamedKind.None;
        for (var token = 0; token < reading.Sentence.Count; token++)
        {
            kinds |= reading.NamedAt(token);
            foreach (var form in reading.Forms(token))
            {
                if (!_byLemma.TryGetValue(form, out var numbers)) continue;
                foreach (var number in numbers) bits[number >> 6] |= 1UL << (number & 63);
            }
        }

        foreach (var (wanted, number) in _named)
        {
            if ((kinds & wanted) != 0) bits[number >> 6] |= 1UL << (number & 63);
        }

        return bits;
    }
}
