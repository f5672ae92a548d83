using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Tells a line that presents a person by name and title, such as the one under a quotation in a press release.</summary>
internal static class NameLine
{
    private const int LongestName = 5;
    private const int LongestLead = 4;

    /// <summary>Whether the sentence is a name, a comma and a title, and says nothing: "Ada Brandt, Norwegian Minister of Finance".</summary>
    public static bool Is(FoldedSentence sentence, RoleMatcher roles)
    {
        for (var t = 0; t < sentence.Sentence.Count; t++)
            if (sentence.Sentence[t].Upos is UniversalPos.Verb or UniversalPos.Aux || sentence.Sentence[t].Text is ":" or "?" or ";") return false;
        var title = 0;
        while (title < sentence.Pieces.Count && (title == 0 || !sentence.Pieces[title].Barrier))
        {
            if (!sentence.Pieces[title].Upper) return false;
            title++;
        }

        if (title is < 2 or > LongestName || title == sentence.Pieces.Count
            || sentence.Sentence[sentence.Pieces[title].Token - 1].Text is not ("," or "–" or "—")) return false;
        for (var at = title; at < Math.Min(title + LongestLead, sentence.Pieces.Count) && (at == title || !sentence.Pieces[at].Barrier); at++)
            if (roles.TitleAt(sentence, at) is not null) return true;
        return false;
    }
}
