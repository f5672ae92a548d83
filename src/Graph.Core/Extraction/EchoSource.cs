using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Status;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction;

/// <summary>Finds who does what another actor has just been told to do: "Peru froze the funds. So did Chad."</summary>
/// <param name="told">What reads the deeds themselves.</param>
/// <param name="status">Reads how firm they are.</param>
/// <param name="words">The engine's words.</param>
internal sealed class EchoSource(IReadOnlyList<ICandidateSource> told, StatusReader status, EventLexicon words) : ICandidateSource
{
    private const double Confidence = 0.6;

    // "So did Chad. So has Mali."
    private const int LongestChain = 3;

    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence) => Find(article, sentence, LongestChain);

    private IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence, int chain)
    {
        ActorFinder? actors = null;
        foreach (var deed in EchoedDeed.In(sentence))
        {
            var model = deed.Model >= 0 ? sentence : sentence.Index > 0 ? article.Sentences[sentence.Index - 1] : null;
            if (model is null || model.Count == 0) continue;
            actors ??= ActorsOf(article, sentence);
            Mention[] others = [.. actors.At(deed.Subject, Reach.Actor, isActing: true)];
            if (others.Length == 0) continue;
            foreach (var candidate in Repeated(article, sentence, model, deed, chain))
            {
                Argument[] sources = [.. others.SelectMany(m => m.EntityIds, (m, id) => new Argument(id, m.Text, m.Span))
                    .Where(a => candidate.Sources.All(s => s.EntityId != a.EntityId) && candidate.Targets.All(t => t.EntityId != a.EntityId))];
                // whoever echoes a proposal is for it
                var relation = deed.IsSpoken && candidate.Relation == Relation.Proposed ? Relation.Supports : candidate.Relation;
                if (sources.Length > 0)
                    yield return candidate with { Relation = relation, Sources = sources, Trigger = deed.Verb, Rule = $"{relation.Label()}/echo", Confidence = Confidence };
            }
        }
    }

    // What the model's subject is told to do, with the status that the echo leaves it.
    private IEnumerable<StatementCandidate> Repeated(AnnotatedArticle article, Sentence sentence, Sentence model, EchoedDeed deed, int chain)
    {
        var verb = deed.Model >= 0 ? deed.Model : Root(model);
        var isChained = chain > 0 && deed.Model < 0 && EchoedDeed.In(model).Any(d => d.Verb == verb);
        var subject = sentence == model && deed.Model < 0 ? -1 : model.UnderstoodSubject(verb);
        var ids = isChained || subject < 0 ? [] : ActorsOf(article, model).At(subject, Reach.Owner, isActing: true).SelectMany(m => m.EntityIds).ToHashSet();
        if (ids.Count == 0 && !isChained) yield break;
        var all = told.SelectMany(s => s.Find(article, model)).Select(c => (Candidate: c, IsEcho: false));
        if (isChained) all = Find(article, model, chain - 1).Select(c => (Candidate: c, IsEcho: true));
        foreach (var (candidate, isEcho) in all.ToArray())
        {
            if (candidate.Relation is Relation.HoldsRole || candidate.Targets.Count == 0 || (deed.IsSpoken && !IsSpoken(candidate.Relation))) continue;
            if (!isEcho && (!candidate.Sources.Any(s => ids.Contains(s.EntityId)) || !IsOf(model, candidate.Trigger, verb, deed))) continue;
            var before = candidate.Status ?? status.Read(model, candidate.Trigger, candidate.Relation);
            yield return candidate with { Status = deed.IsLikened ? before : Status(before, sentence, deed, candidate.Relation), AttributedTo = null };
        }
    }

    private StatementStatus Status(StatementStatus before, Sentence sentence, EchoedDeed deed, Relation relation)
    {
        // "nor did Chad" denies what has been denied before
        if (deed.Verb > 0 && Enumerable.Range(Math.Max(0, deed.Verb - 3), Math.Min(3, deed.Verb)).Any(i => sentence[i].Text.ToLowerInvariant() is "nor" or "neither")) return before;
        var own = status.Read(sentence, deed.Verb, relation);
        return own == StatementStatus.Asserted ? before : own;
    }

    // Whether a word tells what the verb's own subject does, not what a relative clause tells besides.
    private static bool IsOf(Sentence sentence, int word, int verb, EchoedDeed deed)
    {
        for (var at = word; at >= 0; at = sentence[at].Head)
        {
            if (at == verb) return true;
            if (deed.Model >= 0 && at == deed.Verb || sentence[at].Label is "acl:relcl" or "nsubj" or "nsubj:pass") return false;
        }

        return false;
    }

    private static bool IsSpoken(Relation relation) =>
        relation is Relation.Urged or Relation.Accused or Relation.Criticized or Relation.Praised or Relation.Threatened || relation.IsPosition();

    private ActorFinder ActorsOf(AnnotatedArticle article, Sentence sentence) => new(article, sentence, SentenceMentions.Of(article, sentence), words);

    private static int Root(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++) if (sentence[i].Head < 0) return i;
        return 0;
    }
}
