using Graph.Language;

namespace Graph.Training.Scoring;

/// <summary>Labelled attachment of raw text: F1 over words found by their span, punctuation left out.</summary>
internal sealed class RawParseScore
{
    private int _gold, _own, _same;

    public double Las => 2.0 * _same / (_gold + _own);

    public void Add(RawDocument gold, IReadOnlyList<Sentence> own)
    {
        var found = new Dictionary<TextSpan, (TextSpan? Head, string Label)>();
        foreach (var token in own.SelectMany(s => s.Tokens.Select(t => (s, t))))
        {
            if (token.t.Upos != UniversalPos.Punct) _own++;
            found[token.t.Span] = (token.t.Head < 0 ? null : token.s[token.t.Head].Span, token.t.Label);
        }

        foreach (var sentence in gold.Sentences)
        {
            var words = sentence.Source.Tokens;
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Upos == "PUNCT") continue;
                _gold++;
                // words fused beyond recognition have no span of their own and count as missed
                if (sentence.Tokens.Count != words.Count) continue;
                TextSpan? head = words[i].Head < 0 ? null : sentence.Tokens[words[i].Head];
                if (found.TryGetValue(sentence.Tokens[i], out var mine) && mine == (head, words[i].Label)) _same++;
            }
        }
    }
}
