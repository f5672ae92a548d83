using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Terms: who would do something on a condition, and who wants others to do it.</content>
internal sealed partial class PositionReader
{
    private static readonly string[] Ready = ["ready", "willing", "prepared", "prepare"];
    private static readonly string[] Hoping = ["want", "like", "love", "dream", "wish", "hope"];
    private static readonly string[] Hosting = ["bring", "host", "convene", "gather", "arrange", "organise", "organize", "broker", "mediate"];
    private static readonly string[] Gone = ["out", "gone", "away", "off", "home", "back"];

    // "is willing to pull out if Peru does": whoever names his terms has answered; what one takes upon oneself alone is offered
    private bool IsOnTerms(int predicate, IssueReading issue)
    {
        if (_issues.IsMeasure(issue.Key) || !Ready.Contains(_reading.Lemma(predicate))) return false;
        for (var at = 0; at < _sentence.Count; at++)
        {
            if (at > predicate && IsProvided(at)) return true;
            var isTerm = _reading.Lower(at) switch
            {
                "if" or "provided" or "providing" => _sentence.Is(at, "mark"),
                "once" => at > predicate && _sentence.Is(at, "mark"),
                "long" => at > 0 && at + 1 < _sentence.Count && _reading.Lower(at - 1) is "so" or "as" && _reading.Lower(at + 1) == "as",
                "condition" or "understanding" or "proviso" => at > predicate && _reading.HasCase(at, "on") && _sentence[at].Label is "obl" or "nmod",
                _ => false,
            };
            if (isTerm && IsTermOf(at, predicate)) return true;
        }

        return false;
    }

    // "called for the embargo to be lifted", "a plea for him to be freed": the phrase with "for" that ends before the infinitive
    private int ForWhat(int infinitive)
    {
        if (_sentence[infinitive].Label is not ("advcl" or "xcomp") || _sentence[infinitive].Upos != UniversalPos.Verb || _sentence[infinitive].Head is not (>= 0 and var governor) || governor > infinitive) return -1;
        var to = _sentence.Children(infinitive, "mark").FirstOrDefault(m => _reading.Lower(m) == "to", -1);
        if (to < 2 || _sentence[to - 1].Upos == UniversalPos.Punct) return -1;
        for (var at = to - 1; at > governor; at = _sentence[at].Head)
        {
            if (_sentence[at].Label is "obl" or "nmod" && _reading.HasCase(at, "for")) return at;
        }

        return -1;
    }

    private bool IsForToo(int conjunct)
    {
        var thing = IsNominal(conjunct) ? conjunct
            : _sentence.PassiveSubject(conjunct) is >= 0 and var undergoer ? undergoer : _sentence.Subject(conjunct);
        return thing >= 0 && _reading.HasCase(thing, "for") || _reading.HasMark(conjunct, "for");
    }

    // "bring home the troops stationed in the zone", "that the soldiers deployed there be gone": the participle says which ones
    private bool Describes(IssueReading issue)
    {
        ref readonly var token = ref _sentence[issue.Head];
        // "a second round of talks" is no vote
        if (_reading.Lemma(issue.Head) == "round" && _sentence.Children(issue.Head, "nmod").Any(c => _reading.HasCase(c, "of"))) return true;
        // "the Strategic Arms Treaty": the name of an agreement supplies nobody
        if (_issues.IsMeasure(issue.Key) && token.Label is "compound" or "amod" && token.Xpos is "NNP" or "NNPS" && _sentence[token.Head].Upos == UniversalPos.Propn
            && Compacts.Contains(_reading.Lemma(token.Head))) return true;
        if (token.Label != "acl" || token.Xpos != "VBN" || !issue.Tokens.Contains(token.Head)) return false;
        var noun = token.Head;
        return _reading.Issues(_issues).Any(r => r.Key != issue.Key && r.Head != issue.Head && r.Tokens.Contains(noun) && !r.Tokens.Contains(issue.Head)
            && (r.Head == noun || _sentence.Governs(r.Head, noun)));
    }

    // the condition may hang on the predicate, on what it governs, or on the report above it
    private bool IsTermOf(int mark, int predicate)
    {
        for (var at = mark; at >= 0; at = _sentence[at].Head)
        {
            if (at == predicate || _sentence.Governs(at, predicate)) return !_sentence.Governs(mark, predicate);
            if (_sentence[at].Label is "acl:relcl" or "parataxis" || _sentence[at].Label == "conj" && at != mark && !IsOnly(mark)) return false;
        }

        return false;
    }

