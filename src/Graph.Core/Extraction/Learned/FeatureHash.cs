namespace Graph.Core.Extraction.Learned;

/// <summary>Hashes that are the same in every run and on every machine.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over the UTF-16 units of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>One hash of two; their order matters.</summary>
    public static uint Mix(uint a, uint b)
    {
        var hash = (a * 0x9E3779B1u) ^ (b + 0x85EBCA6Bu + (a << 6) + (a >> 2));
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 12);
    }
}
