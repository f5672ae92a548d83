using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Extraction.Time;

/// <summary>Reads when the event of a predicate happens.</summary>
public sealed class TimeReader
{
    /// <summary>The time of the event that a token expresses; its default where none is told.</summary>
    /// <param name="article">The article, whose date resolves relative expressions.</param>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective of the sentence.</param>
#pragma warning disable CA1822 // an instance so that word lists can be given to it
    public EventTime Read(Article article, Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        return default;
    }
#pragma warning restore CA1822
}
