using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Climbs from an issue to the words that take a position on it.</summary>
/// <remarks>
/// Only what governs the issue directly, or through words that merely carry it ("the idea of …", "to start …"), counts:
/// a stance verb with an issue anywhere below it is wrong more often than right.
/// </remarks>
internal sealed class PositionReader
{
    private const int MaxSteps = 12;

    private readonly SentenceReading _reading;
    private readonly Sentence _sentence;
    private readonly StanceLexicon _lexicon;
    private readonly StanceMatcher _matcher;
    private readonly HolderFinder _holders;
    private readonly SpeakerFinder _speakers;
    private readonly NearbyStances _nearby;
    private readonly IssueRecognizer _issues;
    private readonly List<Stance> _found = [];

    public PositionReader(SentenceReading reading, StanceLexicon lexicon, IssueRecognizer issues, EventLexicon words)
    {
        _reading = reading;
        _sentence = reading.Sentence;
        _lexicon = lexicon;
        _issues = issues;
        _matcher = new StanceMatcher(reading, lexicon);
        _holders = new HolderFinder(reading, words);
        _speakers = new SpeakerFinder(reading, _holders, lexicon);
        _nearby = new NearbyStances(reading, lexicon, _holders);
    }

    /// <summary>The positions on the issues that the sentence expresses.</summary>
    public IReadOnlyList<Stance> Read()
    {
        var readings = _issues.Read(_reading);
        foreach (var issue in readings) Climb(issue);
        foreach (var issue in new AnaphoricIssues(_reading, _issues, readings).Find(_found)) Climb(issue);
        return _found;
    }

    private void Climb(IssueReading issue)
    {
        if (IsModifier(issue)) return;
        var at = issue.Head;
        var sign = issue.Sense == ReadingSense.Against ? -1 : 1;
        var captured = false;
        Pending? pending = null;
        var viaConjunct = false;
        // "wanted the sanctions lifted": the participle hangs on what it is done to
        if (_sentence.Is(at, "acl") && issue.Tokens.Contains(_sentence[at].Head)) at = _sentence[at].Head;
        for (var step = 0; step < MaxSteps; step++)
        {
            if (pending is null && IsNominal(at))
            {
                captured |= Modifiers(at, issue, sign);
                if (_matcher.Noun(at) is { } noun && (at != issue.Head || (noun.Class.Relation == Relation.Proposed && issue.Sense != ReadingSense.Anaphor)))
                {
                    if (EmitNoun(at, noun, issue, sign)) captured = true;
                    if (noun.Class.Flips) sign = -sign;
                }
            }

            if (pending is null && _sentence.Has(at, "cop") && _matcher.State(at, at) is { } self)
            {
                captured |= Emit(self.Class.Relation, sign, _holders.Subjects(at), issue, at, self.Class.Name, at, self.Entry.Negates);
                break;
            }

            var governor = Governor(at);
            if (governor < 0) break;
            var label = _sentence[at].Label;
            if (label == "conj")
            {
                viaConjunct |= IsNominal(at);
                if (_sentence[at].Upos == UniversalPos.Verb && (_sentence.Subject(at) >= 0 || _sentence.PassiveSubject(at) >= 0)) break;
                at = governor;
                continue;
            }

            if (label == "appos")
            {
                at = governor;
                continue;
            }

            if (pending is null && label is "ccomp" or "xcomp" or "acl" or "csubj" or "advcl" && _sentence[at].Upos == UniversalPos.Verb && _sentence.IsNegated(at)) sign = -sign;
            var next = pending is null ? First(at, governor, issue, viaConjunct, ref sign, ref captured, ref pending) : Outer(at, governor, ref pending);
            if (!next) break;
            at = governor;
        }

        if (pending is { } stance) captured |= EmitPending(stance, issue);
        if (issue.Sense == ReadingSense.Anaphor) return;
        if (!captured) captured = UnderPlan(issue, at, sign) || Enact(issue, at, issue.Sense == ReadingSense.Against ? -1 : 1);
        if (!captured) captured = QuotedVerdict(issue, sign);
        if (!captured && _nearby.Before(issue) is { } near)
            Emit(near.Class.Relation, issue.Sense == ReadingSense.Against ? -1 : 1, _nearby.Doers(near.Token), issue, near.Token, near.Class.Name + " (near)", near.Token, near.Entry.Negates);
    }

