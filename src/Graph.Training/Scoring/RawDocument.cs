using System.Text;
using Graph.Language;
using Graph.Language.Conllu;

namespace Graph.Training.Scoring;

/// <summary>A treebank document as raw text, with the spans of its sentences and words.</summary>
internal sealed record RawDocument(string Text, IReadOnlyList<RawSentence> Sentences)
{
    /// <summary>Joins sentences to documents; paragraphs stand apart by a blank line or what is given.</summary>
    public static IEnumerable<RawDocument> From(IEnumerable<ConlluSentence> sentences, string paragraphBreak = "\n\n")
    {
        var text = new StringBuilder();
        var found = new List<RawSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("newdoc id") is not null && found.Count > 0)
            {
                yield return new RawDocument(text.ToString(), found.ToArray());
                text.Clear();
                found.Clear();
            }

            if (text.Length > 0) text.Append(sentence.Comment("newpar id") is null && sentence.Comment("newpar") is null ? "" : paragraphBreak);
            found.Add(Append(text, sentence));
        }

        if (found.Count > 0) yield return new RawDocument(text.ToString(), found);
    }

    private static RawSentence Append(StringBuilder text, ConlluSentence sentence)
    {
        var spans = new List<TextSpan>();
        foreach (var (form, spaceAfter, first, last) in sentence.SurfaceForms())
        {
            var start = text.Length;
            text.Append(form);
            var words = Enumerable.Range(first, last - first + 1).Select(i => sentence.Tokens[i].Form).ToArray();
            if (string.Concat(words) == form)
            {
                foreach (var word in words) spans.Add(new TextSpan(start, start += word.Length));
            }
            else
            {
                spans.Add(new TextSpan(start, text.Length));
            }

            if (spaceAfter) text.Append(' ');
        }

        return new RawSentence(new TextSpan(spans[0].Start, spans[^1].End), spans, sentence);
    }
}
