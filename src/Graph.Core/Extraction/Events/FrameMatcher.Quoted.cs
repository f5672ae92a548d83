using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Events;

/// <content>Reads what somebody is known to say without a verb of saying: quoted clauses, "according to", "in the eyes of".</content>
internal sealed partial class FrameMatcher
{
    // the share of quotations whose speaker proved right
    private const double QuotedSpeaker = 0.85;

    private static readonly FrozenSet<string> Opinions = WordLists.English["in somebody's words"];

    private List<Filler>? _speakers;

    /// <summary>Tries the frames of judgement that "say" evokes on clauses whose speaker is known.</summary>
    public IEnumerable<FrameAttempt> Quoted(Evocation[] sayings)
    {
        foreach (var (clause, speakers, isQuoted) in Sayings())
        {
            foreach (var saying in sayings)
            {
                if (saying.Frame.Relation is not (Relation.Accused or Relation.Criticized or Relation.Praised)
                    || saying.Companions.Length > 0 || saying.Frame.Needs.Count == 0) continue;
                // "according to Kenya, Somalia shelled the town" reports a fact
                if (!isQuoted && saying.Frame.Relation == Relation.Accused && sentence[clause].Upos == UniversalPos.Verb) continue;
                _speakers = speakers;
                var attempt = Try(saying.Frame, clause);
                _speakers = null;
                // whatever the clause itself denies or supposes, it has been said
                if (attempt.Candidates.Count > 0)
                    yield return attempt with { Candidates = [.. attempt.Candidates.Select(c => c with { Status = StatementStatus.Asserted, AttributedTo = speakers[0].Argument.EntityId })] };
            }
        }
    }

    private IEnumerable<(int Clause, List<Filler> Speakers, bool IsQuoted)> Sayings()
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.IsTurn || !quotation.Span.Overlaps(sentence.Span) || Speaking(quotation.SpeakerId) is not { } speaker) continue;
            foreach (var clause in ClausesIn(quotation.Span)) yield return (clause, [speaker], true);
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Label is not ("obl" or "nmod") || Holders(i) is not { Count: > 0 } holders) continue;
            var clause = sentence[i].Head;
            while (clause >= 0 && !IsClause(clause)) clause = sentence[clause].Head;
            // "in Kenya's telling, Somalia shelled the town" is Kenya's charge
            if (clause >= 0) yield return (clause, holders, HasCaseIn(i));
        }
    }

    private bool HasCaseIn(int phrase) => _arguments.Of(phrase, "case").Any(c => sentence[c].Lemma == "in");

    // "according to Kenya", "in Kenya's view", "in the eyes of Kenya"
    private List<Filler> Holders(int phrase)
    {
        var isOpinion = HasCaseIn(phrase)
            && Opinions.Contains(sentence[phrase].Lemma);
        if (!isOpinion && !IsViewer(phrase) && !_arguments.Of(phrase, "case").Any(c => sentence[c].Lemma is "according" or "accord")) return [];
        return [.. _actors.At(phrase, isOpinion ? Reach.Owner : Reach.Actor).SelectMany(m => m.EntityIds, (m, id) => new Filler(new Argument(id, m.Text, m.Span), m.Confidence, IsLeader: false))];
    }

    // "For Kenya, the vote was a farce", "for Kenya it is a triumph": a judgement in the copula is whose it is said to be for
    private bool IsViewer(int phrase) =>
        phrase <= 3 && sentence[0].Text == "For" && sentence[phrase].Label == "obl" && sentence[phrase].Head is >= 0 and var predicate && sentence.Child(predicate, "cop") >= 0
        && _arguments.Of(phrase, "case").Any(c => c == 0);

    // The highest clauses of a quotation, with those beside them that have a subject of their own.
    private IEnumerable<int> ClausesIn(TextSpan quotation)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!quotation.Contains(sentence[i].Span.Start) || sentence[i].Label == "acl:relcl" || !IsClause(i)) continue;
            var head = sentence[i].Head;
            // what a verb of saying governs is read there
            if (head >= 0 && sentence[i].Label is "ccomp" or "parataxis" && lexicon.ReportingVerbs.Contains(sentence[head].Lemma)) continue;
            if (head < 0 || !quotation.Contains(sentence[head].Span.Start)
                || (sentence[i].Label is "conj" or "parataxis" && _arguments.Of(i, "comp").Length == 0)) yield return i;
        }
    }

    private bool IsClause(int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label is "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" or "expl") return true;
        }

        return false;
    }

    private Filler? Speaking(string? speaker) =>
        speaker is not null
            && (article.Mentions.LastOrDefault(m => m.Sentence <= sentence.Index + 1 && m.EntityIds.Contains(speaker))
                ?? article.Mentions.FirstOrDefault(m => m.EntityIds.Contains(speaker))) is { } mention
            ? new Filler(new Argument(speaker, mention.Text, mention.Span), QuotedSpeaker, IsLeader: false)
            : null;
}
