using System.Collections.Frozen;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Climbs from an issue to the words that take a position on it.</summary>
/// <remarks>
/// Only what governs the issue directly, or through words that merely carry it ("the idea of …", "to start …"), counts:
/// a stance verb with an issue anywhere below it is wrong more often than right.
/// </remarks>
internal sealed partial class PositionReader
{
    private const int MaxSteps = 12;

    private static readonly string[] Subordinators = ["after", "before", "while", "because", "although", "though", "since", "as", "when", "where", "whereas", "than"];
    private static readonly FrozenSet<string> TakingPart = WordLists.English["taking part"];
    private static readonly string[] CarriedPrepositions = ["to", "from", "in", "into", "on", "for", "of", "with", "towards", "toward"];

    private readonly SentenceReading _reading;
    private readonly Sentence _sentence;
    private readonly StanceLexicon _lexicon;
    private readonly StanceMatcher _matcher;
    private readonly HolderFinder _holders;
    private readonly SpeakerFinder _speakers;
    private readonly NearbyStances _nearby;
    private readonly IssueRecognizer _issues;
    private readonly PlanAuthors _authors;
    private bool _isPrice;
    private readonly List<Stance> _found = [];

    public PositionReader(SentenceReading reading, StanceLexicon lexicon, IssueRecognizer issues, EventLexicon words)
    {
        _reading = reading;
        _sentence = reading.Sentence;
        _lexicon = lexicon;
        _issues = issues;
        _matcher = new StanceMatcher(reading, lexicon);
        _holders = new HolderFinder(reading, words, lexicon);
        _speakers = new SpeakerFinder(reading, _holders, lexicon);
        _nearby = new NearbyStances(reading, lexicon, _holders);
        _authors = new PlanAuthors(reading, words, lexicon);
    }

    /// <summary>Told what becomes of each issue, for <c>explain</c>; null where nobody asks.</summary>
    public Action<IssueReading, string>? Note { get; init; }

    /// <summary>The positions on the issues that the sentence expresses.</summary>
    public IReadOnlyList<Stance> Read()
    {
        var readings = _reading.Issues(_issues);
        foreach (var issue in readings) Climb(issue);
        var anaphors = new AnaphoricIssues(_reading, _issues, readings, _holders, _matcher);
        Echoes(readings, anaphors);
        foreach (var issue in anaphors.Appositives(_found).ToList()) Modifiers(issue.Head, issue, issue.Sign);
        foreach (var issue in anaphors.Find(_found)) Climb(issue);
        AsAsked();
        foreach (var (verb, meant, relation) in anaphors.BareResponses(_found))
        {
            // who proposed it does not answer it
            var holders = _holders.Doers(verb).Where(h => !_found.Any(s => s.Key == meant.Key
                && s.Holders.Any(o => o.EntityIds.SequenceEqual(h.EntityIds)))).ToList();
            Emit(relation, meant.Sign, holders, new IssueReading(meant.Key, verb, [verb], ReadingSense.Anaphor, 0), verb, "bare response", verb);
        }

        BareAnswers(anaphors);
        BareSides(anaphors);
        Repeats();
        // who puts something forward is for it, too
        _found.RemoveAll(s => s.Relation == Relation.Supports && (s.Status is null or StatementStatus.Asserted) && _found.Any(o => o.Relation == Relation.Proposed
            && o.Key == s.Key && (o.Status is null or StatementStatus.Asserted) && s.Holders.All(h => o.Holders.Any(p => p.EntityIds.SequenceEqual(h.EntityIds)))));
        _reading.Stances = _found;
        return _found;
    }

    // "refused to disarm, as demanded by Peru": what the clause tells is what Peru demands
    private void AsAsked()
    {
        for (var verb = 2; verb < _sentence.Count; verb++)
        {
            if (_sentence[verb].Xpos != "VBN" || _reading.Lower(verb - 1) != "as" || _sentence.Agent(verb) is not (>= 0 and var agent)) continue;
            if (_lexicon.Verbs(_reading.Forms(verb)).FirstOrDefault(e => Stands(e, verb)) is not { Class.Relation: Relation.Proposed } entry
                || _found.LastOrDefault(s => s.Trigger < verb && !s.IsProposal) is not { } told) continue;
            Emit(Relation.Proposed, 1, _holders.At(agent), new IssueReading(told.Key, verb, [verb], ReadingSense.Anaphor, 0), verb, entry.Class.Name + " (as)", verb, status: StatementStatus.Asserted);
        }
    }

