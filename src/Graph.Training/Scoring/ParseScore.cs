using Graph.Language;
using Graph.Language.Conllu;

namespace Graph.Training.Scoring;

/// <summary>Tagging and parsing accuracy on gold tokens, attachment without punctuation.</summary>
internal sealed class ParseScore
{
    private int _words, _upos, _xpos, _lemmas, _features, _scored, _heads, _labelled;
    private int _coreGold, _coreOwn, _coreSame;

    public double Upos => (double)_upos / _words;

    public double Xpos => (double)_xpos / _words;

    public double Lemmas => (double)_lemmas / _words;

    public double Features => (double)_features / _words;

    /// <summary>Unlabelled attachment without punctuation.</summary>
    public double Uas => (double)_heads / _scored;

    /// <summary>Labelled attachment without punctuation, subtypes included.</summary>
    public double Las => (double)_labelled / _scored;

    /// <summary>F1 of subjects and objects with their subtypes.</summary>
    public double Core => 2.0 * _coreSame / (_coreGold + _coreOwn);

    /// <summary>Parses and scores sentences of a treebank.</summary>
    public static ParseScore Of(LanguageEngine engine, IReadOnlyList<ConlluSentence> sentences)
    {
        var score = new ParseScore();
        foreach (var chunk in sentences.Chunk(256))
        {
            var parsed = engine.Parse(chunk);
            for (var i = 0; i < chunk.Length; i++) score.Add(chunk[i], parsed[i]);
        }

        return score;
    }

    public override string ToString() =>
        $"UPOS {Upos:P2}  XPOS {Xpos:P2}  lemmas {Lemmas:P2}  features {Features:P2}  UAS {Uas:P2}  LAS {Las:P2}  subj/obj F1 {Core:P2}";

    private void Add(ConlluSentence gold, Sentence own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            var (token, mine) = (gold.Tokens[i], own[i]);
            _words++;
            if (mine.Upos.Name() == token.Upos) _upos++;
            if (mine.Xpos == token.Xpos) _xpos++;
            if (mine.Lemma == token.Lemma) _lemmas++;
            if (mine.Features == token.Features) _features++;
            if (token.Upos == "PUNCT") continue;
            _scored++;
            var attached = mine.Head == token.Head;
            var right = attached && mine.Label == token.Label;
            if (attached) _heads++;
            if (right) _labelled++;
            if (IsCore(token.Label)) _coreGold++;
            if (IsCore(mine.Label)) _coreOwn++;
            if (right && IsCore(token.Label)) _coreSame++;
        }
    }

    private static bool IsCore(string label) => DependencyRelation.Is(label, "nsubj") || DependencyRelation.Is(label, "obj");
}
