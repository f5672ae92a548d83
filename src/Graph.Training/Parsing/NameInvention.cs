namespace Graph.Training.Parsing;

/// <summary>Puts invented names in the place of real ones, so that a name is known by its place and capital.</summary>
/// <remarks>
/// Without it an unseen name is judged by its ending: "met Witkoff" was read as a verb with the particle "off".
/// </remarks>
internal sealed class NameInvention
{
    private readonly string[] _beginnings;
    private readonly string[] _endings;
    private readonly HashSet<string> _ordinary;
    private readonly int _nameTag;

    public NameInvention(Treebank treebank)
    {
        _nameTag = Array.IndexOf(treebank.Tags, "PROPN|NNP");
        var words = treebank.Sentences.SelectMany(s => s.Forms.Zip(s.Tags)).ToArray();
        _ordinary = [.. words.Where(w => w.Second != _nameTag).CountBy(w => w.First.ToLowerInvariant()).Where(w => w.Value >= 3).Select(w => w.Key)];
        _beginnings = [.. words.Where(w => w.Second == _nameTag && IsName(w.First)).Select(w => w.First[..Math.Min(4, w.First.Length - 1)]).Distinct().Order(StringComparer.Ordinal)];
        _endings = [.. words.Where(w => w.First.Length > 4 && !w.First.AsSpan().ContainsAnyExceptInRange('a', 'z')).Select(w => w.First).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The sentence with about half of its names replaced; the same where it has none.</summary>
    public TrainingSentence Vary(TrainingSentence sentence, DeterministicRandom random)
    {
        if (_nameTag < 0 || _beginnings.Length == 0 || _endings.Length == 0) return sentence;
        var forms = (string[])sentence.Forms.Clone();
        for (var i = 0; i < forms.Length; i++)
        {
            if (sentence.Tags[i] != _nameTag || !IsName(forms[i]) || random.Unit() < 0.5f) continue;
            var beginning = _beginnings[random.Below(_beginnings.Length)];
            var word = _endings[random.Below(_endings.Length)];
            forms[i] = beginning[..Math.Min(beginning.Length, 2 + random.Below(3))] + word[^(2 + random.Below(3))..];
            // "Xi", "Ho", "Li"
            if (random.Unit() < 0.05f && beginning[1] is 'a' or 'e' or 'i' or 'o' or 'u') forms[i] = beginning[..2];
        }

        return sentence with { Forms = forms };
    }

    // Titles, institutions and the calendar stay: "President", "Ministry", "Friday" mean what they say.
    private bool IsName(string form) => form.Length > 2 && char.IsUpper(form[0]) && !form.AsSpan(1).ContainsAnyExceptInRange('a', 'z')
        && !Calendar.Contains(form) && !_ordinary.Contains(form.ToLowerInvariant());
}
