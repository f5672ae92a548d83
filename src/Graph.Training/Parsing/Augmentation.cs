namespace Graph.Training.Parsing;

/// <summary>Varies sentences as news varies them: headline capitals, upper case, lower case, no final stop, no articles.</summary>
internal static class Augmentation
{
    private static readonly HashSet<string> SmallWords = ["a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "but", "with", "from", "as"];

    /// <summary>The sentence as it is, or now and then a variant of it.</summary>
    public static TrainingSentence Vary(TrainingSentence sentence, DeterministicRandom random, float share)
    {
        var choice = random.Unit();
        if (choice >= share || sentence.Count < 4) return sentence;
        var kind = choice / share;
        var forms = kind switch
        {
            < 0.4f => Array.ConvertAll(sentence.Forms, Title),
            < 0.55f => Array.ConvertAll(sentence.Forms, f => f.ToUpperInvariant()),
            < 0.7f => Array.ConvertAll(sentence.Forms, f => f.ToLowerInvariant()),
            _ => sentence.Forms,
        };
        var varied = sentence with { Forms = forms };
        if (kind is > 0.4f and < 0.7f) return varied;
        varied = WithoutFinalStop(varied);
        return random.Unit() < 0.4f ? WithoutArticles(varied) : varied;
    }

    // "Police arrest man near airport"
    private static TrainingSentence WithoutArticles(TrainingSentence sentence)
    {
        var kept = Enumerable.Range(0, sentence.Count)
            .Select(i => sentence.Forms[i].ToLowerInvariant() is not ("a" or "an" or "the") || sentence.Heads[i] < 0 || sentence.Heads.Contains(i)).ToArray();
        var root = Array.IndexOf(sentence.Heads, -1);
        return SentenceCut.Keep(sentence, kept, root, sentence.Labels[root]);
    }

    private static string Title(string form) => SmallWords.Contains(form) || form.Length == 0
        ? form
        : char.ToUpperInvariant(form[0]) + form[1..];

    private static TrainingSentence WithoutFinalStop(TrainingSentence sentence)
    {
        var last = sentence.Count - 1;
        if (sentence.Forms[last] != "." || sentence.Heads[last] < 0 || sentence.Heads.Contains(last)) return sentence;
        return new TrainingSentence(sentence.Forms[..last], sentence.Tags[..last], sentence.Heads[..last], sentence.Labels[..last]);
    }
}
