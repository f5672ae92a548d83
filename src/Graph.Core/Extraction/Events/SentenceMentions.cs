using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Cuts an article's mentions down to one sentence.</summary>
public static class SentenceMentions
{
    /// <summary>The mentions of a sentence in text order; relies on their order in the article.</summary>
    public static IReadOnlyList<Mention> Of(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        int low = 0, high = article.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Mentions[middle].Sentence < sentence.Index) low = middle + 1;
            else high = middle;
        }

        var found = new List<Mention>();
        for (; low < article.Mentions.Count && article.Mentions[low].Sentence == sentence.Index; low++) found.Add(article.Mentions[low]);
        return found;
    }
}
