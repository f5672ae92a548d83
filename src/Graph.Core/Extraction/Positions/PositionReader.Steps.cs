using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>The steps of the climb: below a stance verb, and above it.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Occasions = new[] { "summit", "meeting", "talk", "talks", "negotiation", "dialogue", "conference", "election", "vote", "poll" }.ToFrozenSet();
    private static readonly FrozenSet<string> Addressing = WordLists.English["addressing"];
    private static readonly FrozenSet<string> Charges = WordLists.English["allegations"];

    private static readonly FrozenSet<string> Asked = WordLists.English["demands"];

    private static readonly FrozenSet<string> Settling = WordLists.English["settling disputes"];

    private static readonly FrozenSet<string> Occurring = WordLists.English["occurring"];

    private static readonly FrozenSet<string> Obtaining = WordLists.English["obtaining"];

    private static readonly string[] Persuading = ["talk", "persuade", "cajole", "coax", "shame", "bully", "prod", "argue"];

    // "at the talks", "before the vote"
    private bool IsWhen(int at) => Occasions.Contains(_reading.Lemma(at))
        && (_reading.HasCase(at, "at") || _reading.HasCase(at, "during") || _reading.HasCase(at, "before") || _reading.HasCase(at, "after"));

    /// <summary>One step below any stance verb; false where the climb ends.</summary>
    private bool First(int at, int governor, IssueReading issue, bool viaConjunct, ref int sign, ref bool captured, ref Pending? pending)
    {
        var label = _sentence[at].Label;
        // "blocked that step at the summit": where or when something happens is not what is meant; "a seat at the table" is
        if ((label == "nmod" || label == "obl" && _sentence.Has(governor, "obj")) && issue.Head == at && IsWhen(at) && _reading.Lemma(governor) is not ("seat" or "place" or "chair" or "role" or "part")) return false;
        // "a request that it renounce …", "a paper under which troops would leave": content clauses that look relative
        if (label == "acl:relcl" || (PlanOf(at) == governor && governor >= 0))
        {
            // "a treaty under which Peru will leave": who does it has accepted, not all who signed
            if (Compacts.Contains(_reading.Lemma(governor)) && IsContentClause(at, governor) && !IsTentative(governor)
                && Emit(Relation.Accepted, sign, _holders.Doers(at), issue, at, "under a deal", at, status: StatementStatus.Asserted))
            {
                captured = true;
                return false;
            }

            return label != "acl:relcl" || IsContentClause(at, governor) || SaidByText(at) || IsPart(at, governor);
        }

        // "the accord provides that Peru will withdraw", "obliges it to withdraw": whom an agreement binds has accepted
        if (Undertakers(at, governor) is { Count: > 0 } bound)
        {
            captured |= Emit(Relation.Accepted, sign, bound, issue, governor, "undertaking", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "the accord between Peru and Chile provides for a withdrawal": those who made it have accepted
        if (label is "obj" or "obl" && Parties(governor) is { Count: > 1 } parties)
        {
            captured |= Emit(Relation.Accepted, sign, parties, issue, governor, "undertaking", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "will ease its measures if the prisoners are released": the condition is not what is meant
        if (IsCondition(at))
        {
            captured |= AskedFor(at, governor, issue, sign);
            return false;
        }

        if (label == "advcl" && Subordinators.Any(s => _reading.HasMark(at, s))) return false;
        // "angered Peru by recognising Chile": how somebody does something is a deed of his own; "urged it to end the crisis by freeing them" asks for both
        if (label == "advcl" && _sentence[at].Xpos == "VBG" && _reading.HasMark(at, "by") && !_holders.IsPassive(governor))
            return _sentence[governor].Label is "xcomp" or "ccomp" or "advcl" or "acl" && _sentence.Subject(governor) < 0;
        captured |= AnsweredPlan(governor, issue, sign);
        if (ContentOf(governor) is >= 0 and var plan && plan != at
            && Emit(Relation.Proposed, IsNegativeCarrier(governor) ? -sign : sign, PlanHolders(plan, issue.Head), issue, plan, "content of a plan", plan, status: StatementStatus.Asserted))
        {
            captured = true;
            return false;
        }

        // "must take steps toward disarming"
        if (label is "advcl" or "acl" or "xcomp" && TakesSteps(governor) && at > governor) return true;
        // "rejects the charge that its aircraft broke the truce"
        if (IsNominal(governor) ? label is "acl" or "nmod" && IsCharge(governor) : label == "ccomp"
            && _sentence.Child(governor, "obj") is >= 0 and var charge && IsCharge(charge)) return false;
        // "urged the peacekeepers to protect the town": whom one urges is not what one asks for
        if (label is "obj" or "iobj" or "obl" && IsAddressee(at, governor)) return false;
        // "any deal must include guarantees" is not about the deal
        if (IsContentSubject(at)) return false;
        // "a resolution demanding a truce", "a statement that called for sanctions": what the text says, not its reader
        if (SaidByText(governor))
        {
            // "a draft that would put off the sanctions"
            if (label is "obj" && IsNegativeCarrier(governor)) sign = -sign;
            return true;
        }

        // "echoed those sentiments", "shared that wish"
        if (issue.Sense == ReadingSense.Anaphor && label is "obj" or "nsubj:pass" && Sharing.Overlaps(_reading.Forms(governor)))
        {
            captured |= Emit(Relation.Supports, sign, _holders.Doers(governor), issue, governor, "support (shared)", governor);
            return false;
        }

        // "urged Peru to resolve the dispute through dialogue", "by way of talks"
        if (label is "obl" or "nmod" && (_reading.HasCase(at, "through") || _reading.HasCase(at, "by") || _reading.HasCase(at, "via"))
            && Settling.Overlaps(_reading.Forms(governor))) return true;

        // "called it a way to peace", "could serve as a basis for a settlement"
        if (label is "nmod" or "acl" or "obl" && Toward.Any(w => _reading.HasMark(at, w)) && LeadsTo(governor) is { } leads)
        {
            captured |= Emit(Relation.Supports, sign, leads, issue, governor, "leads to", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "secured from Peru a pledge to leave", "wrung a truce out of Chile": those who were brought to it have accepted
        // … what an assurance is of, its clause tells
        if (label is "obj" or "nsubj:pass" && Obtaining.Overlaps(_reading.Forms(governor)) && !_sentence.IsNegated(governor) && !_sentence.Has(governor, "ccomp") && Givers(at, governor) is { Count: > 0 } givers
            && (at != issue.Head || !_issues.IsMeasure(issue.Key) || !_reading.IsWord(governor, "receive")))
        {
            captured |= Emit(Relation.Accepted, sign, givers, issue, governor, "obtained", governor, status: HasModal(governor) || _sentence.Is(governor, "xcomp") ? null : StatementStatus.Asserted);
            return false;
        }

        // "received assurances from Peru that elections would be held"
        if (label == "ccomp" && Obtaining.Overlaps(_reading.Forms(governor)) && !_sentence.IsNegated(governor) && _sentence.Child(governor, "obj") is >= 0 and var word
            && word < at && _reading.Lemma(word) is "assurance" or "promise" or "pledge" or "commitment" or "guarantee" or "undertaking" or "assent" or "consent" or "agreement"
            && Givers(word, governor) is { Count: > 0 } promising)
        {
            captured |= Emit(Relation.Accepted, sign, promising, issue, governor, "obtained", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "talked Peru into a truce"
        if (label is "obl" or "advcl" && _reading.HasMark(at, "into") && _sentence[governor].Xpos is "VBD" or "VBN" && Persuading.Contains(_reading.Lemma(governor)) && _sentence.Child(governor, "obj") is >= 0 and var persuaded
            && _holders.At(persuaded) is { Count: > 0 } persuadees)
        {
            captured |= Emit(Relation.Accepted, sign, persuadees, issue, governor, "obtained", governor);
            return false;
        }

        // "made the release of the hostages a condition for a truce"
        if (label is "obj" or "nsubj:pass" && MadeCondition(governor, at) is >= 0 and var made)
        {
            captured |= Emit(Relation.Proposed, sign, _holders.Doers(governor), issue, made, "condition", governor);
            return false;
        }

        // "made its recognition conditional on a truce"
        if (_reading.IsWord(governor, "make") && label is "obj" or "nsubj:pass"
            && _sentence.Children(governor, "xcomp", "obl", "advcl").Concat(_sentence.Children(at, "acl", "amod", "nmod")).Any(c => c > at
            && StanceMatcher.IsConditional(_reading.Lemma(c))))
        {
            captured |= Emit(Relation.Supports, sign, _holders.Doers(governor), issue, governor, "conditional", governor, status: StatementStatus.Conditional);
            return false;
        }

        // "would cease to observe the truce": keeping it is what the issue's own verb tells
        if (label == "xcomp" && at == issue.Head && issue.Sense == ReadingSense.Consent && !_sentence.IsNegated(governor) && IsStopping(governor))
        {
            captured |= Emit(Relation.Rejected, sign, _holders.Doers(governor), issue, governor, "no more", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "made the deal contingent on a withdrawal": what one makes it hang on, one asks for
        if (label is "obl" or "nmod" or "ccomp" or "advcl" && Hinged(at) is >= 0 and var hinged)
        {
            captured |= Emit(Relation.Proposed, sign, _holders.Doers(hinged), issue, hinged, "condition", hinged);
            return false;
        }

        // "it would be a mistake to lift the sanctions", "it is time to end the war"
        if ((label == "acl" && _reading.HasMark(at, "to") || label == "nmod" && _reading.HasCase(at, "for") && _reading.IsWord(governor, "time"))
            && Extraposed(governor, at) is { } extraposed)
        {
            captured |= Emit(extraposed, sign, Speakers(governor), issue, governor, "extraposed", governor, negates: IsRipe(governor), status: IsRipe(governor) ? StatementStatus.Asserted : Verdict(governor, extraposed == Relation.Opposes));
            return false;
        }

        // "it is time for a truce", "the time for a truce has come"
        if (label is "nmod" or "obl" && _reading.HasCase(at, "for") && IsRipe(governor))
        {
            captured |= Emit(IsNegated(governor) ? Relation.Opposes : Relation.Supports, sign, Speakers(governor), issue, governor, "good", governor, negates: true, status: StatementStatus.Asserted);
            return false;
        }

        // "urged the peacekeepers to protect them": who is urged is not what is urged
        if (label == "obj" && issue.Head == at
            && _sentence.Children(governor, "xcomp", "advcl").Any(c => c > at && _reading.HasMark(c, "to"))
            && Addressing.Any(v => _reading.IsWord(governor, v)))
        {
            captured = true;
            return false;
        }

        // "considers the truce to be unacceptable" before "is considering a truce"
        if (Judged(at, governor, issue) is { } judged)
        {
            var judges = _holders.Doers(governor);
            if (judges.Count == 0 && _holders.IsPassive(governor)) judges = _holders.Within(governor);
            // "do not regard the step as legal"
            var opinion = _sentence.IsNegated(governor) && !judged.Entry.Negates ? Polarity.Opposite(judged.Class.Relation) : judged.Class.Relation;
            // "dismissed the offer as a farce" refuses it
            var isRefused = _lexicon.Verbs(_reading.Forms(governor)).Any(e => e is { InnerCount: 0, Preposition: null, Class.Relation: Relation.Rejected });
            // "called the demand for a pullout disrespectful" refuses it, too
            isRefused |= Asked.Contains(_reading.Lemma(at));
            if (opinion == Relation.Opposes && isRefused) opinion = Refusal(governor, issue);
            if (opinion == Relation.Opposes && Annuls(governor, at)) opinion = Relation.Rejected;
            captured |= Emit(opinion, sign, judges, issue, governor, judged.Class.Name, governor, status: StatementStatus.Asserted);
            return false;
        }

        var state = _matcher.State(governor, at) ?? StateBeside(governor, at);
        // "remain committed to" is a state, "committed themselves to" is not
        if ((state is null || _sentence[governor].Xpos != "VBN" || _sentence.Has(governor, "obj"))
            && _matcher.Verb(governor, at) is { } verb && !IsReportOfFact(verb, at)
            && !(verb.Entry is { InnerCount: 0 } && verb.Entry.Words[0] is "allow" or "permit" or "let" && (!_sentence.IsNegated(verb.Token) || label is "obj" or "nsubj:pass")))
        {
            // "hopes to sit down with Kenya's president on Sunday": an appointment
            if (label == "xcomp" && at == issue.Head && _issues.IsOccasion(issue.Key) && _reading.IsWord(verb.Token, "hope") && _reading.Lemma(at) is "meet" or "sit" or "see" or "speak")
            {
                captured = true;
                return false;
            }

            var isNever = NegatesComplement(verb.Token, at);
            var turned = isNever ? -sign : sign;
            if (label is "obj" or "obl" && issue.Sense == ReadingSense.Phrase && verb.Token == governor && !issue.Tokens.Contains(governor)
                && IsToBeUndone(at, governor, issue))
            {
                // "neither wants the talks to collapse", "does not want the ban lifted": one no takes back the other
                if (IsNegated(verb.Token) || _sentence.Subject(verb.Token) is >= 0 and var none && _reading.HasChild(none, "det", "neither")) isNever = true;
                else turned = -turned;
            }

            // "answered Peru's call for a truce": the idiom's noun has an owner of its own
            if (governor != verb.Token && _matcher.Noun(governor) is { Class.Relation: Relation.Proposed } asked
                && _holders.Owners(governor, issue.Head).Count > 0) EmitNoun(governor, asked, issue, sign);
            // "passed a resolution calling for a truce": what the text demands, those who pass it demand
            var adopted = verb.Class.Relation == Relation.Accepted && _lexicon.Lists("issuing", _reading.Forms(verb.Token))
                && HolderFinder.IsText(_reading.Lemma(at))
                && _sentence.Children(at, "acl").Any(c => _sentence[c].Xpos is "VBG" or "VBZ" or "VBD" && SaidByText(c));
            var keeps = verb.Class.Relation == Relation.Proposed && _issues.IsAgreement(issue.Key)
                && _sentence[at].Upos == UniversalPos.Verb && _lexicon.Lists("keeping", _reading.Forms(at));
            keeps |= IsComment(verb.Token, at);
            keeps |= OrdersOwn(verb.Token);
            adopted |= WantsOfOthers(verb.Token, at, issue);
            pending = new Pending(adopted ? verb.Class with { Relation = Relation.Proposed } : keeps ? verb.Class with { Relation = Relation.Supports } : verb.Class, verb.Token, turned, at) { Negates = verb.Entry.Negates || isNever };
            return true;
        }

        if (state is not null)
        {
            if (IsCharge(governor, state.Class.Relation)) return false;
            // "a basis for talks when Peru is ready for them": it is not yet
            if (state.Class.Name == "willing" && IsYetToCome(governor)) return true;
            var subjects = _holders.Subjects(governor);
            if (subjects.Count == 0 && _sentence[governor].Label is "appos" or "amod" or "acl") subjects = _holders.At(_sentence[governor].Head);
            // "one of the advocates of the truce": the noun names the holder
            if (subjects.Count == 0 && IsNominal(governor) && _matcher.Agent(governor) is not null) return true;
            // "ready to hand over the prisoners" does what the other side wants
            var relation = _isPrice
                ? Relation.Proposed
                : state.Class.Name == "willing" && (issue.Sense == ReadingSense.Consent || IsOnTerms(governor, issue))
                ? Relation.Accepted
                : state.Class.Relation;
            // "neither was willing to withdraw": whoever is not, does not want to
            var unwilling = Polarity.IsFavourable(relation) && !state.Entry.Negates && _sentence.IsNegated(governor);
            if (unwilling) relation = relation == Relation.Accepted ? Relation.Rejected : Relation.Opposes;
            captured |= Emit(relation, sign, subjects, issue, governor, state.Class.Name, governor, state.Entry.Negates || unwilling);
            return false;
        }

        // "remains firmly behind the truce", "stands against it"
        if (label is "obl" && _reading.Lemma(governor) is "remain" or "stay" or "stand" or "be" && at == issue.Head && _matcher.State(at, at) is { } lasting)
        {
            captured |= Emit(lasting.Class.Relation, sign, _holders.Doers(governor), issue, governor, lasting.Class.Name, governor, lasting.Entry.Negates);
            return false;
        }

        // "tied the lifting of the sanctions to a truce"
        if (TiedTo(at, governor, issue) is >= 0 and var tie)
        {
            captured |= Emit(Relation.Proposed, sign, _holders.Doers(tie), issue, tie, "condition", tie);
            return false;
        }

        // "talks would depend on a truce": what a speaker says it takes
        if (label is "obl" or "advcl" && Hinges(governor) && !_sentence.IsNegated(governor) && (_reading.HasMark(at, "on") || _reading.HasMark(at, "upon")))
        {
            captured |= Emit(Relation.Proposed, sign, Speakers(governor), issue, governor, "condition", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "delivered a positive response to the offer"
        if (Reply(governor) is { } reply && (_reading.HasCase(at, "to") || label is "nsubj" or "compound")
            && Replying(governor, issue.Head) is { Count: > 0 } replying)
        {
            captured |= Emit(reply, sign, replying, issue, governor, "reply", governor, status: StatementStatus.Asserted);
            return false;
        }

        if (Absence(governor) is { } absence)
        {
            captured |= Emit(absence, sign, Speakers(governor), issue, governor, "absence", at, status: StatementStatus.Asserted);
            return false;
        }

        // "Norway deserves membership": the speaker's view of what others should have
        if (Wanting.Contains(_reading.Lemma(governor)) && label is "obj" or "xcomp" && _matcher.Verb(governor, at) is null)
        {
            captured |= Emit(Relation.Supports, sign, Speakers(governor), issue, governor, "deserved", governor);
            return false;
        }

        // "rejects the charge that it broke the closure"
        if (Charges.Any(c => _reading.IsWord(governor, c)) && IsNominal(governor)) return false;
        if (IsNominal(governor) && !_sentence.Has(governor, "cop"))
        {
            if (!(DependencyRelation.Is(label, "nmod") || DependencyRelation.Is(label, "acl") || label is "compound" or "amod"
                || governor != _sentence[at].Head)) return false;
            // "a condition for a truce" is not the truce
            if (IsConditionFor(governor, at)) return false;
            // "agreed to talks on a land swap" has agreed to talks
            if (_reading.Lemma(governor) is "talk" or "talks" or "negotiation" or "discussion" or "consultation" or "dialogue" or "conversation"
                && (_reading.HasCase(at, "on") || _reading.HasCase(at, "about") || _reading.HasCase(at, "over"))) return false;
            if (_matcher.Noun(governor) is not null) return true;
            // "signed a declaration calling for a truce"
            if (SaidByText(at)
                && !_lexicon.Verbs(_reading.Forms(at)).Any(e => e is { InnerCount: 0, Preposition: null, Class.Flips: true })) return true;
            if (_lexicon.Lists("negative carriers", _reading.Forms(governor)))
            {
                // "an end to violence, dialogue and …": the second conjunct may not be under the first's governor
                if (!viaConjunct) sign = -sign;
                return true;
            }

            // "complained about the pace of the talks"
            if (_lexicon.Lists("aspects", _reading.Forms(governor))) return false;
            // other nouns pass an issue on only by "of", "on", "about": "half of the swap", not "power in the election"
            return _lexicon.Lists("carrier nouns", _reading.Forms(governor))
                || ((DependencyRelation.Is(label, "nmod") || governor != _sentence[at].Head)
                    && (_reading.HasCase(at, "of") || _reading.HasCase(at, "on") || _reading.HasCase(at, "about") || _reading.HasCase(at, "for")));
        }

        // "to lift the sanctions now would only reward aggression": the tree may take the subject for a purpose
        var opens = label == "advcl" && _reading.HasMark(at, "to") && at < governor && _sentence.Subject(governor) < 0 && _sentence.Has(governor, "aux");
        if (opens || DependencyRelation.Is(label, "nsubj") || DependencyRelation.Is(label, "csubj"))
        {
            // "NATO appealed to Peru", "Cuba and Norway, guarantors of the talks, were working": an actor that does something is no issue
            if (_sentence[at].Upos == UniversalPos.Propn && _reading.NamedAt(at).HasFlag(NamedKind.Actor) && _sentence[governor].Upos == UniversalPos.Verb)
                return false;
            if (Received(governor, issue, sign))
            {
                captured = true;
                return false;
            }

            if (_matcher.Pleaser(governor, at) is { } pleaser)
            {
                captured |= Emit(pleaser.Match.Class.Relation, sign, _reading.HasCase(pleaser.Holder, "in") ? _holders.Government(pleaser.Holder) : _holders.At(pleaser.Holder), issue, governor, pleaser.Match.Class.Name, governor, pleaser.Match.Entry.Negates);
                return false;
            }

            if (OnlyIf(at, governor, issue, sign))
            {
                captured = true;
                return false;
            }

            // "only a truce can end the war"
            if (_sentence[governor].Upos == UniversalPos.Verb && _sentence.Children(governor, "advmod").Any(c => c < at && _reading.Lower(c) == "only") && _sentence.Auxiliaries(governor).Any(a => _reading.Lemma(a) is "can" or "could" or "will" or "would"))
            {
                captured |= Emit(Relation.Supports, sign, Speakers(governor), issue, governor, "good (only)", governor, status: StatementStatus.Asserted);
                return false;
            }

            // "would only prolong the war", not "would only take place if"; whatever comes after "only"
            if (_sentence[governor].Upos == UniversalPos.Verb && _sentence[governor].Xpos is not ("VBD" or "VBN")
                && _sentence.Children(governor, "advmod").Any(c => c > at && c < governor && _reading.Lower(c) is "only" or "merely" or "simply")
                && !Occurring.Contains(_reading.Lemma(governor))
                && _reading.Lemma(governor) is not ("occur" or "take" or "come" or "be" or "meet")
                && !_sentence.Children(governor, "advcl").Any(c => c > governor && !_reading.HasMark(c, "to"))
                    && Speakers(governor) is { Count: > 0 } doubters)
            {
                captured |= Emit(Relation.Opposes, sign, doubters, issue, governor, "bad (only)", governor, status: StatementStatus.Asserted);
                return false;
            }

            if (_matcher.Verdict(governor, at) is { } verdict)
            {
                // "the talks had been productive" reviews what is over
                if (_lexicon.Lists("reviewing", [verdict.Entry.Words[0]]) && IsPast(governor))
                {
                    captured = true;
                    return false;
                }

                // "will not be on the table forever" is on it now
                if (_sentence.IsNegated(governor)
                    && Enumerable.Range(governor + 1, Math.Min(4, _sentence.Count - governor - 1)).Any(i => _reading.Lower(i) is "forever" or "indefinitely" or "permanently" or "eternally" or "long"))
                    return false;
                // "without recognition no settlement is possible" is about what comes with "without"
                if (_reading.HasChild(at, "det", "no") && Without(governor)) return false;
                // "was undermined", "has failed" tell what became of it
                if (_sentence[governor].Upos == UniversalPos.Verb && _reading.Lemma(governor) == verdict.Entry.Words[0]
                    && (_sentence[governor].Xpos is "VBD" or "VBN" || _holders.IsPassive(governor))) return false;
                var holders = verdict.Entry.Preposition is null && To(governor) is { Count: > 0 } to ? to : Speakers(governor);
                if (holders.Count == 0) holders = _holders.Within(governor, isCapital: true);
                // "its right to enrichment is not negotiable": what is a right is insisted on, not refused
                // "benefits no one"
                var nobody = _sentence.Child(governor, "obj") is >= 0 and var whom
                    && (_reading.HasChild(whom, "det", "no") || _reading.Lower(whom) is "nobody" or "nothing" or "none" or "no-one");
                if (nobody && !verdict.Entry.Words.Any(w => w is "nothing" or "no" or "none")) sign = -sign;
                var insisted = issue.Sense == ReadingSense.Against && verdict.Class.Relation == Relation.Rejected
                    && verdict.Entry.Words.Any(w => w.Contains("negotia", StringComparison.Ordinal));
                if (insisted) sign = -sign;
                // "the counter-proposal is unsuitable" refuses it
                var isAnswer = verdict.Class.Relation == Relation.Opposes && sign > 0 && !_sentence.IsNegated(governor)
                    && Asked.Contains(_reading.Lemma(at));
                var answered = isAnswer ? Refusal(governor, issue) : verdict.Class.Relation;
                captured |= Emit(answered, sign, holders, issue, governor, verdict.Class.Name, governor, verdict.Entry.Negates, Verdict(governor, verdict.Class.Relation == Relation.Opposes));
                return false;
            }
        }

        // "ready to free them, but only in exchange for a truce"
        if (label is "conj" or "obl" && Ready.Contains(_reading.Lemma(governor)) && IsPrice(at) && _holders.Subjects(governor) is { Count: > 0 } terms)
        {
            captured |= Emit(Relation.Proposed, sign, terms, issue, governor, "condition", governor, status: StatementStatus.Asserted);
            return false;
        }

        // "offered to limit enrichment in exchange for relief": the relief is part of the offer
        if (_sentence[governor].Upos is UniversalPos.Verb or UniversalPos.Adj && label is "obl" or "advcl" && IsPrice(at))
        {
            _isPrice = true;
            // "offered an end to the embargo in exchange for the hostages"
            if (_lexicon.Verbs(_reading.Forms(governor)).FirstOrDefault(e => Stands(e, governor)) is { Class.Relation: Relation.Proposed or Relation.Accepted } asking)
            {
                captured |= Emit(asking.Class.Relation, sign, _holders.Doers(governor), issue, governor, asking.Class.Name + " (price)", governor, status: asking.Class.Relation == Relation.Proposed ? StatementStatus.Asserted : null);
                return false;
            }

            return true;
        }

        if (DependencyRelation.Is(label, "obl")
            && (!CarriedPrepositions.Any(c => _reading.HasCase(at, c))
                || (_reading.HasCase(at, "in") && !TakingPart.Any(v => _reading.IsWord(governor, v))))) return false;
        // "warned against forcing Peru to leave": what one is made to do
        if (label is "xcomp" or "advcl" or "ccomp" && _lexicon.Lists("causatives", _reading.Forms(governor))
            && (_holders.IsPassive(governor) || _sentence.Child(governor, "obj") is >= 0 and var compelled && compelled < at)) return true;
        if (IsNegativeCarrier(governor))
        {
            // "the truce removes the obstacles"
            if (label == "nsubj" && _sentence.Has(governor, "obj")) return false;
            sign = -sign;
            return true;
        }

        // "duties should not be used"
        if (label == "nsubj:pass" && _reading.Lemma(governor) is "use" or "employ" or "apply" or "wield" or "invoke") return true;
        // "hopes that the vote will pass off quietly": an issue that does something is carried only where it takes place
        if (label == "nsubj" && !_holders.IsPassive(governor) && _sentence[governor].Upos == UniversalPos.Verb
            && !Occurs(governor)) return false;
        // "a truce must come first"
        if (label == "nsubj" && _sentence[governor].Upos == UniversalPos.Verb && HasModal(governor) && Occurs(governor))
            return true;
        return _lexicon.Lists("carrier verbs", _reading.Forms(governor)) && label is not "advcl";
    }

    // "a truce must come first" is about the truce, "peace must come through strength" is not
    private bool Occurs(int verb) => Occurring.Contains(_reading.Lemma(verb))
        || (_reading.IsWord(verb, "come") && _sentence.Children(verb, "advmod").Any(a => _reading.Lower(a) is "first" or "next" or "soon"));

    // "warned that it would be a mistake" judges now; what may be one is only possible, and a denied verdict is turned
    private StatementStatus? Verdict(int predicate, bool isBad) =>
        _sentence.IsNegated(predicate) || !isBad && _sentence.Auxiliaries(predicate).Any(a => _reading.Lemma(a) is "may" or "might" or "could")
            ? null
            : StatementStatus.Asserted;

}