    private void Climb(IssueReading issue)
    {
        Note?.Invoke(issue, "");
        if (IsContrast(issue.Head))
        {
            Note?.Invoke(issue, "it is what something else is preferred to");
            return;
        }

        if (NothingLess(issue)) return;
        if (IsModifier(issue))
        {
            Note?.Invoke(issue, $"it only modifies \"{_sentence[_sentence[issue.Head].Head].Text}\"");
            return;
        }

        if (Describes(issue))
        {
            Note?.Invoke(issue, $"it only says which \"{_sentence[_sentence[issue.Head].Head].Text}\"");
            return;
        }

        if (Answered(issue) || Fronted(issue)) return;
        var found = _found.Count;
        var last = Climb(issue, issue.Head);
        OwnMeasure(issue);
        if (_found.Count == found)
            Note?.Invoke(issue, $"no position: the climb from the issue ended at \"{_sentence[last].Text}\"{(_sentence[last].Head < 0 ? "" : $", {_sentence[last].Label} of \"{_sentence[_sentence[last].Head].Text}\"")}");
    }

    // The token at which the climb ended.
    private int Climb(IssueReading issue, int at)
    {
        var sign = issue.Sense == ReadingSense.Against ? -1 : issue.Sign;
        var captured = false;
        _isPrice = false;
        Pending? pending = null;
        var viaConjunct = false;
        var isSibling = false;
        var hasOwnSign = false;
        if (BelowStance(issue) is >= 0 and var below) at = below;
        // "wanted the sanctions lifted": the participle hangs on what it is done to
        if ((_sentence.Is(at, "acl") || _sentence.Is(at, "amod") || _sentence.Is(at, "compound")) && issue.Tokens.Contains(_sentence[at].Head))
            at = _sentence[at].Head;
        // "called for the embargo to be lifted": the infinitive hangs on the verb, what it is asked of on "for"
        if (_sentence[at].Label == "advcl" && ForWhat(at) is >= 0 and var asked && (issue.Tokens.Contains(asked) || _sentence.Has(at, "aux:pass"))) at = asked;
        // "the pact's critics"
        if (_sentence[at].Label == "nmod:poss" && _matcher.Agent(_sentence[at].Head) is not null) at = _sentence[at].Head;
        if (SeenDone(at) is >= 0 and var seen) at = seen;
        else if (Mistagged(at) is >= 0 and var meant) at = meant;
        for (var step = 0; step < MaxSteps; step++)
        {
            // "an end to hostilities, access and elections": a stance noun beside the issue does not govern it
            if (pending is null && IsNominal(at) && !isSibling)
            {
                Hyphenated(at, issue);
                captured |= Modifiers(at, issue, sign) || Authored(at, issue);
                if (at != issue.Head && _matcher.Agent(at) is { } partisan && Partisan(at, partisan, issue, sign))
                {
                    captured = true;
                    break;
                }

                if (_matcher.Noun(at) is { } noun && (at != issue.Head || noun.Class.Relation == Relation.Proposed))
                {
                    if (EmitNoun(at, noun, issue, sign)) captured = true;
                    // "reneged on its promise to leave", "stuck to its refusal to leave": the verb says what becomes of one's own word
                    if (captured && OwnWord(at, noun, issue, sign)) break;
                    if (noun.Class.Flips) sign = -sign;
                }
            }

            if (pending is null && _sentence.Has(at, "cop") && _matcher.State(at, at) is { } self)
            {
                captured |= Emit(self.Class.Relation, sign, _holders.Subjects(at), issue, at, self.Class.Name, at, self.Entry.Negates);
                break;
            }

            if (pending is null && IsNominal(at))
            {
                captured |= Cleft(at, issue, sign) || Inside(at, issue, sign);
                if (Outcome(at, issue, sign))
                {
                    captured = true;
                    break;
                }
            }

            if (pending is null && Equated(at, issue, sign))
            {
                captured = true;
                break;
            }

            var governor = Governor(at);
            if (governor < 0) break;
            // "a truce, to be followed by the release of the captives": what comes with it stands beside it
            if (pending is null && IsCompany(at, governor) && _sentence[governor].Head is >= 0 and var beside)
            {
                at = beside;
                isSibling = true;
                continue;
            }

            var label = _sentence[at].Label;
            // "agreed to a truce and to pull back": the second complement looks like a second verb
            var complement = label == "conj" && IsCoordinatedComplement(at);
            // "demanded that Peru leave and that the captives be freed": the second content clause is the first's sibling
            if (label == "conj" && _sentence[at].Upos == UniversalPos.Verb && _reading.HasMark(at, "that") && _sentence.Is(governor, "ccomp"))
            {
                at = governor;
                continue;
            }

            // "prepared to free them, but only in exchange for a truce": the price stands beside what one is prepared to do
            if (label == "conj" && pending is null && _sentence.Is(governor, "xcomp") && _sentence[governor].Head is var state && Ready.Contains(_reading.Lemma(state)) && IsPrice(at))
            {
                captured |= Emit(Relation.Proposed, sign, _holders.Subjects(state), issue, state, "condition", state, status: StatementStatus.Asserted);
                break;
            }

            if (label == "conj" && !complement && !(pending is null && Ready.Contains(_reading.Lemma(governor)) && IsPrice(at)))
            {
                viaConjunct |= IsNominal(at);
                isSibling = IsNominal(at);
                // "called for the embargo to be lifted and for the captives to be freed": a second wish
                if (ForWhat(governor) is >= 0 and var first && IsForToo(at))
                {
                    at = first;
                    continue;
                }

                if (_sentence[at].Upos == UniversalPos.Verb && (_sentence.Subject(at) >= 0 || _sentence.PassiveSubject(at) >= 0)) break;
                // "called on Peru not to send arms and to withdraw": the "not" is the first infinitive's, but for "not to send arms or to stay"
                if (!hasOwnSign && _reading.HasMark(at, "to") && _sentence.IsNegated(at)) sign = -sign;
                hasOwnSign = (hasOwnSign || _reading.HasMark(at, "to")) && !_sentence.Children(at, "cc").Any(c => _reading.Lower(c) is "or" or "nor");
                at = governor;
                continue;
            }

            isSibling = false;
            if (label == "appos")
            {
                at = governor;
                continue;
            }

            if (pending is null && label is "ccomp" or "xcomp" or "acl" or "csubj" or "advcl" && _sentence[at].Upos == UniversalPos.Verb
                && _sentence.IsNegated(at) && !IsWhyNot(at) && !hasOwnSign) sign = -sign;
            hasOwnSign = false;
            var next = pending is null
                ? First(at, governor, issue, viaConjunct, ref sign, ref captured, ref pending)
                : Outer(at, governor, issue, ref pending);
            if (!next) break;
            at = governor;
        }

        if (pending is { } stance)
        {
            captured |= EmitPending(stance, issue);
            captured |= OtherAgents(stance, issue);
        }

        Circumstances(issue, sign);
        if (issue.Sense == ReadingSense.Anaphor) return at;
        if (!captured) captured = Foreseen(issue, issue.Sense == ReadingSense.Against ? -1 : 1);
        if (!captured) captured = Excluded(issue, sign) || UnderPlan(issue, at, sign) || Enact(issue, at, issue.Sense == ReadingSense.Against ? -1 : 1);
        if (!captured) captured = Carried(issue, at, sign) || MustHold(issue, sign) || Announced(issue, sign) || Enumerated(issue) || QuotedVerdict(issue, sign) || HeldAgainst(issue) || Undertaken(issue, issue.Sense == ReadingSense.Against ? -1 : 1);
        if (!captured && !IsWhen(issue.Head) && !IsContentSubject(issue.Head) && !_reading.HasChild(issue.Head, "det", "no")
            && !(_sentence[issue.Head].Label == "nsubj" && _reading.NamedAt(issue.Head).HasFlag(NamedKind.Actor)) && _nearby.Before(issue) is { } near
            && !IsAddressee(Below(issue.Head, near.Token), near.Token))
            Emit(near.Class.Relation, issue.Sense == ReadingSense.Against ? -1 : 1, _nearby.Doers(near.Token), issue, near.Token, near.Class.Name + " (near)", near.Token, near.Entry.Negates);
        return at;
    }

    private readonly record struct Pending(StanceClass Class, int Trigger, int Sign, int Clause)
    {
        public int? Owner { get; init; }

        public bool Negates { get; init; }

        public bool IsSpoken { get; init; }

        public bool IsState { get; init; }
    }
}
