using System.Collections.Frozen;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>From a stance word to positions: holders, negation, direction.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Signing = WordLists.English["signing"];
    private static readonly FrozenSet<string> Breaches = WordLists.English["breaching"];
    private static readonly FrozenSet<string> Enacting = WordLists.English["enacting"];
    private static readonly FrozenSet<string> Choosing = WordLists.English["choosing"];
    private static readonly FrozenSet<string> Seeking = WordLists.English["seeking"];
    private static readonly FrozenSet<string> Binding = WordLists.English["binding"];

    private static readonly string[] Reaching = ["reach", "strike", "conclude", "clinch", "seal"];

    private static readonly string[] Lobbying = ["lobby", "campaign", "advocate", "argue", "plead", "canvass"];

    private bool EmitPending(Pending stance, IssueReading issue)
    {
        // "let the guns fall silent", "Peru must accept the truce": the speaker's demand
        if (stance.Owner is null && Polarity.IsFavourable(stance.Class.Relation) && Deontic(stance.Trigger, stance.Trigger) is { } must
            && Speakers(stance.Trigger) is { Count: > 0 } speakers)
            return Emit(_sentence.IsNegated(stance.Trigger) ? Polarity.Opposite(must) : must, stance.Sign, speakers, issue, stance.Trigger,
                "must", stance.Trigger, status: StatementStatus.Asserted);

        // "would have to agree to a truce": what somebody must do he has not done
        if (stance.Owner is null && stance.Class.Relation is Relation.Accepted or Relation.Rejected && _sentence[stance.Trigger].Xpos == "VB"
            && Deontic(stance.Trigger, stance.Trigger) == Relation.Proposed && _sentence[stance.Trigger].Head is var duty && !(duty >= 0 && _sentence[duty].Xpos == "VBD"))
            return true;

        // "the declaration commits both countries to a truce": whom it binds has accepted
        if (stance.Owner is null && stance.Class.Relation == Relation.Accepted && Binding.Any(v => _reading.IsWord(stance.Trigger, v))
            && _sentence.Child(stance.Trigger, "obj") is >= 0 and var bound && _holders.At(bound) is { Count: > 0 } parties)
        {
            // "26 countries committed themselves": who binds himself is the subject, named or not
            if (_reading.Lower(bound).EndsWith("selves", StringComparison.Ordinal) && _sentence.Subject(stance.Trigger) is >= 0 and var subject)
                parties = _holders.At(subject);
            return Emit(Relation.Accepted, stance.Sign, parties, issue, stance.Trigger, "binding", stance.Trigger);
        }

        // "lobbied for the bill": another's
        if (stance.Class.Relation == Relation.Proposed && issue.Sense == ReadingSense.Anaphor && Lobbying.Contains(_reading.Lemma(stance.Trigger)))
            stance = stance with { Class = stance.Class with { Relation = Relation.Supports } };
        // "rebuffed a suggestion to give up land in return for arms": the arms are not refused
        if (!Polarity.IsFavourable(stance.Class.Relation) && (_isPrice || IsInReturn(issue.Head))) return true;
        // "would free them only in exchange for a truce": what is asked in return
        if (_isPrice && stance.Class.Relation == Relation.Supports)
            stance = stance with { Class = stance.Class with { Relation = Relation.Proposed } };
        // "agreed on the need for a truce", "agreed that the vote must be held": a view shared, nothing accepted
        if (stance.Class.Relation == Relation.Accepted && _reading.IsWord(stance.Trigger, "agree") && stance.Sign > 0
            && (_reading.Lemma(stance.Clause) is "need" or "importance" or "necessity" or "urgency" or "desirability"
                || _sentence.Auxiliaries(stance.Clause).Any(a => _reading.Lemma(a) is "must" or "should" or "ought")))
            stance = stance with { Class = stance.Class with { Relation = Relation.Supports } };

        if (stance.IsSpoken)
            return Emit(stance.Class.Relation, stance.Sign, Speakers(stance.Trigger), issue, stance.Trigger, stance.Class.Name, stance.Trigger);
        var holders = stance.Owner is { } noun ? NounHolders(noun, issue.Head) : _holders.Doers(stance.Trigger);
        // "obtained Peru's assent to a truce": a noun taken for an adjective has its owner beside it
        if (stance.Owner is null && _sentence[stance.Trigger].Upos != UniversalPos.Verb && _sentence.Child(stance.Trigger, "nmod:poss") is >= 0 and var whose
            && _holders.At(whose) is { Count: > 0 } owning) holders = owning;
        if (stance.Owner is null && holders.Count > 0 && Companions(stance.Trigger, holders) is { Count: > 0 } others) holders = [.. holders.Concat(others)];
        // "is not prepared to accept": the participle looks like a passive
        if (holders.Count == 0 && stance.Owner is null && stance.IsState) holders = _holders.At(_sentence.PassiveSubject(stance.Trigger));
        // "was hailed in Lima"; where something is signed or proposed says nothing of who does it
        if (holders.Count == 0 && stance.Owner is null
            && stance.Class.Relation is Relation.Supports or Relation.Opposes or Relation.Rejected && _holders.IsPassive(stance.Trigger)
            && !_lexicon.Lists("object verbs", _reading.Forms(stance.Trigger)))
            holders = _holders.Within(stance.Trigger, isCapital: true);
        // "the plan calls for a truce": an earlier sentence may say whose plan it is
        if (holders.Count == 0 && stance.Owner is null && stance.Class.Relation == Relation.Proposed
            && _sentence.Subject(stance.Trigger) is >= 0 and var plan)
        {
            // "Peru's formula, which demands a pullout"
            var named = _sentence[stance.Trigger].Label == "acl:relcl" && _sentence[plan].Xpos is "WDT" or "WP" ? _sentence[stance.Trigger].Head : plan;
            holders = named != plan && PlanAuthors.IsPlan(_reading.Lemma(named)) ? PlanHolders(named, issue.Head) : _authors.Of(named);
        }

        // "proposed lifting the sanctions in return for elections": the proposal has been made
        StatementStatus? made = stance.Class.Relation == Relation.Proposed
                && _sentence[stance.Trigger].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && !HasModal(stance.Trigger)
                && !IsNegated(stance.Trigger) && HasPrice(stance.Trigger)
            ? StatementStatus.Asserted
            : null;
        return Emit(stance.Class.Relation, stance.Sign, holders, issue, stance.Trigger, stance.Class.Name, stance.Trigger, stance.Negates, made);
    }

    // "was accepted by Chile but rejected by Peru": the second participle shares the issue
    private bool OtherAgents(Pending stance, IssueReading issue)
    {
        if (!_holders.IsPassive(stance.Trigger) || stance.Clause != issue.Head && _sentence[stance.Clause].Label != "nsubj:pass") return false;
        var found = false;
        foreach (var other in _sentence.Children(stance.Trigger, "conj"))
        {
            if (_sentence[other].Xpos != "VBN" || _sentence.Agent(other) is not (>= 0 and var agent)
                || _lexicon.Verbs(_reading.Forms(other)).FirstOrDefault(e => Stands(e, other)) is not { } entry) continue;
            found |= Emit(entry.Class.Relation, stance.Sign, _holders.At(agent), issue, other, entry.Class.Name + " (conjoined)", other);
        }

        return found;
    }

    private bool Emit(Relation relation, int sign, IReadOnlyList<Mention> holders, IssueReading issue, int trigger, string rule,
        int negation, bool negates = false, StatementStatus? status = null)
    {
        if (holders.Count == 0 && (relation == Relation.Proposed || !IsInCondition(trigger)))
        {
            Note?.Invoke(issue, $"\"{_sentence[trigger].Text}\" takes a position ({rule}), but nobody named holds it");
            return false;
        }

        // ", a prospect repudiated by Peru" tells what has happened, wherever the tree hangs it
        var isToldBeside = issue.Sense == ReadingSense.Anaphor && rule.EndsWith("(relative)", StringComparison.Ordinal);
        if (isToldBeside && relation == Relation.Rejected && sign > 0 && _reading.Lemma(issue.Head) is "prospect" or "possibility") relation = Relation.Opposes;
        if (relation != Relation.Proposed && !isToldBeside && IsInCondition(trigger))
        {
            Note?.Invoke(issue, $"\"{_sentence[trigger].Text}\" ({rule}) stands in a condition");
            // "offered relief provided that Peru accepted a truce"
            if (Polarity.IsFavourable(relation) && ConditionOf(trigger) is >= 0 and var clause && _sentence[clause].Head >= 0)
                AskedFor(clause, _sentence[clause].Head, issue, sign);
            return true;
        }

        // "asked whether a truce was necessary": no verdict
        if (_sentence[trigger].Upos != UniversalPos.Verb && IsInQuestion(trigger))
        {
            Note?.Invoke(issue, $"\"{_sentence[trigger].Text}\" ({rule}) stands in a question");
            return true;
        }

        // who regrets the outcome may regret that there was none
        if (issue.IsOutcome && relation != Relation.Supports) return true;
        _taken.Add((issue, new Taken(relation, holders, trigger, rule, negation, negates, status)));
        var spokesman = holders is [{ EntityIds: [var only] }] && Principal(holders[0]) != holders[0] ? only : null;
        var signs = relation == Relation.Accepted && Signing.Any(v => _reading.IsWord(trigger, v));
        // "Abdi and Mwangi put their names to the document": who signs it with another has agreed with him; whose it is the article tells elsewhere
        if (relation == Relation.Accepted && sign > 0 && issue.Sense == ReadingSense.Anaphor && (signs || PutsName(trigger))
            && holders.SelectMany(h => h.EntityIds).Distinct().Count(id => _reading.Article.Entities.TryGetValue(id, out var one) && one.Kind == EntityKind.Person) > 1) return true;
        holders = [.. holders.Select(h => SpeakerFor(h, trigger)).Select(Principal).Select(h => signs ? Party(h) : h).Distinct()];
        // "Peru said Norway was breaking the truce": a charge, not Norway's position as told
        if (Breaches.Any(v => _reading.IsWord(trigger, v)) && _speakers.At(trigger) is { Count: > 0 } accusers
            && !accusers.Any(a => holders.Any(h => h.EntityIds.SequenceEqual(a.EntityIds)))) return true;
        // "left without signing the truce"
        // … "walked out rather than sign it"
        if (relation == Relation.Accepted && _sentence[trigger].Upos == UniversalPos.Verb
            && (_reading.HasMark(trigger, "without") || trigger > 1 && _reading.Lower(trigger - 1) == "than" && _reading.Lower(trigger - 2) == "rather"))
        {
            relation = Relation.Rejected;
            status = StatementStatus.Asserted;
        }

        // what "must" be is no offer that others answer
        var proposes = relation == Relation.Proposed && rule is not "must";
        // "approved sanctions", "pledged tanks": nobody asked whether it accepts
        if (relation == Relation.Accepted && sign > 0
            && (_issues.IsMeasure(issue.Key) || _issues.IsOwn(issue.Key) && issue.Sense == ReadingSense.Act)
            && (Enacting.Any(v => _reading.IsWord(trigger, v))
                || (_reading.IsWord(trigger, "sign") && !issue.Tokens.Any(t => Compacts.Contains(_reading.Lemma(t))))))
            relation = Relation.Supports;
        // "does not seek membership" is against it
        if (relation == Relation.Proposed && rule is "propose" && Seeking.Any(v => _reading.IsWord(trigger, v)) && IsNegated(negation)
            && IsRefusal(negation) && !negates)
        {
            relation = Relation.Opposes;
            status = StatementStatus.Asserted;
        }

        // "had no plans for a conversation with Peru": none is due, whatever he thinks of it
        if (rule.StartsWith("unwilling", StringComparison.Ordinal) && _issues.IsOccasion(issue.Key) && _sentence[issue.Head].Upos == UniversalPos.Noun
            && _sentence.Child(trigger, "obj") is >= 0 and var plan && _reading.IsWord(plan, "plan")) return false;
        // "ceding land is out of the question": where nobody has put it forward, a deed as such
        if (rule.StartsWith("unwilling", StringComparison.Ordinal) && sign > 0
            || rule is "unacceptable" && relation == Relation.Rejected && IsDeedAsSuch(issue, trigger)) relation = Refusal(trigger, issue);
        // "announced a package of sanctions", "its 19th package of sanctions": a measure of one's own
        // … "presented a package of sanctions" puts it forward
        if (proposes && _issues.IsMeasure(issue.Key) && _reading.IsWord(trigger, "package") && !(_sentence[trigger].Label == "obj" && _reading.Lemma(_sentence[trigger].Head) is "present" or "propose" or "table" or "submit" or "suggest")) relation = Relation.Supports;
        var key = issue.Key;
        if (sign < 0)
        {
            if (_issues.Undone(key) is { } undone) key = undone;
            else
            {
                // "vowed to prevent recognition": nobody need have asked for it
                var isUnasked = relation == Relation.Accepted && trigger < issue.Head
                    && !Enumerable.Range(trigger, issue.Head - trigger).Any(i => _reading.Lower(i) is "never" or "not")
                    && (_issues.IsOwn(key) || _issues.IsMeasure(key)) && Choosing.Any(v => _reading.IsWord(trigger, v));
                relation = isUnasked ? Refusal(trigger, issue) : Polarity.Opposite(relation);
            }
        }

        if (rule.StartsWith("not-", StringComparison.Ordinal)) status = StatementStatus.Denied;
        // "has not ruled out sanctions", "declined to exclude a truce": it may yet come to that
        if (relation == Relation.Rejected && sign > 0
            && (status == StatementStatus.Denied || status is null && !negates && IsNegated(negation)) && RulesOut(trigger))
        {
            relation = Relation.Supports;
            status = StatementStatus.Possible;
        }
        else if (negates) status = StatementStatus.Asserted;
        else if (status is null && IsNegated(negation))
        {
            // "elections are not a priority" judges, as "cannot accept" refuses
            if (Polarity.IsFavourable(relation) && relation != Relation.Proposed && (IsRefusal(negation) || rule is "good" or "extraposed"))
            {
                relation = relation == Relation.Accepted && !rule.StartsWith("tolerate", StringComparison.Ordinal)
                    ? Relation.Rejected
                    : Relation.Opposes;
                status = StatementStatus.Asserted;
            }
            else
            {
                status = StatementStatus.Denied;
            }
        }

        // "received no answer to an initiative to keep observing the treaty", "did not reach an agreement": no answer that anybody withheld
        if (status == StatementStatus.Denied
            && (relation == Relation.Rejected ? sign < 0 || !_sentence.IsNegated(trigger) : relation == Relation.Accepted && Reaching.Any(v => _reading.IsWord(trigger, v))))
        {
            Note?.Invoke(issue, $"\"{_sentence[trigger].Text}\" ({rule}) is denied, and nobody refused");
            return true;
        }

        Note?.Invoke(issue,
            $"{relation.Label()} {key} by {string.Join(", ", holders.Select(h => h.Text))} through \"{_sentence[trigger].Text}\" ({rule}){(status == StatementStatus.Denied ? ", negated" : "")}");
        _found.Add(new Stance(relation, holders, key, trigger, $"position: {rule}", 0.7)
        {
            Status = status,
            AttributedTo = spokesman,
            IsAside = IsAside(trigger),
            IsProposal = proposes,
            Sign = proposes && !Polarity.IsFavourable(relation) ? -1 : 1,
        });
        return true;
    }

    private bool IsInQuestion(int verdict)
    {
        while (_sentence[verdict].Label == "conj") verdict = _sentence[verdict].Head;
        return _reading.HasMark(verdict, "whether") || _sentence[verdict].Label == "ccomp" && _reading.HasMark(verdict, "if");
    }

    private bool PutsName(int verb) => _reading.IsWord(verb, "put") && _sentence.Child(verb, "obj") is >= 0 and var name && _reading.Lemma(name) is "name" or "signature" or "initial";

    private bool IsDeedAsSuch(IssueReading issue, int verdict)
    {
        var subject = _sentence.Child(verdict, "csubj");
        if (subject < 0 || subject != issue.Head && !_sentence.Governs(subject, issue.Head)) return false;
        return !_reading.Article.Sentences.Take(_sentence.Index)
            .Any(s => SentenceReading.Of(_reading.Article, s).Stances.Any(t => t.IsProposal && t.Key == issue.Key));
    }

    private bool IsAside(int token)
    {
        for (var at = token; at >= 0; at = _sentence[at].Head)
        {
            if (_sentence[at].Label == "acl:relcl") return true;
        }

        return false;
    }

    private bool RulesOut(int verb)
    {
        for (var at = verb; at >= 0; at = _sentence.Child(at, "xcomp"))
        {
            if (_reading.IsWord(at, "exclude") || _reading.IsWord(at, "preclude") || (_reading.IsWord(at, "rule") && _reading.HasParticle(at, "out")))
                return true;
        }

        return false;
    }

    private bool IsNegated(int token) =>
        _sentence.IsNegated(token)
            || (_sentence.Is(token, "xcomp") && _reading.IsWord(_sentence[token].Head, "go") && _sentence.IsNegated(_sentence[token].Head))
            || (_sentence[token].Label == "obj" && _sentence.IsNegated(_sentence[token].Head) && IsNominal(token));

    // "will not", "cannot", "does not accept" refuse; "did not", "has not accepted" only deny
    private bool IsRefusal(int predicate)
    {
        // "is not going to accept"
        if (_sentence[predicate].Head is >= 0 and var head && _reading.IsWord(head, "go") && _sentence.Is(predicate, "xcomp")) return true;
        // "decided not to recognise it"
        if (_sentence[predicate].Head is >= 0 and var chosen && _reading.HasMark(predicate, "to")
            && _sentence[predicate].Label is "xcomp" or "advcl" or "acl" && Choosing.Any(v => _reading.IsWord(chosen, v))) return true;
        foreach (var aux in _sentence.Auxiliaries(predicate))
        {
            if (_reading.Lemma(aux) is "will" or "would" or "can" or "could" or "wo" or "ca" or "shall" or "'ll" or "may") return true;
            if (_reading.Lower(aux) is "does" or "do") return true;
        }

        return false;
    }

    private IReadOnlyList<Mention> To(int predicate)
    {
        foreach (var child in _sentence.Children(predicate, "obl", "nmod"))
        {
            if ((_reading.HasCase(child, "to") || _reading.HasCase(child, "for")) && _holders.At(child) is { Count: > 0 } found) return found;
        }

        return [];
    }
}
