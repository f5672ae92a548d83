using Graph.Core.Articles;
using Graph.Core.Linking;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Finds quotations and the subject of the verb that introduces each.</summary>
internal static class SpokenStretchFinder
{
    /// <summary>Quotations of all blocks in text order; one that never closes ends with its block.</summary>
    public static List<SpokenStretch> Find(Article article, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<SpokenStretch>();
        var blocks = article.Blocks.Count > 0 ? article.Blocks.Select(b => b.Span) : [new TextSpan(0, article.Text.Length)];
        foreach (var block in blocks)
        {
            var open = -1;
            for (var i = block.Start; i < block.End; i++)
            {
                var c = article.Text[i];
                if (c == '“' || (c == '"' && open < 0))
                {
                    open = i;
                }
                else if (c is '”' or '"' && open >= 0)
                {
                    found.Add(new SpokenStretch(new TextSpan(open, i + 1), isQuotation: true));
                    open = -1;
                }
            }

            if (open >= 0 && block.End - open > 20) found.Add(new SpokenStretch(new TextSpan(open, block.End), isQuotation: true));
        }

        foreach (var stretch in found) FindSpeaker(stretch, found, sentences);
        return found;
    }

    /// <summary>Index of the stretch that holds an offset; −1 where none does.</summary>
    public static int At(IReadOnlyList<SpokenStretch> stretches, int offset)
    {
        for (var i = 0; i < stretches.Count; i++) if (stretches[i].Span.Contains(offset)) return i;
        return -1;
    }

    private static void FindSpeaker(SpokenStretch stretch, List<SpokenStretch> all, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.Span.Overlaps(new TextSpan(Math.Max(0, stretch.Span.Start - 2), stretch.Span.End + 2))) continue;
            var best = -1;
            var distance = int.MaxValue;
            for (var t = 0; t < sentence.Count; t++)
            {
                var span = sentence[t].Span;
                if (!SpeechVerbs.Contains(sentence[t].Lemma, sentence[t].Text) || sentence[t].Lemma is "be" or "go" or "put" or "read" && !IsNear(sentence, t, stretch)) continue;
                if (sentence[t].Upos is not (UniversalPos.Verb or UniversalPos.X or UniversalPos.Aux) || At(all, span.Start) >= 0) continue;
                var gap = span.Start >= stretch.Span.End ? span.Start - stretch.Span.End : stretch.Span.Start - span.End + 5;
                var subject = Subject(sentence, t);
                if (subject < 0 || gap < 0 || gap >= distance) continue;
                (best, distance) = (subject, gap);
            }

            if (best < 0) continue;
            (stretch.SpeakerSentence, stretch.SpeakerToken) = (sentence.Index, best);
            return;
        }
    }

    private static bool IsNear(Sentence sentence, int token, SpokenStretch stretch) =>
        Math.Min(Math.Abs(sentence[token].Span.Start - stretch.Span.End), Math.Abs(stretch.Span.Start - sentence[token].Span.End)) < 12;

    private static int Subject(Sentence sentence, int verb)
    {
        if (Grammar.HasTree(sentence)) return sentence.UnderstoodSubject(verb) is >= 0 and var understood ? understood : -1;
        // Without a tree: the capitalised word or pronoun nearest to the verb.
        for (var d = 1; d < 6; d++)
            foreach (var t in new[] { verb + d, verb - d })
                if (t >= 0 && t < sentence.Count && (char.IsUpper(sentence[t].Text[0]) || Pronoun.TryRead(sentence[t].Text, out _))) return t;
        return -1;
    }
}