    private bool IsContentClause(int clause, int noun)
    {
        if (_matcher.Noun(noun) is null && !_lexicon.Lists("carrier nouns", _reading.Forms(noun))) return false;
        foreach (var child in _sentence.Children(clause))
        {
            if (DependencyRelation.Is(_sentence[child].Label, "obl") && _reading.Lower(child) == "which") return true;
        }

        return _matcher.Noun(noun) is not null && _sentence.Subject(clause) is >= 0 and var subject && _sentence[subject].Xpos is not ("WDT" or "WP") && noun + 1 < _sentence.Count && _reading.Lower(noun + 1) == "that";
    }

    // "peace mediators": a bare issue word that only modifies another noun is not what the sentence is about
    private bool IsModifier(IssueReading issue)
    {
        ref readonly var token = ref _sentence[issue.Head];
        return issue.Specificity == 1 && token.Label is "compound" or "amod" or "flat" && token.Head >= 0 && IsNominal(token.Head)
            && !_lexicon.Lists("carrier nouns", _reading.Forms(token.Head)) && _matcher.Noun(token.Head) is null;
    }

    /// <summary>One step below any stance verb; false where the climb ends.</summary>
    private bool First(int at, int governor, IssueReading issue, bool viaConjunct, ref int sign, ref bool captured, ref Pending? pending)
    {
        var label = _sentence[at].Label;
        // "a request that it renounce …", "a paper under which troops would leave": content clauses that look relative
        if (label == "acl:relcl") return IsContentClause(at, governor);
        if (_matcher.Verb(governor, at) is { } verb && !IsReportOfFact(verb, at))
        {
            pending = new Pending(verb.Class, verb.Token, sign, at) { Negates = verb.Entry.Negates };
            return true;
        }

        if (_matcher.State(governor, at) is { } state)
        {
            var subjects = _holders.Subjects(governor);
            if (subjects.Count == 0 && _sentence[governor].Label is "appos" or "amod" or "acl") subjects = _holders.At(_sentence[governor].Head);
            // "ready to hand over the prisoners" does what the other side wants
            var relation = state.Class.Name == "willing" && issue.Sense == ReadingSense.Consent ? Relation.Accepted : state.Class.Relation;
            captured |= Emit(relation, sign, subjects, issue, governor, state.Class.Name, governor, state.Entry.Negates);
            return false;
        }

        if (IsNominal(governor) && !_sentence.Has(governor, "cop"))
        {
            if (!(DependencyRelation.Is(label, "nmod") || DependencyRelation.Is(label, "acl") || label is "compound" or "amod" || governor != _sentence[at].Head)) return false;
            if (_matcher.Noun(governor) is not null) return true;
            if (_lexicon.Lists("negative carriers", _reading.Forms(governor)))
            {
                // "an end to violence, dialogue and …": the second conjunct may not be under the first's governor
                if (!viaConjunct) sign = -sign;
                return true;
            }

            // other nouns pass an issue on only by "of", "on", "about": "half of the swap", not "power in the election"
            return _lexicon.Lists("carrier nouns", _reading.Forms(governor))
                || (DependencyRelation.Is(label, "nmod") && (_reading.HasCase(at, "of") || _reading.HasCase(at, "on") || _reading.HasCase(at, "about") || _reading.HasCase(at, "for")));
        }

        if (Judged(at, governor) is { } judged)
        {
            captured |= Emit(judged.Class.Relation, sign, _holders.Doers(governor), issue, governor, judged.Class.Name, governor);
            return false;
        }

        if (DependencyRelation.Is(label, "nsubj") || DependencyRelation.Is(label, "csubj"))
        {
            if (_matcher.Pleaser(governor, at) is { } pleaser)
            {
                captured |= Emit(pleaser.Match.Class.Relation, sign, _holders.At(pleaser.Holder), issue, governor, pleaser.Match.Class.Name, governor, pleaser.Match.Entry.Negates);
                return false;
            }

            if (_matcher.Verdict(governor, at) is { } verdict)
            {
                var holders = To(governor) is { Count: > 0 } to ? to : _speakers.At(governor);
                captured |= Emit(verdict.Class.Relation, sign, holders, issue, governor, verdict.Class.Name, governor, verdict.Entry.Negates);
                return false;
            }
        }

        var particle = Particle(governor);
        if (_lexicon.Lists("negative carriers", particle is null ? _reading.Forms(governor) : [.. _reading.Forms(governor).Select(f => $"{f} {particle}")]))
        {
            sign = -sign;
            return true;
        }

        return _lexicon.Lists("carrier verbs", _reading.Forms(governor)) && label is not "advcl";
    }

