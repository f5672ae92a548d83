using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Compares people's names: surnames, initials, order, transliteration, single typos.</summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> Suffixes = WordLists.English["name suffixes"];
    private static readonly FrozenSet<string> Particles = WordLists.English["name particles"];

    /// <summary>The word that refers to a person alone.</summary>
    public static string Surname(OntologyEntity person) =>
        person.Surname is { } listed ? Folding.Pieces(listed)[^1] : Surname(Folding.Pieces(person.Name));

    /// <summary>The last word of a name, suffixes aside.</summary>
    public static string Surname(IReadOnlyList<string> pieces)
    {
        for (var i = pieces.Count - 1; i > 0; i--) if (!Suffixes.Contains(pieces[i])) return pieces[i];
        return pieces[0];
    }

    /// <summary>Whether a word is a particle, which refers to nobody alone.</summary>
    public static bool IsParticle(string piece) => Particles.Contains(piece) || Suffixes.Contains(piece);

    /// <summary>Whether a word follows a whole name: "Robert P. Casey Jr.".</summary>
    public static bool IsSuffix(string piece) => Suffixes.Contains(piece);

    /// <summary>Whether one form of a name can stand for the other: same surname, given names that agree as far as both have them.</summary>
    public static bool AreCompatible(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return IsSubsequence(shorter, longer) || SameWords(shorter, longer);
    }

    /// <summary>Whether all but one word agree and that one differs by a single slip or a transliteration.</summary>
    public static bool AreVariants(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count < 2 || a.Count != b.Count) return false;
        var slips = 0;
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i] == b[i]) continue;
            if (Skeleton(a[i]) == Skeleton(b[i]) && a[i].Length > 2) continue;
            if (slips++ > 0 || !IsSlip(a[i], b[i], i == a.Count - 1)) return false;
        }

        return true;
    }

    /// <summary>Whether two words differ by one letter, or by two within a given name that begins alike: Mako, Marco.</summary>
    public static bool IsSlip(string a, string b, bool isSurname)
    {
        if (a.Length < 4 || b.Length < 4) return false;
        var distance = Distance(a, b);
        return distance == 1 ? a.Length >= 5 || !isSurname : distance == 2 && !isSurname && a[0] == b[0] && a[^1] == b[^1];
    }

    /// <summary>A key that transliterations of a word share.</summary>
    public static string Skeleton(string word)
    {
        var s = word
            .Replace("kh", "h").Replace("ph", "f").Replace("gh", "g").Replace("dh", "d").Replace("th", "t").Replace("q", "k")
            .Replace("zh", "j").Replace("dj", "j").Replace("ou", "u").Replace("oo", "u").Replace("ee", "i").Replace("sch", "sh").Replace("tch", "ch").Replace("tz", "ts")
            .Replace("ks", "x").Replace('w', 'v').Replace('y', 'i').Replace('j', 'i').Replace("ck", "k").Replace('c', 'k');
        Span<char> folded = stackalloc char[s.Length];
        var n = 0;
        foreach (var c in s)
        {
            var v = c switch { 'e' => 'i', 'o' => 'u', _ => c };
            if (n > 0 && folded[n - 1] == v) continue;
            folded[n++] = v;
        }

        while (n > 3 && folded[n - 1] == 'i') n--;
        return new string(folded[..n]);
    }

    /// <summary>Letters changed, left out, added or swapped with a neighbour.</summary>
    public static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return 3;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return previous[b.Length];
    }

    private static bool IsSubsequence(IReadOnlyList<string> shorter, IReadOnlyList<string> longer)
    {
        var at = 0;
        foreach (var piece in shorter)
        {
            while (at < longer.Count && longer[at] != piece && !IsInitialOf(piece, longer[at]) && !IsInitialOf(longer[at], piece)) at++;
            if (at++ == longer.Count) return false;
        }

        // The family name must be among what agrees: "John F." is no short form of "John F. Kennedy".
        return shorter.Count == 1 || shorter[^1].Length > 1 && Surname(shorter) == Surname(longer);
    }

    /// <summary>Whether a name ends with these words, or goes on after them with one more surname: "Bastos" of "Luciano Bastos Prado".</summary>
    public static bool EndsSo(IReadOnlyList<string> name, IReadOnlyList<string> words)
    {
        if (words.All(IsParticle)) return false;
        if (name.TakeLast(words.Count).SequenceEqual(words)) return words.Count > 1 || !IsParticle(words[0]);
        return name.Count > words.Count + 1 && name.Skip(name.Count - words.Count - 1).Take(words.Count).SequenceEqual(words) && !IsParticle(name[^2]);
    }

    private static bool SameWords(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == b.Count && a.Count > 1 && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal));

    private static bool IsInitialOf(string a, string b) => a.Length == 1 && b.Length > 1 && a[0] == b[0];
}
