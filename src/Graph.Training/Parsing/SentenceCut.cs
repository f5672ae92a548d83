namespace Graph.Training.Parsing;

/// <summary>Makes a smaller sentence of some of a sentence's words.</summary>
internal static class SentenceCut
{
    /// <summary>The words kept, with their heads numbered anew; the head of each must be kept too, but for the root's.</summary>
    /// <param name="sentence">The whole sentence.</param>
    /// <param name="kept">Which words stay.</param>
    /// <param name="root">The word that is the root of what stays.</param>
    /// <param name="rootLabel">Number of the relation "root".</param>
    public static TrainingSentence Keep(TrainingSentence sentence, bool[] kept, int root, int rootLabel)
    {
        var places = new int[kept.Length];
        var count = 0;
        for (var i = 0; i < kept.Length; i++) places[i] = kept[i] ? count++ : -1;
        var cut = new TrainingSentence(new string[count], new int[count], new int[count], new int[count]);
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            cut.Forms[places[i]] = sentence.Forms[i];
            cut.Tags[places[i]] = sentence.Tags[i];
            cut.Heads[places[i]] = i == root ? -1 : places[sentence.Heads[i]];
            cut.Labels[places[i]] = i == root ? rootLabel : sentence.Labels[i];
        }

        return cut;
    }
}