    /// <summary>One step above a stance verb: refusing, agreeing, urging others; false where the climb ends.</summary>
    private bool Outer(int at, int governor, ref Pending? pending)
    {
        var inner = pending!.Value;
        var label = _sentence[at].Label;
        if (IsNominal(governor) && !_sentence.Has(governor, "cop"))
        {
            // "its refusal to accept", "the decision to reject"
            if (label != "acl" || _matcher.Noun(governor) is not { } noun) return false;
            pending = inner with
            {
                Class = noun.Class.Flips ? Turned(noun.Class, inner.Class) : inner.Class,
                Trigger = governor,
                Owner = governor,
            };
            return true;
        }

        if (_lexicon.Lists("accusing", _reading.Forms(governor)))
        {
            pending = null;
            return false;
        }

        if (_matcher.Verb(governor, at) is { } verb && !IsReportOfFact(verb, at))
        {
            var own = label == "xcomp" && _sentence.Child(governor, "obj") < 0 && _sentence.Subject(at) < 0;
            if (own)
            {
                pending = inner with { Class = verb.Class.Flips ? Turned(verb.Class, inner.Class) : inner.Class, Trigger = governor };
                return true;
            }

            // what is urged on others is the urger's position
            pending = new Pending(verb.Class, verb.Token, Polarity.IsFavourable(inner.Class.Relation) ? inner.Sign : -inner.Sign, at);
            return true;
        }

        if (_matcher.State(governor, at) is { } state && state.Class.Flips)
        {
            pending = inner with { Class = Turned(state.Class, inner.Class), Trigger = governor };
        }

        return false;
    }

    // "refused to accept" rejects; "refused to reject" does not reject
    private static StanceClass Turned(StanceClass outer, StanceClass inner) =>
        Polarity.IsFavourable(inner.Relation) ? outer with { Relation = outer.Relation == Relation.Opposes ? Relation.Opposes : Relation.Rejected } : inner with { Name = "not-" + inner.Name };

    private bool EmitPending(Pending stance, IssueReading issue)
    {
        var holders = stance.Owner is { } noun ? NounHolders(noun, issue.Head) : _holders.Doers(stance.Trigger);
        return Emit(stance.Class.Relation, stance.Sign, holders, issue, stance.Trigger, stance.Class.Name, stance.Trigger, stance.Negates);
    }

    private bool EmitNoun(int noun, StanceMatch match, IssueReading issue, int sign)
    {
        var holders = _holders.Owners(noun, issue.Head);
        if (holders.Count > 0)
        {
            // whose it is, it is, whatever becomes of it: "Chile's plan was rejected"
            var status = _sentence.IsNegated(noun) ? StatementStatus.Denied : StatementStatus.Asserted;
            return Emit(match.Class.Relation, sign, holders, issue, noun, match.Class.Name + " (noun)", noun, status: status);
        }

        holders = NounHolders(noun, issue.Head);
        return holders.Count > 0 && Emit(match.Class.Relation, sign, holders, issue, noun, match.Class.Name + " (lent)", noun);
    }

    private IReadOnlyList<Mention> NounHolders(int noun, int issue)
    {
        var owners = _holders.Owners(noun, issue);
        if (owners.Count > 0) return owners;
        var head = _sentence[noun].Head;
        if (head < 0) return [];
        var label = _sentence[noun].Label;
        // "voiced its support for": the subject of the verb that only carries the noun
        if (label == "obj" && _lexicon.Lists("light verbs", _reading.Forms(head))) return _holders.Doers(head);
        // "support for the truce came from Chile"
        if (label == "nsubj" && _reading.Lemma(head) is "come" or "emanate" or "stem" or "originate")
        {
            foreach (var child in _sentence.Children(head, "obl"))
            {
                if (_reading.HasCase(child, "from")) return _holders.At(child);
            }
        }

        return label == "nsubj:pass" ? _holders.Doers(head) : [];
    }

