using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds the stance word next to an issue by word order, where the tree does not connect them.</summary>
/// <remarks>The parser misplaces one phrase in seven; within a clause the nearest stance word before an issue governs it.</remarks>
internal sealed class NearbyStances(SentenceReading reading, StanceLexicon lexicon, HolderFinder holders)
{
    private const int MaxGap = 5;
    private const int InnerGap = 4;

    private static readonly FrozenSet<string> Opinions = WordLists.English["opinions"];

    private readonly Sentence _sentence = reading.Sentence;

    /// <summary>The nearest stance verb before the issue in its clause.</summary>
    public StanceMatch? Before(IssueReading issue)
    {
        var first = issue.Tokens.Min();
        for (var at = first - 1; at >= Math.Max(0, first - MaxGap - 4); at--)
        {
            if (IsBoundary(at)) return null;
            // "the proposed swap" says that somebody proposed it, not who
            if (_sentence[at].Upos != UniversalPos.Verb || (_sentence.Is(at, "amod") && _sentence[at].Xpos == "VBN")) continue;
            // whom one tells something may be described by anything: "told the hostages' families"
            if (IsCharge(at) || reading.IsWord(at, "tell")) return null;
            // "suggested that enrichment could go on" reports
            if (_sentence.Children(at, "ccomp").Any(c => c > at && (_sentence.Has(c, "aux") || _sentence.Children(c, "cop").Any(b => _sentence[b].Xpos is "VBZ" or "VBP" or "VBD")))
                && lexicon.Lists("reporting", reading.Forms(at))) return null;
            if (IsOfOpinion(issue.Head, at)) return null;
            foreach (var entry in lexicon.Verbs(reading.Forms(at)))
            {
                // "let it be known that" lets nobody do anything
                if (entry.Words[0] is "let" or "allow" or "permit") continue;
                // "called the appeal for a truce naive" calls for nothing
                if (entry.Words[0] == "call" && entry.Preposition is "for" && entry.InnerCount == 0 && _sentence.Has(at, "obj")) continue;
                // "has not honoured the truce" answers no offer
                if (lexicon.Lists("offer verbs", [entry.Text])) continue;
                // "denied that its troops were leaving" is not about leaving
                if (_sentence[issue.Head].Upos == UniversalPos.Verb && entry.InnerCount == 0 && lexicon.Lists("object verbs", [entry.Words[0]]))
                    continue;
                if (entry.Class.When is null && Fits(entry, at, first, issue.Head)) return new StanceMatch(entry, at);
            }

            // another full verb stands between
            if (_sentence[at].Xpos is "VBD" or "VBZ" or "VBP" && !lexicon.Lists("carrier verbs", reading.Forms(at))) return null;
        }

        return null;
    }

    /// <summary>The actor who does what a verb says: its subject, else the nearest actor before it in its clause.</summary>
    public IReadOnlyList<Mention> Doers(int verb)
    {
        if (holders.Doers(verb) is { Count: > 0 } found) return found;
        // "Peru has been offered terms": what is done to Peru is not what it does
        if (holders.IsPassive(verb)) return [];
        // "part of a government that agrees": whoever comes before is not who agrees
        if (_sentence[verb].Label == "acl:relcl") return [];
        // "abstained on a resolution demanding a truce": the resolution demands it
        if (_sentence.Is(verb, "acl") && _sentence[verb].Xpos == "VBG") return [];
        // "said in Lima that the region wanted a truce": a clause with a subject of its own is not that of a name further off
        var subject = _sentence.Child(verb, "nsubj");
        if (subject >= verb || subject >= 0 && _sentence[subject].Upos != UniversalPos.Noun) subject = -1;
        for (var at = verb - 1; at >= 0; at--)
        {
            if (subject >= 0 && at < subject && !_sentence.Governs(subject, at)) return [];
            if (IsBoundary(at) || (_sentence[at].Upos == UniversalPos.Verb && _sentence[at].Xpos is "VBD" or "VBZ" or "VBP")) return [];
            if (reading.Mentions.Any(m => at >= m.FirstToken && at < m.EndToken) && holders.At(at) is { Count: > 0 } near
                && _sentence.Child(at, "case") < 0 && !IsOwnerOfOthers(at)) return near;
        }

        return [];
    }

