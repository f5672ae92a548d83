using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Attribution;

/// <summary>Reads who says what a predicate expresses, where it is not the article itself.</summary>
public sealed class AttributionReader
{
    /// <summary>The speaker behind the event or state that a token expresses.</summary>
    /// <param name="article">The article with its mentions and quotations.</param>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective of the sentence.</param>
#pragma warning disable CA1822 // an instance so that word lists can be given to it
    public Speaker Read(AnnotatedArticle article, Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        return Speaker.Article;
    }
#pragma warning restore CA1822
}
