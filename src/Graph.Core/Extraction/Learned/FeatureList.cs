namespace Graph.Core.Extraction.Learned;

/// <summary>Collects features, each by its template and value; one list serves pair after pair.</summary>
internal sealed class FeatureList
{
    private readonly List<uint> _all = new(48);

    /// <summary>The hashes so far.</summary>
    public IReadOnlyList<uint> All => _all;

    public void Clear() => _all.Clear();

    public void Add(uint template, uint value) => _all.Add(FeatureHash.Mix(template, value));

    public void Add(uint template, uint first, uint second) => Add(template, FeatureHash.Mix(first, second));
}
