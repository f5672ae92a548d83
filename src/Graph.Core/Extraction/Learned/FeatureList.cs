namespace Graph.Core.Extraction.Learned;

/// <summary>Collects features, each by its template and value; one list serves pair after pair.</summary>
internal sealed class FeatureList
{
    // as many as there are templates
    private readonly uint[] _all = new uint[48];
    private int _count;

    /// <summary>The hashes so far.</summary>
    public ReadOnlySpan<uint> All => _all.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(uint template, uint value) => _all[_count++] = FeatureHash.Mix(template, value);

    public void Add(uint template, uint first, uint second) => Add(template, FeatureHash.Mix(first, second));
}
