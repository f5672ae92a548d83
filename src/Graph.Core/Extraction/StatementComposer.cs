using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Learned;
using Graph.Core.Extraction.Status;
using Graph.Core.Extraction.Time;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction;

/// <summary>Turns candidates into statements: expands pairs, reads status, speaker and time, keeps one per fact.</summary>
public sealed class StatementComposer(StatusReader status, AttributionReader attribution, TimeReader time, ConfidenceModel confidence)
{
    private static readonly FrozenSet<string> Aims = WordLists.English["aims of talks"];

    /// <summary>Composes an article's statements in text order.</summary>
    public IReadOnlyList<Statement> Compose(AnnotatedArticle article, IEnumerable<(Sentence Sentence, StatementCandidate Candidate)> candidates) =>
        [.. Score(article, candidates).Select(s => s.Statement with { Confidence = ConfidenceOf(s) })];

    /// <summary>The same statements with the rules' own estimates, beside the features that confidence is computed from.</summary>
    public IEnumerable<ScoredStatement> Score(AnnotatedArticle article, IEnumerable<(Sentence Sentence, StatementCandidate Candidate)> candidates)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(candidates);
        var readings = candidates.SelectMany(c => Expand(article, c.Sentence, c.Candidate)).ToArray();
        return RetoldTalk.Without(readings, r => r.Statement)
            .GroupBy(r => (r.Statement.Sentence, r.Statement.Relation, Source: r.Statement.Source.EntityId, Target: r.Statement.Target.EntityId))
            .SelectMany(Firmest)
            .GroupBy(r => (r.Statement.Relation, Source: r.Statement.Source.EntityId, Target: r.Statement.Target.EntityId, Class: StatusClass(r.Statement.Status)))
            .Select(Strongest)
            .OrderBy(s => s.Statement.Sentence)
            .ThenBy(s => s.Statement.Id, StringComparer.Ordinal);
    }

    // What a model has read comes with its probability.
    private double ConfidenceOf(ScoredStatement scored) =>
        scored.Statement.Rule == LearnedSource.Rule ? scored.Statement.Confidence : confidence.Of(scored.Features);

    private IEnumerable<Reading> Expand(AnnotatedArticle article, Sentence sentence, StatementCandidate candidate)
    {
        // Whoever serves a country or body acts for it, not upon it: "Trump" and "the United States" in one clause are one side.
        (Argument Source, Argument Target)[] pairs = [.. Pairs(candidate).Where(p => candidate.Relation is Relation.HoldsRole or Relation.Visited
            || !article.AreOneSide(p.Source.EntityId, p.Target.EntityId))
            .Where(p => candidate.Relation != Relation.Visited || !article.AtHome.Contains((p.Source.EntityId, p.Target.EntityId)))];
        if (pairs.Length == 0 || (candidate.Relation != Relation.HoldsRole && Questions.AsksWhether(sentence))) yield break;
        var read = candidate.Status ?? status.Read(sentence, candidate.Trigger, candidate.Relation);
        // "failed to agree on a truce", "stopped blocking it" tell no position; "denied that it had agreed" does
        if (read == StatementStatus.Denied && candidate.Status is null && candidate.Relation.IsPosition() && !IsDisclaimed(sentence, candidate.Trigger)) yield break;
        // "called for talks between Kenya and Somalia": an aim is a position, no event that may happen
        if (read == StatementStatus.Possible && candidate.Relation is Relation.NegotiatedWith or Relation.SpokeWith && IsAim(sentence, candidate.Trigger)) yield break;
        if (candidate.Status is null && UndoneDeeds.Is(sentence, candidate.Trigger, candidate.Relation, read)) yield break;
        var speaker = SpeakerOf(article, sentence, candidate);
        // When a post is mentioned says nothing of when it is held.
        var when = candidate.Relation == Relation.HoldsRole ? default : time.Read(article.Article, sentence, candidate.Trigger, candidate.Relation);
        // What actors say about themselves needs no attribution, nor what one of several says about all.
        var isOwn = candidate.Sources.Any(s => speaker.Includes(s.EntityId))
            || (candidate.Relation.IsSymmetric() && candidate.Targets.Any(t => speaker.Includes(t.EntityId)));
        foreach (var (source, target) in pairs)
        {
            var id = Hash(article.Article.Id, sentence.Index, candidate.Relation, source.EntityId, target.EntityId, read);
            var statement = new Statement(id, article.Article.Id, sentence.Index, sentence.Span, sentence.Span.In(article.Article.Text),
                candidate.Relation, source, target, read)
            {
                AttributedTo = isOwn ? null : speaker.EntityId,
                IsReported = speaker.IsReported,
                Role = candidate.Role,
                Date = when.Date,
                TimeExpression = when.Expression,
                Confidence = candidate.Confidence,
                Rule = candidate.Rule,
            };
            yield return new Reading(statement, () => StatementFeatures.Of(article, sentence, candidate, source, target, pairs.Length));
        }
    }

    private static bool IsDisclaimed(Sentence sentence, int trigger)
    {
        for (var at = sentence[trigger].Head; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Lemma is "deny" or "refute" or "disclaim" or "dispute" or "contradict" or "denial") return true;
        }

        return false;
    }

    private static bool IsAim(Sentence sentence, int trigger)
    {
        for (int at = trigger, steps = 0; at >= 0 && steps < 5; at = sentence[at].Head, steps++)
        {
            if (at != trigger && Aims.Contains(sentence[at].Lemma)) return true;
            // "Brazil called for X to talk": beyond the clause of the speaker nobody's aim is meant
            if (sentence[at].Label is "root" or "acl:relcl" or "parataxis") return false;
        }

        return false;
    }

    // A title is the article's own word, also within a quotation.
    private Speaker SpeakerOf(AnnotatedArticle article, Sentence sentence, StatementCandidate candidate) =>
        candidate.Relation == Relation.HoldsRole ? Speaker.Article
        : candidate.AttributedTo is { } known ? new Speaker(known, false)
        : attribution.Read(article, sentence, candidate.Trigger);

    private static IEnumerable<(Argument Source, Argument Target)> Pairs(StatementCandidate candidate)
    {
        var among = candidate.Targets.Count == 0;
        for (var i = 0; i < candidate.Sources.Count; i++)
        {
            var others = among ? candidate.Sources.Skip(i + 1) : candidate.Targets;
            foreach (var target in others)
            {
                var source = candidate.Sources[i];
                if (source.EntityId == target.EntityId) continue;
                // Symmetric pairs have one form, so that "A met B" and "B met A" are one fact.
                yield return candidate.Relation.IsSymmetric() && string.CompareOrdinal(source.EntityId, target.EntityId) > 0
                    ? (target, source)
                    : (source, target);
            }
        }
    }

    // "agreed to restore relations": one sentence tells one act, however many of its words do
    private static IEnumerable<Reading> Firmest(IEnumerable<Reading> same)
    {
        Reading[] all = [.. same];
        return Array.Exists(all, r => r.Statement.Status == StatementStatus.Asserted)
            ? all.Where(r => r.Statement.Status is StatementStatus.Asserted or StatementStatus.Denied)
            : all;
    }

    private static ScoredStatement Strongest(IEnumerable<Reading> same)
    {
        Reading[] all =
        [
            .. same.OrderBy(r => r.Statement.Rule == LearnedSource.Rule)
                .ThenBy(r => r.Statement.Status)
                .ThenByDescending(r => r.Statement.Confidence)
                .ThenBy(r => r.Statement.Sentence)
                .ThenBy(r => r.Statement.Id, StringComparer.Ordinal),
        ];
        var best = all[0];
        return new ScoredStatement(best.Statement, StatementFeatures.WithSupport(best.Features(), best.Statement.Status, all.Select(r => r.Statement.Sentence).Distinct().Count()));
    }

    // Plan, possibility and condition are one reading of an event that has not happened.
    private static int StatusClass(StatementStatus status) => status switch
    {
        StatementStatus.Asserted => 0,
        StatementStatus.Denied => 1,
        _ => 2,
    };

    private static string Hash(string article, int sentence, Relation relation, string source, string target, StatementStatus status) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{article}\n{sentence}\n{relation.Label()}\n{source}\n{target}\n{status}")))[..16];

    private readonly record struct Reading(Statement Statement, Func<List<Feature>> Features);
}
