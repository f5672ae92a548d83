using System.Collections.Frozen;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Positions without a stance word: deeds, demands by "must", plans, split quotations.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Wished = WordLists.English["wished"];

    private static readonly string[] Undecided = ["over", "about", "on", "against", "without", "instead", "towards", "toward", "than"];

    private static readonly string[] Fresh = ["new", "fresh", "additional", "latest", "retaliatory", "punitive", "sweeping", "extra", "far-reaching"];

    private static readonly FrozenSet<string> Doing = WordLists.English["doing measures"];

    private static readonly FrozenSet<string> Undoing = WordLists.English["undoing measures"];

    private static readonly FrozenSet<string> Compacts = WordLists.English["compacts"];

    // "Compromise," he said, "is essential": the insertion keeps the tree from joining subject and predicate
    private bool QuotedVerdict(IssueReading issue, int sign)
    {
        var last = issue.Tokens.Max();
        if (!_speakers.InQuotes(issue.Head) && !IsInterrupted(last)) return false;
        for (var at = last + 1; at < Math.Min(_sentence.Count - 1, last + 10); at++)
        {
            if (_sentence[at].Text == ";" || (_sentence[at].Upos == UniversalPos.Verb && !_lexicon.Lists("reporting", _reading.Forms(at))))
                return false;
            if (_reading.Lemma(at) is not ("be" or "remain") || _sentence[at].Upos is not (UniversalPos.Aux or UniversalPos.Verb)) continue;
            for (var predicate = at + 1; predicate < Math.Min(_sentence.Count, at + 5); predicate++)
            {
                // "legitimate targets" are no legitimate contingents
                // … and "a matter for the courts" matters to nobody
                if (_sentence[predicate] is { Label: "amod" } or { Upos: UniversalPos.Noun, Lemma: "matter" }
                    || _matcher.Verdict(predicate, -1) is not { } verdict) continue;
                var negated = Enumerable.Range(at, predicate - at).Any(i => _reading.Lower(i) is "not" or "n't");
                var relation = negated ? Polarity.Opposite(verdict.Class.Relation) : verdict.Class.Relation;
                return Emit(relation, sign, Speakers(issue.Head), issue, predicate, verdict.Class.Name + " (quoted)", predicate, status: StatementStatus.Asserted);
            }

            return false;
        }

        return false;
    }

    // "a land swap, says the minister, is …"
    private bool IsInterrupted(int last)
    {
        if (last + 2 >= _sentence.Count || _sentence[last + 1].Text != ",") return false;
        var report = false;
        for (var at = last + 2; at < Math.Min(_sentence.Count, last + 10); at++)
        {
            if (_sentence[at].Text == ",") return report;
            if (_sentence[at].Upos == UniversalPos.Verb) report |= _lexicon.Lists("reporting", _reading.Forms(at));
        }

        return false;
    }

    private bool Enact(IssueReading issue, int top, int sign)
    {
        var head = issue.Head;
        if (Predicated(issue, top, sign)) return true;
        if (_sentence[head].Upos != UniversalPos.Verb && _sentence[top].Upos != UniversalPos.Verb) return false;
        // "did not say whether it would disarm"
        if (_reading.HasMark(head, "whether") || _reading.HasMark(top, "whether")) return false;
        // "divided over recognising it": nobody has
        if (_sentence[head].Xpos == "VBG" && _sentence[head].Label is "advcl" or "acl" or "xcomp" && !TakesSteps(_sentence[head].Head)
            && Undecided.Any(p => _reading.HasMark(head, p)))
            return false;
        var verb = _sentence[head].Upos == UniversalPos.Verb ? head : top;
        if (IsWhyNot(verb))
            return Emit(Relation.Proposed, sign, Speakers(verb), issue, verb, "why not", issue.Tokens[^1], status: StatementStatus.Asserted);
        if (Deontic(verb, top) is { } must)
        {
            // "Peru must avoid a war"
            if (verb != head && IsNegativeCarrier(verb)) sign = -sign;
            var negated = _sentence.IsNegated(verb) || (verb != top && _sentence.IsNegated(top));
            // "must never have the bomb" demands what "must not be taxed" is against
            return Emit(negated && sign > 0 ? Relation.Opposes : must, negated && sign < 0 ? -sign : sign, Speakers(verb), issue, verb, "must", issue.Tokens[^1], status: StatementStatus.Asserted);
        }

        if (verb != head || IsLeftToOthers(verb)) return false;
        // "Norway's plan would lift the embargo"
        var answered = AnsweredPlan(verb, issue, sign);
        if (ContentOf(verb) is >= 0 and var plan)
            return Emit(Relation.Proposed, sign, PlanHolders(plan, issue.Head), issue, plan, "content of a plan", plan, status: StatementStatus.Asserted);
        if (answered) return true;
        // "called the election a mockery" calls none
        if (_sentence.Child(verb, "obj") is >= 0 and var judged && issue.Tokens.Contains(judged) && Judged(judged, verb, issue) is { } verdict)
            return Emit(verdict.Class.Relation == Relation.Opposes && Annuls(verb, judged) ? Relation.Rejected : verdict.Class.Relation, sign, _holders.Doers(verb), issue, verb, verdict.Class.Name, verb);
        var doers = _holders.Doers(verb);
        // "borders may not be shifted by force", said the minister
        if (doers.Count == 0 && _holders.IsPassive(verb) && _sentence.IsNegated(verb) && sign > 0
            && _sentence.Auxiliaries(verb).Any(a => _reading.Lemma(a) is "may" or "can" or "ca" or "could" or "must" or "shall"))
            return Emit(HasTerm(verb) ? Relation.Rejected : Relation.Opposes, sign, Speakers(verb), issue, verb, "must not", verb, true, StatementStatus.Asserted);
        // "not an inch will be ceded", said the minister: nor by him
        if (doers.Count == 0 && sign > 0 && _holders.IsPassive(verb) && !IsInCondition(verb) && (_sentence.IsNegated(verb) || IsNone(_sentence.PassiveSubject(verb)))
            && _sentence.Auxiliaries(verb).Any(a => _reading.Lower(a) is "will" or "would" or "wo"))
            return Emit(Refusal(verb, issue), sign, Speakers(verb), issue, verb, "must not", verb, true, StatementStatus.Asserted);
        if (doers.Count == 0) return false;
        // "would send no more weapons"
        var none = _sentence.Child(verb, "obj") is >= 0 and var thing
            && _sentence.Children(thing, "det", "amod").Any(d => _reading.Lower(d) == "no" || _reading.HasChild(d, "advmod", "no"));
        if ((none || IsNegated(verb) || NotUntil(verb)) && IsRefusal(verb))
        {
            // "Peru will never join", Norway says
            if (Outsiders(verb, doers) is { Count: > 0 } others)
                // "Peru cannot send shells", an analyst said, is no wish
                return !(_issues.IsMeasure(issue.Key) && _sentence.Auxiliaries(verb).Any(a => _reading.Lemma(a) is "can" or "ca" or "could"))
                    && Emit(sign > 0 ? Relation.Opposes : Relation.Supports, 1, others, issue, verb, "refusal for others", verb, true, StatementStatus.Asserted);
            return Emit(sign > 0 ? Refusal(verb, issue) : Relation.Supports, 1, doers, issue, verb, "refusal", verb, true, StatementStatus.Asserted);
        }

        if (_reading.HasChild(verb, "advmod", "rather") || _reading.HasChild(verb, "advmod", "sooner") || _reading.HasChild(verb, "advmod", "gladly"))
            return Emit(Relation.Supports, sign, doers, issue, verb, "preference", verb, status: StatementStatus.Asserted);

        if (IsOnlyWanted(verb)) return false;
        // "accused Kenya of arming Somalia"; what is denied has its status
        if (_nearby.IsCharge(verb) && !_reading.IsWord(_sentence[verb].Head, "deny")) return false;
        // "fighters who surrendered their arms", "zones where they would disarm", "has not freed them": nothing that anybody grants
        if (issue.Sense == ReadingSense.Consent && (_sentence.IsNegated(verb) || IsInCondition(verb)
            || _sentence[verb].Label == "acl:relcl" && _sentence.Auxiliaries(verb).Any(a => _sentence[a].Xpos == "MD"))) return false;
        if (issue.Sense is ReadingSense.Act or ReadingSense.Against && IsAidGiven(verb, issue)) return true;
        return issue.Sense switch
        {
            // "in return Peru will scrap the duty": what is done for something has been agreed
            ReadingSense.Act when _sentence.Children(verb, "obl", "advmod").Any(c => _reading.Lower(c) is "return" or "exchange") => Emit(Relation.Accepted, sign, doers, issue, verb, "consent", verb),
            ReadingSense.Act => Emit(Relation.Supports, sign, doers, issue, verb, "act", verb),
            // "since they laid down their arms" gives a reason or a time
            // … and "ought to withdraw" asks it of them
            ReadingSense.Consent => !IsBackground(verb) && !IsAsked(verb) && Emit(Relation.Accepted, sign, doers, issue, verb, "consent", verb),
            ReadingSense.Against => !IsBackground(verb) && Emit(Relation.Supports, sign, doers, issue, verb, "act against", verb),
            _ => false,
        };
    }

    // "had armed the rebels", "having cut off arms sales": aid given or withheld is told as such; "halts arms for Peru", "would go on supplying shells" speak for themselves
    private bool IsAidGiven(int verb, IssueReading issue) => _issues.IsAid(issue.Key)
        && (_sentence[verb].Xpos is "VBD" or "VBN" || _sentence[verb].Xpos == "VBG" && _sentence[verb].Label == "advcl" || _sentence[verb].Label == "acl:relcl") && !HasModal(verb);

    // "no vote can be held before the troops have gone": a refusal with a condition
    private bool HasTerm(int verb) => _sentence.Children(verb, "advcl", "obl").Any(c => _reading.HasMark(c, "before") || _reading.HasMark(c, "until") || _reading.HasMark(c, "unless")
        || _reading.HasMark(c, "till") || _reading.HasMark(c, "while") || _reading.HasMark(c, "without"));

    // "take steps toward disarming"
    private bool TakesSteps(int verb) =>
        _reading.IsWord(verb, "take") && _sentence.Child(verb, "obj") is >= 0 and var step && _reading.Lemma(step) is "step" or "measure" or "action";

    // "why not lift the sanctions?"
    private bool IsWhyNot(int verb)
    {
        if (_sentence[verb].Xpos != "VB") return false;
        for (var at = Math.Max(1, verb - 3); at < verb; at++)
        {
            if (_reading.Lower(at) == "not" && _reading.Lower(at - 1) == "why") return true;
        }

        return false;
    }

    // "halted arms deliveries", "resumed the sale of jets": what one does about a measure of one's own
    private bool Carried(IssueReading issue, int top, int sign)
    {
        if (top == issue.Head || !_issues.IsMeasure(issue.Key) || issue.Sense != ReadingSense.Phrase
            || _sentence[top].Upos != UniversalPos.Verb || _reading.HasMark(top, "whether")) return false;
        var forms = _reading.Forms(top);
        if (!Doing.Overlaps(forms) && !Undoing.Overlaps(forms) || IsLeftToOthers(top) || IsOnlyWanted(top) || _nearby.IsCharge(top)) return false;
        // "stopped short of sending missiles" stops nothing
        if (!_sentence.Children(top, "obj", "nsubj:pass").Any(c => c == issue.Head || _sentence.Governs(c, issue.Head))) return false;
        if (IsAidGiven(top, issue)) return true;
        var doers = _holders.Doers(top);
        return doers.Count > 0 && Emit(Relation.Supports, sign, doers, issue, top, "act", top);
    }

    // "the new American surcharge has angered Peru": who has one in force has imposed it
    private void OwnMeasure(IssueReading issue)
    {
        if (!_issues.IsMeasure(issue.Key) || issue.Sense != ReadingSense.Phrase || !IsNominal(issue.Head)
            || _sentence[issue.Head].Label is not ("nsubj" or "nsubj:pass" or "obl"))
            return;
        if (!_sentence.Children(issue.Head, "amod").Any(a => Fresh.Contains(_reading.Lemma(a)))) return;
        var verb = _sentence[issue.Head].Head;
        if (verb < 0 || _sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN") || HasModal(verb) || _sentence.IsNegated(verb)) return;
        var owners = _holders.Owners(issue.Head, issue.Head)
            .Where(h => !issue.Tokens.Contains(h.Head)
                && !_found.Any(s => s.Key == issue.Key && s.Holders.Any(o => o.EntityIds.SequenceEqual(h.EntityIds)))).ToList();
        Emit(Relation.Supports, 1, owners, issue, issue.Head, "own measure", issue.Head, status: StatementStatus.Asserted);
    }

    // "does not oblige the rebels to withdraw", "abandoning enrichment is wrong": what is wanted or judged has not been done
    private bool IsOnlyWanted(int verb)
    {
        // "is too weak to guarantee it", "is powerless to do so"
        if (_sentence[verb].Head is >= 0 and var quality && _reading.HasMark(verb, "to")
            && (_reading.HasChild(quality, "advmod", "too") || _reading.Lemma(quality) is "unable" or "powerless" or "helpless" or "impotent"))
            return true;
        // "tried to coax Peru into lifting it": whether it worked is not said
        if (_sentence[verb].Xpos == "VBG" && _reading.HasMark(verb, "into") && _sentence[verb].Head is >= 0 and var pressed
            && _sentence[pressed].Xpos is "VB" or "VBG" && _sentence.Has(pressed, "obj")) return true;
        // "threatened to pull out if he came"
        if (_sentence[verb].Head is >= 0 and var threat && _sentence[verb].Label is "xcomp" or "advcl" && _reading.HasMark(verb, "to")
            && _reading.IsWord(threat, "threaten")) return true;
        if (_sentence[verb].Label is "csubj" or "csubj:pass" || (_sentence[verb].Label == "nsubj" && _sentence[verb].Xpos == "VBG")) return true;
        var above = _sentence[verb].Head;
        // "the first to recognise it" has done so
        if (_sentence[verb].Label == "acl" && _reading.HasMark(verb, "to"))
            return !_sentence.Children(above, "amod", "advmod").Append(above).Any(m => _reading.Lower(m) is "first" or "second" or "third" or "fourth" or "fifth" or "last" or "latest" or "only" or "sole" or "newest");
        return above >= 0 && _sentence[above].Upos == UniversalPos.Verb && _reading.HasMark(verb, "to")
            && _sentence[verb].Label is "xcomp" or "advcl" or "ccomp"
            && (_sentence.Has(above, "obj") || _sentence.Subject(verb) >= 0) && !_reading.IsWord(above, "help");
    }

    // "is being pressed to disarm", "expects the rebels to disarm", "provided that it disarms": wanted of somebody, and not done
    private bool IsLeftToOthers(int verb)
    {
        var governor = _sentence[verb].Head;
        if (governor < 0 || _sentence[governor].Upos != UniversalPos.Verb) return false;
        // "urged others to follow in recognising it"
        if (_sentence[verb].Xpos == "VBG" && _sentence[verb].Label == "advcl" && _sentence.Has(verb, "mark") && IsLeftToOthers(governor)) return true;
        if (_sentence[verb].Label == "xcomp" && _sentence[verb].Xpos == "VBG" && _lexicon.Lists("reporting", _reading.Forms(governor))
            && !_lexicon.Lists("carrier verbs", _reading.Forms(governor))) return true;
        if (_sentence[verb].Label is "xcomp" or "advcl" && _reading.HasMark(verb, "to"))
            return Wished.Contains(_reading.Lemma(governor))
                && (_holders.IsPassive(governor) || IsCalledUpon(governor, verb) || _sentence.Child(governor, "obj") is >= 0 and var thing && thing < verb);
        // "told Peru it will reimpose sanctions" says what one does oneself
        if (_sentence[verb].Label == "ccomp" && _reading.IsWord(governor, "tell")
            && _sentence.Auxiliaries(verb).Any(a => _reading.Lemma(a) is "will" or "would" or "have")) return false;
        return _sentence[verb].Label == "ccomp"
            && (Wished.Contains(_reading.Lemma(governor)) || (_reading.IsWord(governor, "provide") && _reading.HasMark(verb, "that")));
    }

    // "not until the last soldier has gone will Peru disarm"
    private bool NotUntil(int verb) =>
        Enumerable.Range(0, Math.Min(2, verb)).Any(i => _reading.Lower(i) == "not" && _reading.Lower(i + 1) is "until" or "before" or "unless")
        && _sentence.Auxiliaries(verb).Any(a => _sentence[a].Xpos == "MD" && _sentence.Subject(verb) > a);

    // "we call upon both to lay down their arms"
    private bool IsCalledUpon(int call, int deed) =>
        _reading.Lemma(call) is "call" or "appeal"
        && _sentence.Children(call, "obl").Any(c => c < deed && (_reading.HasCase(c, "on") || _reading.HasCase(c, "upon") || _reading.HasCase(c, "to")));

    // "Peru will never be a member", "the island is not for sale", "enrichment is our right": the issue is the predicate
    private bool Predicated(IssueReading issue, int top, int sign)
    {
        var head = issue.Head;
        if (!_sentence.Has(head, "cop") || top != head || _sentence[head].Upos == UniversalPos.Verb || _reading.HasMark(head, "whether")
            || _reading.HasMark(head, "if")) return false;
        var speakers = Speakers(head);
        if (speakers.Count == 0) return false;
        if (issue.Sense == ReadingSense.Against)
            return !_sentence.IsNegated(head) && !IsPast(head)
                && Emit(Relation.Supports, sign, speakers, issue, head, "assertion", head, status: StatementStatus.Asserted);
        if (Deontic(head, head) is { } must)
            return Emit(_sentence.IsNegated(head) ? Relation.Opposes : must, sign, speakers, issue, head, "must", issue.Tokens[^1], status: StatementStatus.Asserted);
        if (!_sentence.IsNegated(head)
            || !(HasModal(head) && !_sentence.Auxiliaries(head).Any(a => _reading.Lemma(a) is "may" or "might")
                || _reading.HasCase(head, "for") || _reading.HasCase(head, "up"))) return false;
        return Emit(Relation.Opposes, sign, speakers, issue, head, "refusal", head, true, StatementStatus.Asserted);
    }

    // speakers who tell what others will not do, and are no side of theirs
    private IReadOnlyList<Mention> Outsiders(int verb, IReadOnlyList<Mention> doers)
    {
        var speakers = Speakers(verb);
        return doers.All(d => d.Form != MentionForm.Pronoun)
                && !speakers.Any(s => doers.Any(d => s.EntityIds.Any(a => d.EntityIds.Any(b => a == b || _reading.Article.AreOneSide(a, b)))))
            ? speakers
            : [];
    }

    private bool IsAsked(int verb) => _sentence.Auxiliaries(verb).Any(a => _reading.Lemma(a) is "ought" or "should" or "must")
        || _sentence.Is(verb, "xcomp") && _sentence[verb].Head is >= 0 and var above && _reading.Lemma(above) is "ought" or "need" or "force" or "compel" or "oblige"
        || _sentence.Is(verb, "conj") && _sentence[verb].Head is >= 0 and var first && first < verb && IsAsked(first);

    // "when they are ready for it", "once it is willing to": not so yet
    private bool IsYetToCome(int predicate) =>
        _sentence[predicate].Label is "advcl" or "acl" or "acl:relcl" && !IsPast(predicate) && !HasModal(predicate)
        && _sentence.Children(predicate, "mark", "advmod").Any(c => _reading.Lower(c) is "when" or "whenever" or "once" or "until" or "unless");

    // "no land", "not a single rifle"
    private bool IsNone(int subject) => subject >= 0 && LeftEdge(subject) is var edge && (_reading.Lower(edge) is "no" or "not" || edge > 0 && _reading.Lower(edge - 1) == "not");

    private bool IsBackground(int verb)
    {
        if (!_sentence.Is(verb, "advcl")) return false;
        foreach (var child in _sentence.Children(verb))
        {
            if (_sentence[child].Label is "mark" or "case" && Array.IndexOf(Subordinators, _reading.Lower(child)) >= 0) return true;
        }

        return false;
    }

    // who refuses rejects what others have put forward, and opposes what nobody has
    private Relation Refusal(int verb, IssueReading issue)
    {
        // what takes two or what the other side wants has been asked: "will not lay down its arms", "will not talk to Peru"
        if (!_issues.IsOwn(issue.Key) && !_issues.IsMeasure(issue.Key)) return Relation.Rejected;
        for (var at = 0; at < _sentence.Count; at++)
        {
            // "no intention of applying": what one will not do asks nothing
            if (_sentence[at].Xpos is "VB" or "VBG" && _sentence.Governs(verb, at)) continue;
            // "when asked about it" puts a question
            if (_reading.Lemma(at) == "ask" && at > 0 && _reading.Lower(at - 1) is "when" or "if" or "was" or "were") continue;
            if (at != verb
                && ((_matcher.Noun(at) is { Class.Relation: Relation.Proposed } && !HolderFinder.IsText(_reading.Lemma(at))
                        && _reading.Lemma(at) != "map")
                    || (_sentence[at].Upos == UniversalPos.Verb
                        && _lexicon.Verbs(_reading.Forms(at)).Any(e => e.Class.Relation == Relation.Proposed && e.InnerCount == 0))))
                return Relation.Rejected;
        }

        return Relation.Opposes;
    }

    private Relation? Deontic(int verb, int top)
    {
        foreach (var predicate in new[] { verb, top })
        {
            foreach (var aux in _sentence.Auxiliaries(predicate))
            {
                if (_reading.Lemma(aux) is "must") return Relation.Proposed;
                // "should Peru go ahead with it" is a condition
                if (_reading.Lemma(aux) is "should" or "ought" && !(_sentence.Subject(predicate) > aux)
                    && !(_sentence.PassiveSubject(predicate) > aux)) return Urged(predicate);
            }

            // "Norway cannot be forced to leave"
            if (_sentence.IsNegated(predicate) && HasModal(predicate) && _holders.IsPassive(predicate)
                && _lexicon.Lists("causatives", _reading.Forms(predicate))) return Relation.Supports;
            // "Norway belongs in NATO"
            if (_reading.IsWord(predicate, "belong") && _sentence.Children(predicate, "obl").Any(p => _reading.HasCase(p, "in"))) return Relation.Supports;
        }

        var head = _sentence[verb].Head;
        // "Peru ought to leave": the tree may see a full verb
        if (head >= 0 && _sentence[verb].Label == "xcomp" && _reading.Lower(head) == "ought") return Urged(head);
        if (head >= 0 && _sentence[verb].Label == "xcomp" && _reading.Lemma(head) is "need" or "have" && _reading.HasMark(verb, "to"))
            return IsOpinion(head) ? Relation.Supports : Relation.Proposed;
        return IsImperative(verb) || IsImperative(top) ? Relation.Proposed : null;
    }

    // "I think they have to make peace": a view, not a call
    private bool IsOpinion(int clause) =>
        _sentence[clause].Label == "ccomp" && _sentence[clause].Head is var view && _reading.Lemma(view) is "think" or "believe" or "feel" or "guess"
        && _sentence.Subject(view) is >= 0 and var own && _reading.Lower(own) is "i" or "we";

    // "reiterated that Peru should leave" demands what "said that Peru should leave" favours
    private Relation Urged(int clause) =>
        _sentence[clause].Label == "ccomp"
            && _reading.Lemma(_sentence[clause].Head) is "reiterate" or "insist" or "demand" or "repeat" or "urge" ? Relation.Proposed : Relation.Supports;

    private bool IsImperative(int verb) =>
        _sentence[verb].Xpos == "VB" && _sentence.Subject(verb) < 0 && _sentence.PassiveSubject(verb) < 0 && !_sentence.Has(verb, "aux")
            && !_sentence.Has(verb, "mark")
        && ((_sentence[verb].Label == "root" && (verb < 4 || _speakers.InQuotes(verb)))
            || (_sentence[verb].Label is "ccomp" or "parataxis" && (_speakers.InQuotes(verb) || verb == 0 || _sentence[verb - 1].Text == ":")));
}
