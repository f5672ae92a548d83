using Graph.Language.Conllu;

namespace Graph.Training.Parsing;

/// <summary>Turns reports into demands: "said that Peru lifted it" into "demanded that Peru lift it".</summary>
/// <remarks>Treebanks hold few subjunctives, and none for most of the verbs whose base and past form look alike.</remarks>
internal sealed class Subjunctive
{
    private static readonly string[] Demands =
        ["demand", "insist", "urge", "request", "recommend", "propose", "ask", "suggest", "require", "order", "advise", "stipulate", "direct"];

    private static readonly string[] Finite = ["VBD", "VBZ", "VBP"];

    private readonly Dictionary<int, (int Matrix, int Verb, string Base)> _reports = [];
    private readonly Treebank _treebank;
    private readonly int _verb;
    private readonly int _auxiliary;

    public Subjunctive(Treebank treebank)
    {
        _treebank = treebank;
        (_verb, _auxiliary) = (Array.IndexOf(treebank.Tags, "VERB|VB"), Array.IndexOf(treebank.Tags, "AUX|VB"));
        if (_verb < 0 || _auxiliary < 0) return;
        for (var i = 0; i < treebank.Source.Count; i++)
            if (Report(treebank.Source[i]) is { } report) _reports[i] = report;
    }

    /// <summary>The sentence of this number as a demand; null where it reports nothing.</summary>
    public TrainingSentence? Vary(int index, DeterministicRandom random)
    {
        if (!_reports.TryGetValue(index, out var report)) return null;
        var (sentence, source) = (_treebank.Sentences[index], _treebank.Source[index].Tokens);
        var (forms, tags) = ((string[])sentence.Forms.Clone(), (int[])sentence.Tags.Clone());
        forms[report.Matrix] = Inflect(Demands[random.Below(Demands.Length)], source[report.Matrix].Xpos);
        forms[report.Verb] = report.Base;
        tags[report.Verb] = source[report.Verb].Upos == "AUX" ? _auxiliary : _verb;
        return sentence with { Forms = forms, Tags = tags };
    }

    private static string Inflect(string verb, string xpos)
    {
        var stem = verb[^1] == 'e' ? verb[..^1] : verb;
        return xpos switch
        {
            "VBD" or "VBN" => stem + "ed",
            "VBG" => stem + "ing",
            "VBZ" => verb + "s",
            _ => verb,
        };
    }

    // A verb with a finite clause after "that", and the one word of the clause that a demand changes.
    private static (int Matrix, int Verb, string Base)? Report(ConlluSentence sentence)
    {
        var words = sentence.Tokens;
        for (var clause = 0; clause < words.Count; clause++)
        {
            var matrix = words[clause].Head;
            if (words[clause].Label != "ccomp" || matrix < 0 || matrix > clause || words[matrix].Upos != "VERB") continue;
            if (words.Any(w => w.Head == matrix && (w.Label is "obj" or "iobj" or "xcomp"))) continue;
            var below = Enumerable.Range(0, words.Count).Where(i => words[i].Head == clause).ToArray();
            if (!below.Any(i => words[i].Label == "mark" && words[i].Form == "that") || !below.Any(i => words[i].Label.StartsWith("nsubj", StringComparison.Ordinal))) continue;
            var helpers = below.Where(i => words[i].Upos == "AUX").ToArray();
            var verb = helpers.Length == 0 ? clause : helpers[0];
            if (helpers.Length > 1 || Array.IndexOf(Finite, words[verb].Xpos) < 0 || words[verb].Upos is not ("VERB" or "AUX")) continue;
            // trees without lemmas tell no base form
            if (words[verb].Lemma == "_" || (helpers.Length == 1 && words[verb].Lemma != "be")) continue;
            // "lifted n't" does not exist, and "not" would move
            if (below.Any(i => words[i].Form is "n't" or "not")) continue;
            return (matrix, verb, words[verb].Lemma);
        }

        return null;
    }
}