    // "a truce that Chile rejected", "the truce proposed by Chile"
    private bool Modifiers(int noun, IssueReading issue, int sign)
    {
        var captured = false;
        foreach (var clause in _sentence.Children(noun, "acl").SelectMany(c => _sentence.Children(c, "conj").Prepend(c)))
        {
            if (_sentence[clause].Label is "acl" && _sentence[clause].Xpos != "VBN") continue;
            for (var verb = clause; verb >= 0; verb = _sentence.Child(verb, "xcomp"))
            {
                if (_lexicon.Verbs(_reading.Forms(verb)).FirstOrDefault(e => e.InnerCount == 0 && (e.Preposition is null || _reading.HasParticle(verb, e.Preposition) || Stranded(verb, e.Preposition))) is not { } entry) continue;
                var passive = _holders.IsPassive(verb);
                var subject = _sentence.Subject(clause);
                // "a truce that pleased Chile": the pronoun is the subject, not what the verb is done to
                if (!passive && (subject < 0 || _sentence[subject].Xpos is "WDT" or "WP")) continue;
                var holders = passive ? _holders.Doers(verb) : _holders.At(subject);
                captured |= Emit(entry.Class.Relation, sign, holders, issue, verb, entry.Class.Name + " (relative)", verb);
                break;
            }
        }

        return captured;
    }

    private bool Stranded(int verb, string preposition) => _sentence.Children(verb, "obl").Any(c => _reading.HasCase(c, preposition) && _sentence[c].Xpos is "WDT" or "WP" or "IN");

    private bool Emit(Relation relation, int sign, IReadOnlyList<Mention> holders, IssueReading issue, int trigger, string rule, int negation, bool negates = false, StatementStatus? status = null)
    {
        if (holders.Count == 0) return false;
        holders = [.. holders.Select(Principal)];
        // "left without signing the truce"
        if (relation == Relation.Accepted && _sentence[trigger].Upos == UniversalPos.Verb && _reading.HasMark(trigger, "without"))
        {
            relation = Relation.Rejected;
            status = StatementStatus.Asserted;
        }

        var key = issue.Key;
        if (sign < 0)
        {
            if (_issues.Undone(key) is { } undone) key = undone;
            else relation = Polarity.Opposite(relation);
        }

        if (rule.StartsWith("not-", StringComparison.Ordinal)) status = StatementStatus.Denied;
        if (negates) status = StatementStatus.Asserted;
        else if (status is null && IsNegated(negation))
        {
            if (Polarity.IsFavourable(relation) && relation != Relation.Proposed && IsRefusal(negation))
            {
                relation = relation == Relation.Accepted ? Relation.Rejected : Relation.Opposes;
                status = StatementStatus.Asserted;
            }
            else
            {
                status = StatementStatus.Denied;
            }
        }

        _found.Add(new Stance(relation, holders, key, trigger, $"position: {rule}", 0.7) { Status = status });
        return true;
    }

    // A spokesman's words about a position are those of whom he speaks for.
    private Mention Principal(Mention holder)
    {
        foreach (var post in _reading.Article.Affiliations)
        {
            if (holder.EntityIds is [var only] && post.PersonId == only && post.Role.Contains("spokes", StringComparison.Ordinal)) return holder with { EntityIds = [post.OrganizationId] };
        }

        return holder;
    }

    private bool IsNegated(int token) =>
        _sentence.IsNegated(token) || (_sentence[token].Label == "obj" && _sentence.IsNegated(_sentence[token].Head) && IsNominal(token));

    // "will not", "cannot", "does not accept" refuse; "did not", "has not accepted" only deny
    private bool IsRefusal(int predicate)
    {
        foreach (var aux in _sentence.Auxiliaries(predicate))
        {
            if (_reading.Lemma(aux) is "will" or "would" or "can" or "could" or "wo" or "ca" or "shall" or "'ll" or "may") return true;
            if (_reading.Lower(aux) is "does" or "do") return true;
        }

        return false;
    }

