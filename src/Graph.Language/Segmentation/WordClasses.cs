using Graph.Language.Features;

namespace Graph.Language.Segmentation;

/// <summary>The most frequent tag of each word, and of each ending for words not listed.</summary>
internal sealed class WordClasses
{
    /// <summary>Letters of an ending.</summary>
    public const int Ending = 3;

    /// <summary>The class of a word that neither the list nor an ending tells.</summary>
    public const byte Unknown = 0;

    private readonly HashIndex _index;

    /// <param name="keys">Keys of words and endings in rising order.</param>
    /// <param name="classes">Class of each, from 1 on.</param>
    /// <param name="finite">Whether a class is that of finite verbs.</param>
    public WordClasses(uint[] keys, byte[] classes, bool[] finite)
    {
        (Keys, Classes, Finite) = (keys, classes, finite);
        _index = new HashIndex(keys);
    }

    public uint[] Keys { get; }

    public byte[] Classes { get; }

    public bool[] Finite { get; }

    /// <summary>The key of a word in lower case.</summary>
    public static uint WordKey(ReadOnlySpan<char> lower) => FeatureHash.OfForm(lower);

    /// <summary>The key of a word's last letters.</summary>
    public static uint EndingKey(ReadOnlySpan<char> lower) =>
        FeatureHash.Of(FeatureKind.Suffix3, lower[Math.Max(0, lower.Length - Ending)..]);

    /// <summary>The class of a word in lower case.</summary>
    public byte Of(uint wordKey, uint endingKey)
    {
        var found = _index.Find(wordKey);
        if (found < 0) found = _index.Find(endingKey);
        return found < 0 ? Unknown : Classes[found];
    }
}
