using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Reads a quoted clause that no verb of saying governs as what its speaker says.</content>
internal sealed partial class FrameMatcher
{
    private string? _speaker;

    /// <summary>Tries the frames of judgement that "say" evokes on the clauses of the sentence that stand in quotations whose speaker is known.</summary>
    public IEnumerable<FrameAttempt> Quoted(IReadOnlyList<Evocation> sayings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.SpeakerId is not { } speaker || !quotation.Span.Overlaps(sentence.Span)) continue;
            foreach (var clause in ClausesIn(quotation.Span))
            {
                foreach (var saying in sayings)
                {
                    if (saying.Frame.Relation is not (Relation.Accused or Relation.Criticized or Relation.Praised) || saying.Companions.Count > 0 || saying.Frame.Needs.Count == 0) continue;
                    _speaker = speaker;
                    var attempt = Try(saying.Frame, clause);
                    _speaker = null;
                    // whatever the clause itself denies or supposes, it has been said
                    if (attempt.Candidates.Count > 0)
                        yield return attempt with { Candidates = [.. attempt.Candidates.Select(c => c with { Status = StatementStatus.Asserted, AttributedTo = speaker })] };
                }
            }
        }
    }

    // The highest clauses of a quotation, with those beside them that have a subject of their own.
    private IEnumerable<int> ClausesIn(TextSpan quotation)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!quotation.Contains(sentence[i].Span.Start) || sentence[i].Label == "acl:relcl" || !IsClause(i)) continue;
            var head = sentence[i].Head;
            // what a verb of saying governs is read there
            if (head >= 0 && sentence[i].Label is "ccomp" or "parataxis" && lexicon.ReportingVerbs.Contains(sentence[head].Lemma)) continue;
            if (head < 0 || !quotation.Contains(sentence[head].Span.Start) || sentence[i].Label is "conj" or "parataxis" && _arguments.Of(i, "comp").Count == 0) yield return i;
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

    private Argument Speaking(string speaker)
    {
        var mention = article.Mentions.LastOrDefault(m => m.Sentence <= sentence.Index + 1 && m.EntityIds.Contains(speaker)) ?? article.Mentions.First(m => m.EntityIds.Contains(speaker));
        return new Argument(speaker, mention.Text, mention.Span);
    }
}