    // "Under an Omani draft, Tehran would cap enrichment": the plan's author proposes what the clause says
    private bool UnderPlan(IssueReading issue, int top, int sign)
    {
        foreach (var phrase in _sentence.Children(top, "obl"))
        {
            if (!_reading.HasCase(phrase, "under") || _matcher.Noun(phrase) is not { Class.Relation: Relation.Proposed } plan) continue;
            if (Emit(Relation.Proposed, sign, _holders.Owners(phrase, issue.Head), issue, phrase, "under a plan", phrase, status: StatementStatus.Asserted)) return plan.Token >= 0;
        }

        return false;
    }

    // "Compromise," he said, "is essential": the insertion keeps the tree from joining subject and predicate
    private bool QuotedVerdict(IssueReading issue, int sign)
    {
        var last = issue.Tokens.Max();
        for (var at = last + 1; at < Math.Min(_sentence.Count - 1, last + 10); at++)
        {
            if (_reading.Lemma(at) is not ("be" or "remain") || _sentence[at].Upos is not (UniversalPos.Aux or UniversalPos.Verb)) continue;
            for (var predicate = at + 1; predicate < Math.Min(_sentence.Count, at + 5); predicate++)
            {
                if (_matcher.Verdict(predicate, -1) is not { } verdict) continue;
                var negated = Enumerable.Range(at, predicate - at).Any(i => _reading.Lower(i) is "not" or "n't");
                var relation = negated ? Polarity.Opposite(verdict.Class.Relation) : verdict.Class.Relation;
                return Emit(relation, sign, _speakers.At(issue.Head), issue, predicate, verdict.Class.Name + " (quoted)", predicate, status: StatementStatus.Asserted);
            }

            return false;
        }

        return false;
    }

    private bool Enact(IssueReading issue, int top, int sign)
    {
        var head = issue.Head;
        if (_sentence[head].Upos != UniversalPos.Verb && _sentence[top].Upos != UniversalPos.Verb) return false;
        var verb = _sentence[head].Upos == UniversalPos.Verb ? head : top;
        if (Deontic(verb, top) is { } must)
        {
            var negated = _sentence.IsNegated(verb);
            return Emit(must, negated ? -sign : sign, _speakers.At(verb), issue, verb, "must", issue.Tokens[^1]);
        }

        if (verb != head) return false;
        var doers = _holders.Doers(verb);
        if (doers.Count == 0) return false;
        if (_sentence.IsNegated(verb) && IsRefusal(verb))
        {
            _found.Add(new Stance(sign > 0 ? Relation.Rejected : Relation.Supports, doers, issue.Key, verb, "position: refusal", 0.6) { Status = StatementStatus.Asserted });
            return true;
        }

        if (_reading.HasChild(verb, "advmod", "rather") || _reading.HasChild(verb, "advmod", "sooner") || _reading.HasChild(verb, "advmod", "gladly"))
            return Emit(Relation.Supports, sign, doers, issue, verb, "preference", verb, status: StatementStatus.Asserted);

        return issue.Sense switch
        {
            ReadingSense.Act => Emit(Relation.Supports, sign, doers, issue, verb, "act", verb),
            ReadingSense.Consent => Emit(Relation.Accepted, sign, doers, issue, verb, "consent", verb),
            ReadingSense.Against => Emit(Relation.Supports, sign, doers, issue, verb, "act against", verb),
            _ => false,
        };
    }

    private Relation? Deontic(int verb, int top)
    {
        foreach (var predicate in new[] { verb, top })
        {
            foreach (var aux in _sentence.Auxiliaries(predicate))
            {
                if (_reading.Lemma(aux) is "must") return Relation.Proposed;
                if (_reading.Lemma(aux) is "should" or "ought") return Relation.Supports;
            }
        }

        var head = _sentence[verb].Head;
        if (head >= 0 && _sentence[verb].Label == "xcomp" && _reading.Lemma(head) is "need" or "have" && _reading.HasMark(verb, "to")) return Relation.Proposed;
        var imperative = _sentence[verb].Xpos == "VB" && _sentence.Subject(verb) < 0 && _sentence.PassiveSubject(verb) < 0 && !_sentence.Has(verb, "aux") && !_sentence.Has(verb, "mark")
            && _sentence[verb].Label is "root" or "ccomp" or "parataxis";
        return imperative && _sentence[verb].Label != "xcomp" ? Relation.Proposed : null;
    }

