namespace Graph.Training.Parsing;

/// <summary>Crops clauses to a subject, a verb and what it governs, as short sentences that treebanks lack.</summary>
/// <remarks>After Şahin and Steedman, "Data Augmentation via Dependency Tree Morphing" (2018).</remarks>
internal sealed class ClauseCrop
{
    private static readonly string[] Finite = ["VERB|VBD", "VERB|VBZ", "VERB|VBP"];
    private static readonly string[] FiniteAuxiliary = ["AUX|VBD", "AUX|VBZ", "AUX|VBP", "AUX|MD"];
    private static readonly string[] OfVerb = ["aux", "aux:pass", "compound:prt"];
    private static readonly string[] OfNoun = ["det", "amod", "compound", "flat", "nmod:poss", "case", "nummod", "goeswith", "fixed"];

    private static readonly string[] Nominal = ["NOUN|", "PROPN|", "PRON|", "NUM|", "SYM|"];
    private static readonly string[] Relative = ["PRON|WP", "PRON|WDT"];
    private static readonly string[] Singular = ["he", "she", "it", "him", "her"];

    private readonly string[] _tags;
    private readonly string[] _labels;
    private readonly int _name;
    private readonly int _stop;
    private readonly int _root;
    private readonly int _punct;
    private readonly string[] _names;

    public ClauseCrop(Treebank treebank)
    {
        (_tags, _labels) = (treebank.Tags, treebank.Labels);
        (_name, _stop) = (Array.IndexOf(_tags, "PROPN|NNP"), Array.IndexOf(_tags, "PUNCT|."));
        (_root, _punct) = (Array.IndexOf(_labels, "root"), Array.IndexOf(_labels, "punct"));
        _names = [.. treebank.Sentences.SelectMany(Names).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A crop of one of the sentence's clauses; null where none has a subject and an object or the like.</summary>
    public TrainingSentence? Crop(TrainingSentence sentence, DeterministicRandom random)
    {
        var verbs = Enumerable.Range(0, sentence.Count).Where(i => IsFinite(sentence, i)).ToArray();
        if (verbs.Length == 0 || _names.Length == 0 || _stop < 0) return null;
        var verb = verbs[random.Below(verbs.Length)];
        var kept = new bool[sentence.Count];
        kept[verb] = true;
        int subject = -1, complements = 0;
        var renamed = new List<int>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] != verb) continue;
            switch (_labels[sentence.Labels[i]])
            {
                case "nsubj" or "nsubj:pass" when i < verb && subject < 0 && IsNominal(sentence, i):
                    subject = i;
                    Noun(sentence, i, kept, renamed, random);
                    break;
                case "obj" or "obl:agent" when i > verb && IsNominal(sentence, i):
                    complements++;
                    Noun(sentence, i, kept, renamed, random);
                    break;
                case "obl" or "iobj" when i > verb && random.Unit() < 0.5f && IsNominal(sentence, i):
                    complements++;
                    Noun(sentence, i, kept, renamed, random);
                    break;
                case var label when Array.IndexOf(OfVerb, label) >= 0 || (label == "advmod" && sentence.Forms[i] is "not" or "n't"):
                    kept[i] = true;
                    break;
            }
        }

        if (subject < 0 || complements == 0) return null;
        KeepHyphens(sentence, kept);
        var cut = SentenceCut.Keep(sentence, kept, verb, _root);
        Rename(kept, renamed, cut, random);
        if (char.IsLower(cut.Forms[0][0])) cut.Forms[0] = char.ToUpperInvariant(cut.Forms[0][0]) + cut.Forms[0][1..];
        return random.Unit() < 0.8f ? WithStop(cut) : cut;
    }

    private TrainingSentence WithStop(TrainingSentence sentence) => new(
        [.. sentence.Forms, "."], [.. sentence.Tags, _stop], [.. sentence.Heads, Array.IndexOf(sentence.Heads, -1)], [.. sentence.Labels, _punct]);

    // The noun with its nearest dependants; now and then only a place for a name.
    private void Noun(TrainingSentence sentence, int noun, bool[] kept, List<int> renamed, DeterministicRandom random)
    {
        kept[noun] = true;
        var isName = random.Unit() < 0.6f && TakesName(sentence, noun);
        if (isName) renamed.Add(noun);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] != noun || Array.IndexOf(OfNoun, _labels[sentence.Labels[i]]) < 0) continue;
            if (_labels[sentence.Labels[i]] == "case" && i < noun) Subtree(sentence, i, kept);
            else if (!isName) Subtree(sentence, i, kept);
        }
    }

    private void Subtree(TrainingSentence sentence, int top, bool[] kept)
    {
        kept[top] = true;
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.Heads[i] == top && Array.IndexOf(OfNoun, _labels[sentence.Labels[i]]) >= 0) Subtree(sentence, i, kept);
    }

    private static void KeepHyphens(TrainingSentence sentence, bool[] kept)
    {
        for (var i = 1; i < kept.Length - 1; i++)
            if (sentence.Forms[i] == "-" && sentence.Heads[i] >= 0 && kept[sentence.Heads[i]] && kept[i - 1] && kept[i + 1]) kept[i] = true;
    }

    private void Rename(bool[] kept, List<int> renamed, TrainingSentence cut, DeterministicRandom random)
    {
        foreach (var noun in renamed)
        {
            var place = kept.AsSpan(0, noun).Count(true);
            (cut.Forms[place], cut.Tags[place]) = (_names[random.Below(_names.Length)], _name);
        }
    }

    // A single name stands for one: nouns and pronouns in the singular, which their verb agrees with.
    private bool TakesName(TrainingSentence sentence, int noun) =>
        Tag(sentence, noun) is "NOUN|NN" or "PROPN|NNP" || Array.IndexOf(Singular, sentence.Forms[noun].ToLowerInvariant()) >= 0;

    private bool IsFinite(TrainingSentence sentence, int verb)
    {
        var tag = Tag(sentence, verb);
        if (Array.IndexOf(Finite, tag) >= 0) return true;
        if (!tag.StartsWith("VERB|", StringComparison.Ordinal)) return false;
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.Heads[i] == verb && i < verb && Array.IndexOf(FiniteAuxiliary, Tag(sentence, i)) >= 0) return true;
        return false;
    }

    private bool IsNominal(TrainingSentence sentence, int word) =>
        Array.Exists(Nominal, n => Tag(sentence, word).StartsWith(n, StringComparison.Ordinal)) && Array.IndexOf(Relative, Tag(sentence, word)) < 0;

    private string Tag(TrainingSentence sentence, int word) => sentence.Tags[word] < 0 ? "" : _tags[sentence.Tags[word]];

    // Names that stand alone as subject or object: "Kenya", "Xi", not the middle of "Bank of America".
    private IEnumerable<string> Names(TrainingSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Tags[i] != _name || _labels[sentence.Labels[i]] is not ("nsubj" or "obj" or "nsubj:pass" or "obl" or "nmod" or "flat" or "conj")) continue;
            var form = sentence.Forms[i];
            if (form.Length > 1 && char.IsUpper(form[0]) && !form.AsSpan(1).ContainsAnyExceptInRange('a', 'z') && !Calendar.Contains(form)) yield return form;
        }
    }
}