    // "aligned with Chad's perspectives concerning a truce": which they are is not told; "denied reports of a truce": nor is one refused
    private bool IsOfOpinion(int issue, int verb)
    {
        for (var above = _sentence[issue].Head; above > verb; above = _sentence[above].Head)
            if (_sentence[above].Upos == UniversalPos.Noun && (Opinions.Contains(_sentence[above].Lemma) || lexicon.Lists("charges", reading.Forms(above)))) return true;
        return false;
    }

    // "two of Peru's partners" act, not Peru; "its foreign ministry" is the country
    private bool IsOwnerOfOthers(int token) =>
        _sentence[token].Label == "flat"
        ? IsOwnerOfOthers(_sentence[token].Head)
        : _sentence[token].Label == "nmod:poss"
            && reading.Lemma(_sentence[token].Head) is not ("ministry" or "government" or "office" or "army" or "military" or "parliament" or "cabinet" or "delegation" or "leadership" or "minister" or "president");

    /// <summary>Whether a verb tells what somebody is accused of or denies: "accuses Peru of having broken the truce".</summary>
    public bool IsCharge(int verb)
    {
        for (var head = _sentence[verb].Head; head >= 0; head = _sentence[head].Head)
        {
            if (lexicon.Lists("accusing", reading.Forms(head)) || reading.IsWord(head, "deny") || reading.IsWord(head, "doubt")
                || reading.Lemma(head) is "charge" or "accusation" or "allegation" or "claim" or "rumour" or "rumor") return true;
        }

        return false;
    }

    private bool Fits(StanceEntry entry, int verb, int first, int issue)
    {
        var at = verb;
        for (var i = 1; i < entry.Words.Count; i++)
        {
            var next = -1;
            for (var j = at + 1; j < first && j <= at + InnerGap; j++)
            {
                if (!reading.IsWord(j, entry.Words[i])) continue;
                next = j;
                break;
            }

            if (next < 0) return false;
            at = next;
        }

        if (first - at > MaxGap) return false;
        for (var j = at + 1; j < first; j++)
        {
            // "praised the organisers of the summit"
            if (lexicon.Lists("aspects", reading.Forms(j))) return false;
            // a preposition of its own takes the issue away from a verb that wants an object
            if (_sentence[j].Upos == UniversalPos.Adp && reading.Lower(j) is not "of"
                && !(entry.Preposition is not null && reading.Lower(j) is "in" or "on" or "for" or "to")) return false;
            // "looking for partners in the force": what the preposition governs comes first
            if (entry.Preposition is not null && _sentence[j].Upos == UniversalPos.Noun && _sentence[j].Head == verb && !_sentence.Governs(j, issue) && !_sentence.Is(j, "nsubj")
                && reading.HasCase(j, entry.Preposition) && !lexicon.Lists("carrier nouns", reading.Forms(j)) && !lexicon.Lists("negative carriers", reading.Forms(j))
                && !reading.IsQuantity(j) && lexicon.Nouns(reading.Forms(j)).Count == 0) return false;
            // "concern about violence ahead of the vote"
            if (entry.Preposition is not null && reading.Lower(j) is "ahead" or "during" or "since" or "until" or "amid" or "despite" or "without")
                return false;
        }

        return true;
    }

    private bool IsBoundary(int token) =>
        _sentence[token].Text is "," or ";" or ":" or "\"" or "“" or "”" or "–" or "—" or "(" or ")" or "and" or "but" or "while" or "whereas" or "which" or "who" or "after" or "before" or "unless" or "if" or "until" or "because" or "although" or "since" or "once";
}
