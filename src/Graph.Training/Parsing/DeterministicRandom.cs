namespace Graph.Training.Parsing;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and runtime.</summary>
internal sealed class DeterministicRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public void Shuffle<T>(T[] values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
