using Graph.Language.Features;

namespace Graph.Language.Morphology;

/// <summary>Base forms of regular inflections, by the inflections that the word list knows: "invaded" is of "invade", as "invades" is a word.</summary>
internal static class BaseForms
{
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int Heaviest = 2;

    /// <summary>The base form that is most of a word; the given one where none is more so.</summary>
    /// <param name="xpos">Penn tag of the form.</param>
    /// <param name="form">The form in lower case.</param>
    /// <param name="guess">Base form by the form's ending.</param>
    /// <param name="vectors">Holds the word list.</param>
    public static string Choose(ReadOnlySpan<char> xpos, string form, string guess, WordVectors vectors)
    {
        if (form.Length is < Shortest or > Longest || form.AsSpan().ContainsAnyExceptInRange('a', 'z')) return guess;
        if (xpos is not ("VBD" or "VBN" or "VBG" or "VBZ" or "NNS")) return guess;
        string[] candidates = [.. Candidates(xpos, form)];
        // what the form's spelling rules out weighs nothing: "fined" is not of "fin"
        var (best, most) = (guess, Array.IndexOf(candidates, guess) >= 0 ? Weight(guess, vectors) : 0);
        foreach (var candidate in candidates)
        {
            if (most == Heaviest) break;
            if (candidate != guess && Weight(candidate, vectors) is var weight && weight > most) (best, most) = (candidate, weight);
        }

        return best;
    }

    // Likelier ones first.
    private static IEnumerable<string> Candidates(ReadOnlySpan<char> xpos, string form) => xpos switch
    {
        "VBD" or "VBN" when form.EndsWith("ied", StringComparison.Ordinal) => [form[..^3] + "y", form[..^1]],
        "VBD" or "VBN" when form.EndsWith("ed", StringComparison.Ordinal) => OfStem(form[..^2]),
        "VBG" when form.EndsWith("ying", StringComparison.Ordinal) && form.Length <= 6 => [form[..^3], form[..^4] + "ie"],
        "VBG" when form.EndsWith("ing", StringComparison.Ordinal) => OfStem(form[..^3]),
        "VBZ" or "NNS" when form.EndsWith("ies", StringComparison.Ordinal) => [form[..^3] + "y", form[..^1]],
        "VBZ" or "NNS" when form.EndsWith("es", StringComparison.Ordinal) => IsSibilant(form[..^2]) ? [form[..^2], form[..^1]] : [form[..^1], form[..^2]],
        "VBZ" or "NNS" when form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i') => [form[..^1]],
        _ => [],
    };

    private static IEnumerable<string> OfStem(string stem)
    {
        if (stem.Length < 2) yield break;
        if (stem[^1] == stem[^2] && !IsVowel(stem[^1]))
        {
            // "begged" is of "beg", "added" and "called" are as they stand
            var undoubles = stem.Length > 3 && stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';
            yield return undoubles ? stem[..^1] : stem;
            yield return undoubles ? stem : stem[..^1];
            yield break;
        }

        // "raid" and "bomb" as they are; "hop" would have doubled its p
        if (!Doubles(stem)) yield return stem;
        yield return stem + "e";
    }

    /// <summary>How much speaks for a base form: 0 where it is no word, 1 where it lacks the form with "s".</summary>
    private static int Weight(string word, WordVectors vectors)
    {
        if (word.Length < 2 || !Has(word, "", vectors)) return 0;
        var plural = word[^1] == 'y' && !IsVowel(word[^2]) ? Has(word[..^1], "ies", vectors)
            : IsSibilant(word) || word[^1] == 'o' ? Has(word, "es", vectors)
            : Has(word, "s", vectors);
        return plural ? Heaviest : 1;
    }

    private static bool Has(string beginning, string ending, WordVectors vectors)
    {
        var hash = FeatureHash.Begin;
        foreach (var c in beginning) hash = FeatureHash.Extend(hash, c);
        foreach (var c in ending) hash = FeatureHash.Extend(hash, c);
        return vectors.Contains(FeatureHash.End(hash));
    }

    // One syllable with one vowel before one consonant.
    private static bool Doubles(string stem)
    {
        if (IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y') return false;
        if (!IsVowel(stem[^2])) return false;
        for (var i = stem.Length - 3; i >= 0; i--)
            if (IsVowel(stem[i]) && !(stem[i] == 'u' && i > 0 && stem[i - 1] == 'q')) return false;
        return true;
    }

    private static bool IsSibilant(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
