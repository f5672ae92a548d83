namespace Graph.Training.Parsing;

/// <summary>Makes one word of a name's parts, as the program shows names that it knows to the parser.</summary>
internal sealed class NameFolding(Treebank treebank)
{
    private readonly int _name = Array.IndexOf(treebank.Tags, "PROPN|NNP");
    private readonly int _flat = Array.IndexOf(treebank.Labels, "flat");
    private readonly int _root = Array.IndexOf(treebank.Labels, "root");

    /// <summary>The sentence with one word for each name whose parts are flat; itself where it has none.</summary>
    public TrainingSentence Fold(TrainingSentence sentence)
    {
        var kept = new bool[sentence.Count];
        Array.Fill(kept, true);
        var folded = false;
        for (var i = sentence.Count - 1; i > 0; i--)
        {
            if (!IsPart(sentence, i) || sentence.Heads.Contains(i)) continue;
            var head = sentence.Heads[i];
            // "Joe Biden", "George W. Bush": everything between is of the name
            if (head >= i || sentence.Tags[head] != _name || sentence.Forms[head].Length < 3) continue;
            var whole = true;
            for (var between = head + 1; between < i; between++) whole &= IsPart(sentence, between) && sentence.Heads[between] == head && !sentence.Heads.Contains(between);
            if (!whole) continue;
            (kept[i], folded) = (false, true);
        }

        return folded ? SentenceCut.Keep(sentence, kept, Array.IndexOf(sentence.Heads, -1), _root) : sentence;
    }

    private bool IsPart(TrainingSentence sentence, int word) =>
        sentence.Labels[word] == _flat && sentence.Tags[word] == _name && sentence.Forms[word] is not ("&" or "of");
}
