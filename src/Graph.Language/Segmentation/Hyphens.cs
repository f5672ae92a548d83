using System.Buffers;
using System.Collections.Frozen;

namespace Graph.Language.Segmentation;

/// <summary>Decides which hyphens join one word; UD cuts at all others.</summary>
internal static class Hyphens
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new[]
    {
        "non", "pro", "pre", "re", "co", "anti", "post", "mid", "ex", "semi", "multi", "mini", "sub", "un", "over", "cross", "pan", "psycho",
        "socio", "e", "micro", "inter", "intra", "neo", "ultra", "pseudo", "counter", "de", "bi", "tri", "trans", "extra", "super", "mega", "meta", "x",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create("0123456789-");

    /// <summary>Whether the hyphen at <paramref name="at"/> stays inside its word.</summary>
    public static bool Keep(string text, int start, int at, int end)
    {
        var left = text.AsSpan(start, at - start);
        var right = text.AsSpan(at + 1, end - at - 1);
        if (Prefixes.Contains(left)) return true;
        return IsCode(left, right);
    }

    // Telephone numbers and dates (713-853-3989, 646-8420, 2004-11-17) stay whole, ranges (2004-2005, 5-10) do not.
    private static bool IsCode(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length == 0 || right.Length == 0 || left.ContainsAnyExcept(CodeCharacters) || right.ContainsAnyExcept(CodeCharacters)) return false;
        return left.Contains('-') || right.Contains('-') || (left.Length == 3 && right.Length == 4);
    }
}
