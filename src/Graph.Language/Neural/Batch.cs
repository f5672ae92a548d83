namespace Graph.Language.Neural;

/// <summary>The sentences that go through the network together: tokens of all, one after another.</summary>
internal sealed class Batch
{
    private int[] _ends = new int[16];

    /// <summary>Number of sentences.</summary>
    public int Sentences { get; private set; }

    /// <summary>Number of tokens in all.</summary>
    public int Tokens => Sentences == 0 ? 0 : _ends[Sentences - 1];

    public int Start(int sentence) => sentence == 0 ? 0 : _ends[sentence - 1];

    public int End(int sentence) => _ends[sentence];

    public void Clear() => Sentences = 0;

    public void Add(int tokens)
    {
        if (Sentences == _ends.Length) Array.Resize(ref _ends, 2 * _ends.Length);
        _ends[Sentences] = Tokens + tokens;
        Sentences++;
    }
}
