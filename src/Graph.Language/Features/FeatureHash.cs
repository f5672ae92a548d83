namespace Graph.Language.Features;

/// <summary>Hashes of forms and their parts; zero is never a hash.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of no characters, to begin a form's with.</summary>
    public const uint Begin = Offset;

    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The key of a piece of text as a feature of a kind.</summary>
    public static uint Of(FeatureKind kind, ReadOnlySpan<char> text)
    {
        var hash = Offset ^ ((uint)kind * 0x9E3779B1u);
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Finish(hash ^ ((uint)text.Length << 24));
    }

    /// <summary>The key of a number as a feature of a kind.</summary>
    public static uint Of(FeatureKind kind, int number) => Finish((Offset ^ ((uint)kind * 0x9E3779B1u)) + ((uint)number * 0x85EBCA6Bu) + 1);

    /// <summary>The key of a form in the word list.</summary>
    public static uint OfForm(ReadOnlySpan<char> form)
    {
        var hash = Begin;
        foreach (var c in form) hash = Extend(hash, c);
        return End(hash);
    }

    /// <summary>Takes one more character into the hash of a form's beginning.</summary>
    public static uint Extend(uint hash, char c) => (hash ^ c) * Prime;

    /// <summary>The key of a form whose characters are all taken in.</summary>
    public static uint End(uint hash) => Finish(hash);

    private static uint Finish(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        h ^= h >> 16;
        return h == 0 ? 1 : h;
    }
}
