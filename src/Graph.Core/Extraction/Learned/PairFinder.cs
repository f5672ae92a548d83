using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Learned;

/// <summary>Lists whom the event words of a sentence might join, with features; a model tells which they do.</summary>
/// <remarks>Words are those that evoke frames: what they mean is known, only how they reach their ends is open.</remarks>
public sealed class PairFinder(EventFrameSource frames, EventLexicon words)
{
    // A list of twenty names is no set of pairs.
    private const int MaxEnds = 12;
    private const int MaxEntities = 4;

    // Rules read plain sentences well: whom they do not join there is not joined.
    private const int MinTokens = 18;

    /// <summary>The candidates of a sentence of an article whose trees are mended; the features of one last until the next is asked for.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What rules have read there.</param>
    public IEnumerable<PairCandidate> Find(AnnotatedArticle article, Sentence sentence, IReadOnlyList<StatementCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(found);
        if (sentence.Count < MinTokens) yield break;
        var mentions = SentenceMentions.Of(article, sentence);
        var ends = mentions.Where(m => IsEnd(article, m)).Take(MaxEnds).ToList();
        if (ends.Count < 2) yield break;
        SentenceShape? shape = null;
        var features = new FeatureList();
        foreach (var attempts in frames.Known(article, sentence).GroupBy(a => (a.Trigger, a.Frame.Relation)))
        {
            var (trigger, relation) = attempts.Key;
            // where a frame knows better there is nothing to learn: "launched a strike in Paris", "was to criticise Kenya"
            if (attempts.Any(a => a.Miss is FrameMiss.Avoids or FrameMiss.Content or FrameMiss.Attribute)) continue;
            shape ??= new SentenceShape(article, sentence, mentions, LogicalArguments.Of(article, sentence, words));
            var word = new EventWord(
                sentence[trigger], relation, attempts.Any(a => a.Miss != FrameMiss.Needs), attempts.Max(a => a.Frame.Confidence), shape.IsNegated(trigger), shape.IsPassive(trigger));
            EndView[] views = [.. ends.Select(e => EndView.Of(shape, trigger, e))];
            foreach (var source in views)
            {
                foreach (var target in views)
                {
                    if (!MayJoin(article, relation, trigger, source.Mention, target.Mention)) continue;
                    PairFeatures.Write(features, shape, word, source, target, found);
                    yield return new PairCandidate(relation, source.Mention, target.Mention, trigger, features.All);
                }
            }
        }
    }

    private static bool IsEnd(AnnotatedArticle article, Mention mention) => mention.EntityIds.Count is > 0 and <= MaxEntities
        && mention.EntityIds.All(id => article.Entities.TryGetValue(id, out var entity) && entity.Kind != EntityKind.Issue && !article.Onlookers.Contains(id));

    private static bool MayJoin(AnnotatedArticle article, Relation relation, int trigger, Mention source, Mention target)
    {
        if (source.IsLocation || ReferenceEquals(source, target) || source.EntityIds.Any(target.EntityIds.Contains)) return false;
        if (target.IsLocation && relation is not (Relation.Visited or Relation.Attacked or Relation.Controls)) return false;
        // a word within a name tells nothing of its bearer, unless it is what he does: "Russian strikes"
        if (source.FirstToken <= trigger && trigger < source.EndToken && source.Form != MentionForm.Demonym) return false;
        if (relation.IsSymmetric() && target.FirstToken < source.FirstToken) return false;
        return relation == Relation.Visited || !article.AreOneSide(source.EntityIds[0], target.EntityIds[0]);
    }
}
