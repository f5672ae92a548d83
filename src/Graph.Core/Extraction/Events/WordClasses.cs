using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>Named classes of words by meaning, which conditions of frames refer to as <c>obj=@weapon</c>.</summary>
/// <param name="Words">Lemmas by the name of their class.</param>
public sealed record WordClasses(FrozenDictionary<string, FrozenSet<string>> Words)
{
    /// <summary>No classes.</summary>
    public static WordClasses None { get; } = new(FrozenDictionary<string, FrozenSet<string>>.Empty);

    /// <summary>Lemmas with the classes among them replaced by their words.</summary>
    /// <exception cref="FormatException">A class is unknown.</exception>
    public IEnumerable<string> Expand(IEnumerable<string> lemmas)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        foreach (var lemma in lemmas)
        {
            if (!lemma.StartsWith('@'))
            {
                yield return lemma;
                continue;
            }

            if (!Words.TryGetValue(lemma[1..], out var words))
                throw new FormatException($"class '{lemma}' is unknown; use one of {string.Join(", ", Words.Keys.Order(StringComparer.Ordinal).Select(k => "@" + k))}");
            foreach (var word in words) yield return word;
        }
    }
}
