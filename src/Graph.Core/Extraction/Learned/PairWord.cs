using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Learned;

/// <summary>A word of a sentence with the ends that it might join.</summary>
/// <param name="shape">The sentence.</param>
/// <param name="word">The word.</param>
/// <param name="ends">Everybody whom the sentence names.</param>
/// <param name="found">What rules have read in the sentence.</param>
/// <param name="views">How each end stands to the word, null where nobody has asked; the same for every relation of a word.</param>
internal sealed class PairWord(SentenceShape shape, EventWord word, SentenceEnds ends, IReadOnlyList<StatementCandidate> found, EndView?[] views)
{
    // one list serves word, ends and pairs in turn
    private readonly FeatureList _features = new();

    public EventWord Word => word;

    /// <summary>Indices of the sources and targets that the word might join.</summary>
    public IEnumerable<(int Source, int Target)> Pairs()
    {
        for (var source = 0; source < ends.Count; source++)
        {
            for (var target = 0; target < ends.Count; target++)
            {
                if (ends.MayJoin(word.Relation, word.Token.Index, source, target)) yield return (source, target);
            }
        }
    }

    public Mention End(int index) => ends[index];

    /// <summary>What the word says; valid until other features are asked for, as all of them.</summary>
    public ReadOnlySpan<uint> Features()
    {
        _features.Clear();
        PairFeatures.WriteWord(_features, shape, word);
        return _features.All;
    }

    public ReadOnlySpan<uint> OfSource(int source)
    {
        _features.Clear();
        PairFeatures.WriteSource(_features, word, View(source));
        return _features.All;
    }

    public ReadOnlySpan<uint> OfTarget(int target)
    {
        _features.Clear();
        PairFeatures.WriteTarget(_features, shape, word, View(target));
        return _features.All;
    }

    public ReadOnlySpan<uint> OfPair(int source, int target)
    {
        _features.Clear();
        PairFeatures.WritePair(_features, shape, word, View(source), View(target), found);
        return _features.All;
    }

    private EndView View(int end) => views[end] ??= EndView.Of(shape, word.Token.Index, ends[end]);
}
