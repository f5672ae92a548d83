using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Tells headlines, whose capitals say nothing about names, from running text.</summary>
internal static class Headlines
{
    /// <summary>Whether most of the sentence's longer words are capitalised and it does not end like a sentence.</summary>
    public static bool IsHeadline(Article article, Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i].Text;
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }

        // "Background", "What next?": a short line without a full stop is a heading.
        if (words < 3)
            return sentence.Count <= 4 && sentence[sentence.Count - 1].Text is not "."
                && sentence.Span.Start == LineStart(article.Text, sentence.Span.Start) && IsLineEnd(article.Text, sentence.Span.End);
        var share = capitals / (double)words;
        var ends = sentence[sentence.Count - 1].Text is "." or "!" or "”" or "\"";
        // "Foss met Lis in Oslo.": names make up the words, yet the verb is in lower case.
        return ends ? share >= 0.95 && !HasPlainVerb(sentence) : share >= 0.75;
    }

    private static bool HasPlainVerb(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++) if (sentence[i].Upos == UniversalPos.Verb && char.IsLower(sentence[i].Text[0])) return true;
        return false;
    }

    private static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at == 0 || text[at - 1] == '\n' ? at : -1;
    }

    private static bool IsLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r') at++;
        return at >= text.Length || text[at] == '\n';
    }
}
