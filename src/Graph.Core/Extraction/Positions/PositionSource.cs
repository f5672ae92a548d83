using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds the positions that a sentence says actors take on issues.</summary>
public sealed class PositionSource : ICandidateSource
{
    private readonly IssueRecognizer _issues;
    private readonly EventLexicon _words;
    private readonly StanceLexicon _stances;

    /// <summary>Makes a source with the stances that ship with the program.</summary>
    public PositionSource(IssueRecognizer issues, EventLexicon words)
        : this(issues, words, StanceLexicon.Default)
    {
    }

    internal PositionSource(IssueRecognizer issues, EventLexicon words, StanceLexicon stances)
    {
        _issues = issues;
        _words = words;
        _stances = stances;
    }

    /// <summary>Every issue of a sentence with what became of it, for <c>explain</c>.</summary>
    public IReadOnlyList<PositionAttempt> Attempts(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var notes = new List<(IssueReading Issue, string Text)>();
        new PositionReader(SentenceReading.Of(article, sentence), _stances, _issues, _words) { Note = (issue, text) => notes.Add((issue, text)) }.Read();
        return
        [
            .. notes.GroupBy(n => (n.Issue.Key, n.Issue.Head)).Select(g => new PositionAttempt(
                g.Key.Key,
                string.Join(' ', g.First().Issue.Tokens.Order().Select(t => sentence[t].Text)),
                g.First().Issue.Pattern,
                [.. g.Select(n => n.Text).Where(t => t.Length > 0).Distinct()])),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var reading = SentenceReading.Of(article, sentence);
        foreach (var stance in new PositionReader(reading, _stances, _issues, _words).Read())
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
