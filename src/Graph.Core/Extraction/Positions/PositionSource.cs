using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds the positions that a sentence says actors take on issues.</summary>
public sealed class PositionSource(IssueRecognizer issues, EventLexicon words) : ICandidateSource
{
    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var reading = SentenceReading.Of(article, sentence);
        foreach (var stance in new PositionReader(reading, StanceLexicon.Default, issues, words).Read())
        {
            var head = sentence[stance.Trigger];
            Argument[] sources = [.. stance.Holders.SelectMany(m => m.EntityIds.Select(id => new Argument(id, m.Text, m.Span)))];
            yield return new StatementCandidate(
                stance.Relation, sources, [new Argument(stance.Key, head.Text, head.Span)], stance.Trigger, stance.Rule, stance.Confidence)
            {
                Status = stance.Status,
                AttributedTo = stance.AttributedTo,
            };
        }
    }
}