    private StanceMatch? Judged(int at, int verb)
    {
        if (_sentence[at].Label is not ("obj" or "nsubj:pass") || !_lexicon.Lists("judging", _reading.Forms(verb)) && !_lexicon.Lists("judging", [.. _reading.Forms(verb).Select(f => f + " as")])) return null;
        foreach (var child in _sentence.Children(verb, "xcomp", "obl", "advcl", "ccomp", "obj", "iobj"))
        {
            if (child != at && _matcher.Verdict(child, at) is { } verdict) return verdict;
        }

        // "called the plan a mistake": the tree may hang the predicate on the object
        foreach (var child in _sentence.Children(at, "nmod", "appos", "obj", "dep", "acl", "amod"))
        {
            if (child > at && _sentence.Child(child, "case") < 0 && _matcher.Verdict(child, -1) is { } verdict) return verdict;
        }

        return null;
    }

    private IReadOnlyList<Mention> To(int predicate)
    {
        foreach (var child in _sentence.Children(predicate, "obl", "nmod"))
        {
            if ((_reading.HasCase(child, "to") || _reading.HasCase(child, "for")) && _holders.At(child) is { Count: > 0 } found) return found;
        }

        return [];
    }

    // "suggested that the troops had left" reports; "suggested that they leave" proposes
    private bool IsReportOfFact(StanceMatch verb, int clause)
    {
        if (verb.Class.Relation is not Relation.Proposed and not Relation.Supports and not Relation.Accepted) return false;
        if (_sentence[clause].Label != "ccomp" || !_lexicon.Lists("reporting", _reading.Forms(verb.Token))) return false;
        if (_reading.Lemma(verb.Token) is "promise" or "pledge" or "vow") return false;
        foreach (var aux in _sentence.Auxiliaries(clause))
        {
            if (_reading.Lemma(aux) is "must" or "should") return false;
            if (_sentence[aux].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        }

        return _sentence[clause].Xpos is "VBD" or "VBZ";
    }

    // The parser often hangs a noun's complement on the verb: "voiced its opposition to the swap", "support for the truce came"
    private int Governor(int token)
    {
        var label = DependencyRelation.Base(_sentence[token].Label);
        var head = _sentence[token].Head;
        if (label == "acl" && _reading.HasMark(token, "to") && head >= 0 && _sentence[head].Label == "obj" && _matcher.Noun(head) is null
            && _sentence[head].Head >= 0 && _sentence[_sentence[head].Head].Upos == UniversalPos.Verb && _lexicon.Verbs(_reading.Forms(_sentence[head].Head)).Count > 0)
        {
            // "urged both parties to return": the clause belongs to the verb
            return _sentence[head].Head;
        }

        if (label is "advcl" or "xcomp" && _reading.HasMark(token, "to") && head >= 0 && _sentence.Child(head, "obj") is >= 0 and var thing && thing < token && _matcher.Noun(thing) is not null)
        {
            // "endorsed a plan, drafted by Cairo, to send troops": the clause belongs to the object
            return thing;
        }

        if (label is not ("nsubj" or "obj" or "obl" or "advcl" or "xcomp")) return _sentence[token].Head;
        var marker = -1;
        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label is "case" or "mark") marker = marker < 0 ? child : Math.Min(marker, child);
        }

        if (marker <= 0 || marker > token || (label is "advcl" or "xcomp" && _reading.Lower(marker) != "to")) return _sentence[token].Head;
        var before = marker - 1;
        return _sentence[before].Upos == UniversalPos.Noun && _sentence[before].Head == _sentence[token].Head && _matcher.Noun(before) is not null ? before : _sentence[token].Head;
    }

    private string? Particle(int verb) => verb + 1 < _sentence.Count && _sentence[verb + 1].Xpos == "RP" ? _reading.Lower(verb + 1) : _sentence.Child(verb, "compound:prt") is >= 0 and var particle ? _reading.Lemma(particle) : null;

    private bool IsNominal(int token) => _sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.X;

    private readonly record struct Pending(StanceClass Class, int Trigger, int Sign, int Clause)
    {
        public int? Owner { get; init; }

        public bool Negates { get; init; }
    }
}
