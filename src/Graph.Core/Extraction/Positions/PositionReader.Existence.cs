using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What a speaker says there must, can or need not be: "no truce", "no reason to talk", "no peace without talks".</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Lacking = WordLists.English["reasons"];

    private static readonly FrozenSet<string> Imagining = WordLists.English["imagining"];

    private static readonly FrozenSet<string> Unhindered = WordLists.English["hindrances"];

    private static readonly FrozenSet<string> Wanting = WordLists.English["deserving"];

    // "there will be no truce", "there can never be a truce", "no truce while …": what a speaker says of an issue that must not be
    private bool Excluded(IssueReading issue, int sign)
    {
        var head = issue.Head;
        if (!IsNominal(head)) return false;
        if (Indispensable(issue)) return true;
        var governor = _sentence[head].Head;
        var be = governor >= 0 && _reading.IsWord(governor, "be") && !_sentence.Is(head, "obl")
                && (_sentence.Has(governor, "expl") || (_sentence[governor].Label == "xcomp" && _sentence.Has(_sentence[governor].Head, "expl")))
            ? governor
            : ThereBe(head)
            ? head
            : -1;
        if (be >= 0 && _sentence.Child(head, "case") < 0 && MustBe(be) is { } must && !_sentence.IsNegated(be)
            && !_reading.HasChild(head, "det", "no") && !Without(head) && !Without(be))
            return Emit(must, sign, Speakers(head), issue, head, "must be", issue.Tokens[^1], status: StatementStatus.Asserted);
        if (!_reading.HasChild(head, "det", "no") && (be < 0 || !(_sentence.IsNegated(be) || NeverBefore(head)))) return false;
        // "there was no truce" tells, "there will be no truce" refuses
        if (be >= 0 ? !HasModal(be) && !ModalBefore(head) : !(governor < 0 || _sentence[head].Label is "parataxis" or "ccomp")) return false;
        // "no peace without justice" asks for what comes after
        if (Without(head) || (be >= 0 && Without(be))) return true;
        return Emit(Relation.Rejected, sign, Speakers(head), issue, head, "no such thing", issue.Tokens[^1], status: StatementStatus.Asserted);
    }

    // "there must be a truce", "there has to be a truce", "there should be talks"
    private Relation? MustBe(int be)
    {
        if (_sentence.Auxiliaries(be).Any(a => _reading.Lemma(a) == "have")) return null;
        foreach (var aux in _sentence.Auxiliaries(be))
        {
            if (_reading.Lemma(aux) == "must") return Relation.Proposed;
            if (_reading.Lemma(aux) is "should" or "ought") return Relation.Supports;
        }

        return _sentence[be].Head is >= 0 and var above && _sentence[be].Label == "xcomp" && _reading.Lemma(above) is "have" or "need"
                && _reading.HasMark(be, "to")
            ? Relation.Proposed
            : null;
    }

    // "there will never, ever be a truce": the tree may break at the inserted words
    private bool ThereBe(int head) => _sentence.Has(head, "expl") || (_sentence.Has(head, "cop") && Before(head, i => _sentence[i].Xpos == "EX"));

    private bool NeverBefore(int head) => Before(head, i => _reading.Lower(i) is "never" or "not" or "n't");

    private bool ModalBefore(int head) => Before(head, i => _sentence[i].Xpos == "MD");

    private static bool Before(int head, Func<int, bool> holds)
    {
        for (var at = head - 1; at >= Math.Max(0, head - 8); at--)
        {
            if (holds(at)) return true;
        }

        return false;
    }

    // "there can be no peace without a truce"
    private bool Indispensable(IssueReading issue)
    {
        if (!_reading.HasCase(issue.Head, "without")) return false;
        for (var (at, steps) = (_sentence[issue.Head].Head, 0); at >= 0 && steps < 3; at = _sentence[at].Head, steps++)
        {
            var exists = _sentence.Has(at, "expl")
                && (_sentence.IsNegated(at) || _sentence.Children(at, "nsubj", "obj").Any(c => _reading.HasChild(c, "det", "no"))
                    || _reading.HasChild(at, "det", "no"));
            exists |= _sentence.Children(at, "nsubj", "nsubj:pass").Any(c => _reading.HasChild(c, "det", "no"));
            if (exists || (_sentence[at].Upos == UniversalPos.Verb && _sentence.IsNegated(at) && HasModal(at)) || _reading.IsWord(at, "impossible"))
            {
                var speakers = Speakers(at);
                // "cannot imagine a meeting without a truce"
                if (speakers.Count == 0 && Imagining.Contains(_reading.Lemma(at))) speakers = _holders.Doers(at);
                return Emit(IsAgreedOn(at) ? Relation.Proposed : Relation.Supports, issue.Sense == ReadingSense.Against ? -1 : issue.Sign, speakers, issue, at, "indispensable", issue.Tokens[^1], status: StatementStatus.Asserted);
            }
        }

        return false;
    }

    // "no deal without a truce" makes it a condition, "no stability without a truce" tells what it is good for
    private bool IsAgreedOn(int predicate) =>
        _sentence.Children(predicate, "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp").Append(predicate).Any(c => IsDealing(c)
            || _sentence.Children(c, "nsubj", "obj").Any(IsDealing));

    private bool IsDealing(int token) =>
        _sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn
            && (Compacts.Contains(_reading.Lemma(token)) || Talks.Contains(_reading.Lemma(token))
            || _reading.Lemma(token) is "plan" or "signing" or "signature" or "normalisation" or "normalization");

    // "there is no reason to talk", "nothing to negotiate", "no alternative to talks": the position that the absence implies
    private Relation? Absence(int noun)
    {
        if (!IsNominal(noun)) return null;
        var lemma = _reading.Lemma(noun);
        if (lemma != "nothing" && !_reading.HasChild(noun, "det", "no")) return null;
        var governor = _sentence[noun].Head;
        if (!_sentence.Has(noun, "expl") && (governor < 0 || !_sentence.Has(governor, "expl"))) return null;
        // "there is no question of recognising it", "no question of a truce": a refusal
        if (lemma == "question")
            return _sentence.Children(noun, "acl", "nmod").Any(c => _reading.HasMark(c, "of") || _reading.HasCase(c, "of"))
                ? Relation.Rejected
                : null;
        return Lacking.Contains(lemma) ? Relation.Opposes : Unhindered.Contains(lemma) ? Relation.Supports : null;
    }

    private Relation? Extraposed(int predicate, int clause)
    {
        if (IsRipe(predicate)) return IsNegated(predicate) ? Relation.Opposes : Relation.Supports;
        if (!_sentence.Has(predicate, "cop") || !_sentence.Children(predicate, "nsubj", "expl").Any(s => s < predicate && _reading.Lower(s) == "it"))
            return null;
        return _matcher.Verdict(predicate, clause)?.Class.Relation;
    }

    // "it is time to", "now was not the moment to", "the time had come to"
    private bool IsRipe(int noun)
    {
        if (_reading.Lemma(noun) is not ("time" or "moment")) return false;
        if (!_sentence.Has(noun, "cop")) return _sentence[noun].Label == "nsubj" && _sentence[noun].Head is > 0 and var verb && _reading.Lemma(verb) is "come" or "arrive";
        return Before(noun, i => i >= noun - 6 && _reading.Lower(i) is "it" or "now" or "this" or "that");
    }

    // "the only way out is a truce, "our goal is to join NATO"
    private bool Equated(int at, IssueReading issue, int sign)
    {
        var subject = _sentence.Has(at, "cop") ? _sentence.Child(at, "nsubj") : -1;
        if (subject < 0 && _sentence[at].Label is "xcomp" or "ccomp" or "csubj" && _sentence[at].Head is >= 0 and var be && _reading.IsWord(be, "be"))
            subject = _sentence.Child(be, "nsubj");
        // "Peru's demand is a truce", "among its demands are a truce and …"
        if (subject >= 0 && _matcher.Noun(subject) is { Class.Relation: Relation.Proposed } demand)
            return Emit(Relation.Proposed, sign, PlanHolders(subject, at), issue, subject, demand.Class.Name + " (equated)", at, status: IsNegated(at) ? StatementStatus.Denied : StatementStatus.Asserted);
        if (subject < 0 || subject > at || !IsNominal(subject) || _matcher.Verdict(subject, -1) is not { Class.Relation: Relation.Supports } verdict)
            return false;
        var holders = _holders.Owners(subject, at);
        return Emit(Relation.Supports, sign, holders.Count > 0 ? holders : Speakers(at), issue, subject, verdict.Class.Name + " (equated)", at, status: IsNegated(at) ? null : StatementStatus.Asserted);
    }

    // "our demand is clear: a truce", "it asked for one thing: that the sanctions be lifted"
    private bool Announced(IssueReading issue, int sign)
    {
        var colon = Math.Min(issue.Tokens.Min(), LeftEdge(issue.Head)) - 1;
        if (colon < 1
            || _sentence[colon].Text is not (":" or "–" or "—")
                && !(_reading.Lower(colon) == "including" && _sentence[colon - 1].Text == ",")
                && !(_reading.Lower(colon) == "them" && _reading.Lower(colon - 1) == "among")) return false;
        for (var at = colon - 1; at >= Math.Max(0, colon - 12); at--)
        {
            if (_sentence[at].Text is ";" or ":" or "–" or "—") return false;
            // "agreed on one thing: the roads would open"
            if (_reading.Lemma(at) is "thing" or "something" && _sentence[at].Label is "obj" or "obl" && _matcher.Verb(_sentence[at].Head, at) is { } told)
                return Emit(told.Class.Relation, sign, _holders.Doers(told.Token), issue, told.Token, told.Class.Name + " (announced)", told.Token, told.Entry.Negates);
            if (_matcher.Noun(at) is { Class.Relation: Relation.Proposed } plan && _sentence[at].Label is "nsubj" or "obj" or "root" or "obl")
            {
                var holders = PlanHolders(at, issue.Head);
                if (holders.Count == 0 && _sentence[at].Label == "obj"
                    && !_lexicon.Verbs(_reading.Forms(_sentence[at].Head)).Any(e => e.Class.Relation is Relation.Rejected or Relation.Opposes or Relation.Accepted))
                    holders = _holders.Doers(_sentence[at].Head);
                if (holders.Count == 0 && _sentence.Children(at, "nmod:poss").Any(c => _reading.Lower(c) is "our" or "my"))
                    holders = Speakers(issue.Head);
                return Emit(Relation.Proposed, sign, holders, issue, at, plan.Class.Name + " (announced)", at, status: StatementStatus.Asserted);
            }
        }

        return false;
    }

    private bool Without(int token) => _sentence.Children(token, "nmod", "obl", "advcl", "acl").Any(c => _reading.HasMark(c, "without"));

    private bool HasModal(int predicate) => _sentence.Auxiliaries(predicate).Any(a => _sentence[a].Xpos == "MD");
}
