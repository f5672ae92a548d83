using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Learned;

/// <summary>Lists whom the event words of a sentence might join, with features; a model tells which they do.</summary>
/// <remarks>Words are those that evoke frames: what they mean is known, only how they reach their ends is open.</remarks>
public sealed class PairFinder(EventFrameSource frames, EventLexicon words)
{
    // Rules read plain sentences well: whom they do not join there is not joined.
    private const int MinTokens = 18;

    /// <summary>The candidates of a sentence of an article whose trees are mended.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What rules have read there.</param>
    public IEnumerable<PairCandidate> Find(AnnotatedArticle article, Sentence sentence, IReadOnlyList<StatementCandidate> found)
    {
        foreach (var word in Words(article, sentence, found))
        {
            foreach (var (source, target) in word.Pairs())
            {
                uint[] features = [.. word.Features(), .. word.OfSource(source), .. word.OfTarget(target), .. word.OfPair(source, target)];
                yield return new PairCandidate(word.Word.Relation, word.End(source), word.End(target), word.Word.Token.Index, features);
            }
        }
    }

    /// <summary>The event words of a sentence, one for each relation that they may express.</summary>
    internal IEnumerable<PairWord> Words(AnnotatedArticle article, Sentence sentence, IReadOnlyList<StatementCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(found);
        if (sentence.Count < MinTokens) yield break;
        var mentions = SentenceMentions.Of(article, sentence);
        if (mentions.Count < 2) yield break;
        var ends = SentenceEnds.Of(article, mentions);
        if (ends.Count < 2) yield break;
        SentenceShape? shape = null;
        var views = new EndView?[]?[sentence.Count];
        foreach (var attempts in frames.Known(article, sentence).GroupBy(a => (a.Trigger, a.Frame.Relation)))
        {
            var (trigger, relation) = attempts.Key;
            // where a frame knows better there is nothing to learn: "launched a strike in Paris", "was to criticise Kenya"
            if (attempts.Any(a => a.Miss is FrameMiss.Avoids or FrameMiss.Content or FrameMiss.Attribute)) continue;
            shape ??= new SentenceShape(article, sentence, mentions, LogicalArguments.Of(article, sentence, words));
            var word = new EventWord(
                sentence[trigger], relation, attempts.Any(a => a.Miss != FrameMiss.Needs), attempts.Max(a => a.Frame.Confidence), shape.IsNegated(trigger), shape.IsPassive(trigger));
            yield return new PairWord(shape, word, ends, found, views[trigger] ??= new EndView?[ends.Count]);
        }
    }
}
