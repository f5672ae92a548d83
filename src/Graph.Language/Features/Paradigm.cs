namespace Graph.Language.Features;

/// <summary>Which inflections of a form the word list knows: what tells a verb from a noun where the form itself was never seen.</summary>
internal static class Paradigm
{
    private const int Shortest = 3;
    private const int Longest = 24;

    /// <summary>A number with one bit for each related form that exists; 0 where the form is no plain word.</summary>
    public static int Of(ReadOnlySpan<char> lower, WordVectors vectors)
    {
        if (lower.Length is < Shortest or > Longest || lower.ContainsAnyExceptInRange('a', 'z')) return 0;
        var bits = 1;
        if (vectors.Contains(lower)) bits |= 1 << 1;
        if (Has(lower, "s", vectors) || Has(lower, "es", vectors)) bits |= 1 << 2;
        if (Inflects(lower, "ed", vectors)) bits |= 1 << 3;
        if (Inflects(lower, "ing", vectors)) bits |= 1 << 4;
        if (Inflects(lower, "er", vectors)) bits |= 1 << 5;
        if (Has(lower, "ly", vectors)) bits |= 1 << 6;
        if (Stem(lower, "ed", vectors)) bits |= 1 << 7;
        if (Stem(lower, "ing", vectors)) bits |= 1 << 8;
        if (Stem(lower, "ly", vectors)) bits |= 1 << 9;
        if (lower[^1] != 's') return bits;
        var singular = lower[..^1];
        if (vectors.Contains(singular)) bits |= 1 << 10;
        // "controls", "clashes": of a verb, or of a noun only
        if (Inflects(singular, "ing", vectors) || (lower[^2] == 'e' && Has(lower[..^2], "ing", vectors))) bits |= 1 << 11;
        return bits;
    }

    // "lift" + "ed", "urge" without its e + "ed", "cut" with its last letter doubled + "ing"
    private static bool Inflects(ReadOnlySpan<char> form, ReadOnlySpan<char> ending, WordVectors vectors) =>
        Has(form[^1] == 'e' ? form[..^1] : form, ending, vectors) || Has(form, ending, vectors, doubled: true);

    private static bool Stem(ReadOnlySpan<char> form, ReadOnlySpan<char> ending, WordVectors vectors)
    {
        if (!form.EndsWith(ending) || form.Length - ending.Length < Shortest) return false;
        var stem = form[..^ending.Length];
        return vectors.Contains(stem) || Has(stem, "e", vectors) || (stem[^1] == stem[^2] && vectors.Contains(stem[..^1]));
    }

    private static bool Has(ReadOnlySpan<char> form, ReadOnlySpan<char> ending, WordVectors vectors, bool doubled = false)
    {
        Span<char> whole = stackalloc char[Longest + 8];
        form.CopyTo(whole);
        var length = form.Length;
        if (doubled) whole[length++] = form[^1];
        ending.CopyTo(whole[length..]);
        return vectors.Contains(whole[..(length + ending.Length)]);
    }
}