    // "will not talk until Peru leaves", "no truce unless it frees the captives": what is asked for first
    private bool Demanded(int clause, int governor, IssueReading issue, int sign)
    {
        if (_sentence.IsNegated(clause) || !_issues.IsAgreement(issue.Key) || _issues.IsOwn(issue.Key) || issue.Head != clause && !issue.Tokens.Contains(clause)
            || !_reading.HasMark(clause, "unless") && !_reading.HasMark(clause, "until")) return false;
        var at = governor;
        for (var steps = 0; steps < 3 && at >= 0; steps++, at = _sentence[at].Label == "xcomp" ? _sentence[at].Head : -1)
        {
            IReadOnlyList<Mention>? holders = null;
            if (_reading.IsWord(at, "refuse") || _reading.IsWord(at, "decline")) holders = _holders.Doers(at);
            // "will sign unless it leaves" does not wait for it
            else if ((_sentence.IsNegated(at) || NotSaid(_sentence.Subject(at)) || _sentence.Child(at, "obj") is >= 0 and var none && _reading.HasChild(none, "det", "no") || _reading.HasMark(clause, "until")) && _sentence.Auxiliaries(at).Any(a => _reading.Lemma(a) is "will" or "would" or "can" or "could" or "wo" or "ca" or "shall"))
            {
                var said = _sentence.Is(at, "ccomp") && _lexicon.Lists("reporting", _reading.Forms(_sentence[at].Head)) ? Speakers(at) : [];
                holders = said.Count > 0 ? said : NotSaid(_sentence.Subject(at)) ? Speakers(at) : _holders.Doers(at);
            }

            if (holders is null) continue;
            // "will not sign until it has left the valley": a term of its own
            var others = _holders.Doers(clause);
            return holders.Count > 0 && !others.Any(o => holders.Any(h => AreOneSide(o, h)))
                && Emit(Relation.Proposed, sign, holders, issue, at, "condition", clause, status: StatementStatus.Asserted);
        }

        return false;
    }

    // "there", "no truce": nobody who does anything
    private bool NotSaid(int subject) => subject < 0 || _reading.Lower(subject) == "there" || _reading.HasChild(subject, "det", "no");

    // ", but only if the oil is sold": the clause looks like another predicate
    private bool IsOnly(int mark) => mark > 0 && _reading.Lower(mark - 1) == "only";

    // "declared the truce void"
    private bool Annuls(int verb, int thing) => _matcher.Verb(verb, thing) is { Entry.InnerCount: > 0, Class.Relation: Relation.Rejected };

    // "ordered his ministers to impose a duty": what one's own people are told to do, one does
    private bool OrdersOwn(int verb) =>
        _reading.Lemma(verb) is "order" or "instruct" or "command" or "direct" && _sentence.Child(verb, "obj") is >= 0 and var whom
            && _sentence.Child(whom, "nmod:poss") is >= 0 and var owner && _reading.Lower(owner) is "his" or "her" or "its" or "their";

    // "wants Peruvian troops out", "wants Peru to disarm", "wants Peru and Chile to meet": what others are to do is asked of them
    private bool WantsOfOthers(int verb, int at, IssueReading issue)
    {
        // "encouraged Peru to resolve the dispute through dialogue" urges it
        if (_reading.IsWord(verb, "encourage"))
            return !_holders.IsPassive(verb) && _sentence[at].Upos == UniversalPos.Verb && _reading.HasMark(at, "to") && !_lexicon.Lists("keeping", _reading.Forms(at))
                && _sentence.Child(verb, "obj") is >= 0 and var whom && whom < at && _holders.At(whom).Count > 0;
        // "dreams of bringing the two leaders together", "would like to host a summit": an offer to arrange it
        if (_issues.IsOccasion(issue.Key) && _sentence[at].Upos == UniversalPos.Verb && Hoping.Contains(_reading.Lemma(verb)) && Hosting.Contains(_reading.Lemma(at))
            && _sentence.Subject(at) < 0) return true;
        if (!_reading.IsWord(verb, "want") || _issues.IsMeasure(issue.Key) || _issues.IsOwn(issue.Key) && !_issues.IsAgreement(issue.Key)) return false;
        var thing = _sentence.Child(verb, "obj") is >= 0 and var direct ? direct
            : _sentence[at].Label is "xcomp" or "ccomp" ? _sentence.Subject(at) : at;
        if (thing < verb) return false;
        var isAction = _issues.IsOccasion(issue.Key)
            ? _sentence[at].Upos == UniversalPos.Verb && issue.Tokens.Contains(at) && at > thing
            : _sentence[at].Upos == UniversalPos.Verb && at > thing || issue.Tokens.Any(t => t > thing && Gone.Contains(_reading.Lower(t)));
        if (!isAction || _lexicon.Lists("keeping", _reading.Forms(at))) return false;
        var wanting = _holders.Doers(verb);
        return wanting.Count > 0 && _holders.At(thing) is { Count: > 0 } others
            && !others.Any(o => wanting.Any(w => AreOneSide(o, w)));
    }
}
