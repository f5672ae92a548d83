using System.Collections.Frozen;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Repairs of the tree and tests on its nodes.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Offices = WordLists.English["offices for matters"];
    private static readonly FrozenSet<string> Remarks = WordLists.English["remarks"];
    private static readonly FrozenSet<string> Lasting = WordLists.English["lasting"];
    private static readonly FrozenSet<string> Seeing = WordLists.English["seeing done"];

    // "remains open to talks": the tree may hang the phrase on the copular verb
    private StanceMatch? StateBeside(int governor, int issue)
    {
        foreach (var child in _sentence.Children(governor, "xcomp"))
        {
            if (child < issue && _matcher.State(child, issue) is { } state) return state;
        }

        return null;
    }

    // "if", "unless", "once", or an inverted "should the prisoners be released"
    private bool IsCondition(int clause)
    {
        if (_sentence[clause].Label is "ccomp" or "csubj:pass" or "advcl" && IsProvided(_sentence[clause].Head)) return true;
        // "on condition that the captives are freed"
        if (_sentence[clause].Label is "acl" or "ccomp" && _sentence[clause].Head is >= 0 and var term && _reading.Lemma(term) is "condition" or "understanding" or "proviso"
            && _reading.HasCase(term, "on") && _reading.HasMark(clause, "that")) return true;
        if (!_sentence.Is(clause, "advcl")) return false;
        foreach (var child in _sentence.Children(clause))
        {
            var lower = _reading.Lower(child);
            if (_sentence.Is(child, "mark") && lower is "if" or "unless" or "once" or "provided" or "until") return true;
            if (_sentence.Is(child, "aux") && lower == "should" && _sentence.Subject(clause) > child) return true;
        }

        return false;
    }

    // "provided that Peru leaves": the tree may see a participle that governs the clause
    private bool IsProvided(int token) =>
        token > 0 && _reading.Lower(token) is "provided" or "providing" && _sentence[token].Label is "acl" or "advcl" or "conj" or "mark"
            && token + 1 < _sentence.Count && !_sentence.Has(token, "aux") && !_sentence.Has(token, "aux:pass") && !_sentence.Has(token, "obj")
        && (_reading.Lower(token + 1) == "that" || _sentence[token - 1].Text == ",");

    private bool IsInCondition(int token) => ConditionOf(token) >= 0;

    // the condition in which a token stands; −1 where there is none
    private int ConditionOf(int token)
    {
        for (var at = token; at >= 0; at = _sentence[at].Head)
        {
            // "that the captives be freed before it would consider the plan"
            if (IsCondition(at) || (_sentence.Is(at, "advcl") && _reading.HasMark(at, "before") && _reading.HasChild(at, "aux", "would"))) return at;
            if (_sentence[at].Label is "acl:relcl" or "parataxis") return -1;
        }

        return -1;
    }

    private bool IsContentClause(int clause, int noun)
    {
        if (_matcher.Noun(noun) is null && !_lexicon.Lists("carrier nouns", _reading.Forms(noun))) return false;
        foreach (var child in _sentence.Children(clause))
        {
            if (DependencyRelation.Is(_sentence[child].Label, "obl") && _reading.Lower(child) == "which" || _reading.Lower(child) == "whereby") return true;
        }

        return _matcher.Noun(noun) is not null && _sentence.Subject(clause) is >= 0 and var subject
            && _sentence[subject].Xpos is not ("WDT" or "WP") && noun + 1 < _sentence.Count && _reading.Lower(noun + 1) == "that";
    }

    // "peace mediators": a bare issue word that only modifies another noun is not what the sentence is about
    private bool IsModifier(IssueReading issue)
    {
        ref readonly var token = ref _sentence[issue.Head];
        if (Mistagged(issue.Head) >= 0) return false;
        // "the envoy for the settlement", "the minister for elections"
        if (token.Label == "nmod" && Offices.Contains(_reading.Lemma(token.Head)) && (_reading.HasCase(issue.Head, "for") || _reading.HasCase(issue.Head, "on")))
            return true;
        return issue.Specificity == 1 && token.Label is "compound" or "amod" or "flat" && token.Head >= 0 && IsNominal(token.Head)
            && !_lexicon.Lists("carrier nouns", _reading.Forms(token.Head)) && _matcher.Noun(token.Head) is null;
    }

    // "would agree to a deal in which Peru leaves": nobody has agreed to it yet
    private bool IsTentative(int deal) => _sentence[deal].Head is >= 0 and var verb && _sentence[verb].Upos == UniversalPos.Verb && HasModal(verb);

    private bool IsPast(int predicate)
    {
        foreach (var child in _sentence.Children(predicate, "cop", "aux"))
        {
            if (_sentence[child].Xpos == "VBD" || _reading.Lower(child) == "been") return true;
        }

        return false;
    }

    private bool IsJudging(int verb) =>
        _lexicon.Lists("judging", _reading.Forms(verb)) || _lexicon.Lists("judging", [.. _reading.Forms(verb).Select(f => f + " as")]);

    // The verdict that a judging verb has for a complement: "called it a farce"
    // "called it grave", "called the talks pleasant": of what a word only points back to, and of meetings, less is sure
    private StanceMatch? Opinion(int predicate, int thing, IssueReading issue) =>
        issue.Sense == ReadingSense.Anaphor || _issues.IsOccasion(issue.Key) ? _matcher.Verdict(predicate, thing) : _matcher.Opinion(predicate, thing);

    private StanceMatch? PredicateOf(int verb, int thing, IssueReading issue)
    {
        foreach (var child in _sentence.Children(verb, "xcomp", "obl", "advcl", "ccomp", "obj", "iobj"))
        {
            if (child != thing && Opinion(child, thing, issue) is { } verdict) return verdict;
        }

        // "described by Peru as absurd"
        foreach (var child in _sentence.Children(verb, "advmod"))
        {
            if (child > verb && _sentence[child].Upos == UniversalPos.Adj && Opinion(child, thing, issue) is { } verdict) return verdict;
        }

        return null;
    }

    private StanceMatch? Judged(int at, int verb, IssueReading issue)
    {
        // "has made the accession a priority"
        if (_reading.IsWord(verb, "make") && _sentence[at].Label is "obj" or "nsubj:pass")
        {
            foreach (var child in _sentence.Children(verb, "xcomp", "obj", "obl"))
            {
                if (child > at && _reading.Lemma(child) is "priority" or "goal" or "aim" or "cornerstone" && _matcher.Verdict(child, at) is { } aim)
                    return aim;
            }
        }

        if (_sentence[at].Label is not ("obj" or "nsubj:pass") || !IsJudging(verb)) return null;
        if (PredicateOf(verb, at, issue) is { } found) return found;
        // "regards the growth of the alliance as a threat": the tree may hang the predicate on a noun between
        for (var next = at + 1; next < Math.Min(_sentence.Count, at + 10); next++)
        {
            if (_sentence[next].Label == "nmod" && _reading.HasCase(next, "as") && _sentence.Governs(at, next)
                && Opinion(next, -1, issue) is { } verdict) return verdict;
        }

        // "called the demand for their departure disrespectful": the tree may hang the predicate on the last noun
        for (var next = at + 2; next < Math.Min(_sentence.Count, at + 12); next++)
        {
            if (_sentence[next] is { Label: "amod", Upos: UniversalPos.Adj } && _sentence[next].Head < next && _sentence.Governs(at, next)
                && Opinion(next, -1, issue) is { } verdict) return verdict;
        }

        // "called the plan a mistake": the tree may hang the predicate on the object
        foreach (var child in _sentence.Children(at, "nmod", "appos", "obj", "dep", "acl", "amod"))
        {
            if (child > at && _sentence.Child(child, "case") < 0 && Opinion(child, -1, issue) is { } verdict) return verdict;
        }

        return null;
    }

    private bool SaidByText(int verb) =>
        !Binding.Any(b => _reading.IsWord(verb, b)) && _sentence[verb].Upos == UniversalPos.Verb
            && _sentence[verb].Label is "acl" or "acl:relcl" && (_sentence[verb].Xpos != "VBN" || _reading.HasChild(verb, "aux", "have"))
            && HolderFinder.IsText(_reading.Lemma(_sentence[verb].Head))
        && ((_sentence[verb].Label == "acl" && !_reading.HasMark(verb, "to"))
            || (_sentence.Subject(verb) is >= 0 and var subject && _sentence[subject].Xpos is "WDT" or "WP"));

    private bool IsConditionFor(int noun, int complement) =>
        _reading.Lemma(noun) is "condition" or "precondition" or "prerequisite"
            && (_reading.HasCase(complement, "for") || _reading.HasCase(complement, "of") || _reading.HasCase(complement, "to"));

    // the verb of "made it contingent upon this"; −1 where nothing hinges on it
    private int Hinged(int thing)
    {
        var edge = LeftEdge(thing) - 1;
        if (edge > 0 && _reading.Lower(edge) is not ("on" or "upon")) edge = LeftEdge(thing);
        // "conditioned a halt on the pullout"
        for (var at = edge - 1; edge > 1 && _reading.Lower(edge) is "on" or "upon" && at >= Math.Max(0, edge - 10); at--)
        {
            if (_sentence[at].Upos == UniversalPos.Verb) return _reading.IsWord(at, "condition") && !_holders.IsPassive(at) ? at : -1;
        }

        if (edge < 2 || _reading.Lower(edge) is not ("on" or "upon")
            || _reading.Lower(edge - 1) is not ("contingent" or "conditional" or "dependent")) return -1;
        for (var at = edge - 2; at >= Math.Max(0, edge - 14); at--)
        {
            if (_sentence[at].Upos == UniversalPos.Verb) return _reading.IsWord(at, "make") && !_holders.IsPassive(at) ? at : -1;
        }

        return -1;
    }

    // the condition that something is made; −1 where it is made nothing of the kind
    private int MadeCondition(int verb, int thing)
    {
        if (!_reading.IsWord(verb, "make") && !_reading.IsWord(verb, "set")) return -1;
        for (var at = thing + 1; at < _sentence.Count; at++)
        {
            if (_sentence[at].Upos == UniversalPos.Verb) return -1;
            if (_reading.Lemma(at) is "condition" or "precondition" or "prerequisite") return at;
        }

        return -1;
    }

    private bool IsCharge(int noun) =>
        _lexicon.Lists("charges", _reading.Forms(noun)) && _matcher.Noun(noun) is not { Class.Relation: Relation.Proposed };

    private bool IsContentSubject(int token) =>
        _sentence[token].Label == "nsubj" && _lexicon.Lists("content verbs", _reading.Forms(_sentence[token].Head));

    // "open to direct talks", "kept arming Peru": an adjective taken for a verb, a gerund for an adjective
    private int Mistagged(int at)
    {
        var head = _sentence[at].Head;
        if (head < 0) return -1;
        if (_sentence[at].Label == "obj" && _reading.Lower(head) == "direct" && head < at && _sentence[head].Upos == UniversalPos.Verb
            && _reading.HasMark(head, "to")
            && _reading.Lemma(at) is "talk" or "talks" or "negotiation" or "dialogue" or "contact") return head;
        return _sentence[at].Label == "amod" && _sentence[at].Text.EndsWith("ing", StringComparison.Ordinal) && _sentence[head].Label == "obj"
            && _sentence[head].Head == at - 1 && _reading.NamedAt(head) != NamedKind.None ? head : -1;
    }

    private bool IsCompany(int at, int participle) =>
        _sentence[at].Label is "obl" or "obl:agent" or "nmod" && _sentence[participle].Xpos == "VBN" && _sentence[participle].Label is "acl" or "advcl"
        && _reading.Lemma(participle) is "follow" or "accompany" or "couple" or "pair" or "combine" && (_reading.HasCase(at, "by") || _reading.HasCase(at, "with"))
        && IsNominal(_sentence[participle].Head);

    // "would see the sailors returned": the participle may hang on what it is done to, or on a phrase of that
    private int SeenDone(int at)
    {
        if (_sentence[at].Upos != UniversalPos.Verb || _sentence[at].Xpos is not ("VBN" or "VBD") || _sentence[at].Label != "acl" || _sentence.Agent(at) >= 0)
            return -1;
        var thing = _sentence[at].Head;
        while (_sentence[thing].Label == "nmod" && _sentence[thing].Head is >= 0 and var above && above < thing) thing = above;
        return _sentence[thing].Label == "obj" && Seeing.Contains(_reading.Lemma(_sentence[thing].Head)) ? thing : -1;
    }

    // "demanded guarantees", "called elections": a pattern may take in the very verb that takes the position
    private int BelowStance(IssueReading issue)
    {
        if (issue.Sense != ReadingSense.Phrase || _sentence[issue.Head].Upos != UniversalPos.Verb) return -1;
        foreach (var token in issue.Tokens)
        {
            // "calls for a truce and elections": the first of several is the verb's
            var first = token;
            while (_sentence[first].Label == "conj" && _sentence[first].Head is >= 0 and var before && before < first) first = before;
            // "pledged to go on arming Peru": through what only carries it
            while (_sentence[first].Label == "xcomp" && _sentence[first].Head is >= 0 and var carrier && carrier != issue.Head) first = carrier;
            if (token != issue.Head && _sentence[first].Head == issue.Head && (_reading.NamedAt(token) == NamedKind.None || _sentence[token].Upos == UniversalPos.Noun)
                && _matcher.Verb(issue.Head, first) is { } verb && !_lexicon.Lists("object verbs", [verb.Entry.Words[0]])
                && (verb.Class.Relation != Relation.Rejected || verb.Class.When is not null || verb.Entry.Preposition == "off"
                    || _reading.IsWord(issue.Head, "refuse") || _reading.IsWord(issue.Head, "decline")
                    || _reading.IsWord(issue.Head, "boycott") || _reading.IsWord(issue.Head, "reject"))) return token;
        }

        return -1;
    }

    private bool IsCoordinatedComplement(int clause)
    {
        var head = _sentence[clause].Head;
        // "and the troops are to leave" has a subject of its own
        return _sentence[clause].Upos == UniversalPos.Verb && _reading.HasMark(clause, "to") && _sentence[head].Upos == UniversalPos.Verb
            && !(_sentence.Has(clause, "cop") && _sentence.Subject(clause) >= 0)
            && !_reading.HasMark(head, "to")
            && _sentence[head].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" or "VBG";
    }

    // "vowed never to accept", "agreed not to send": the parser gives the negation to the governing verb
    private bool NegatesComplement(int verb, int clause)
    {
        for (var at = verb + 1; at < clause - 1; at++)
        {
            if (_reading.Lower(at) is "never" or "not" && _reading.Lower(at + 1) == "to" && _sentence[at].Head == verb) return true;
        }

        return false;
    }

    // "made remarks suggesting that the port should go to Peru", "suggested the port should stay Peru's": an opinion, no plan
    private bool IsComment(int verb, int clause) =>
        _reading.IsWord(verb, "suggest") && _sentence[clause].Label == "ccomp"
        && _sentence.Auxiliaries(clause).Any(a => _reading.Lemma(a) is "should" or "ought")
        && (_sentence[verb].Label == "acl" && Remarks.Contains(_reading.Lemma(_sentence[verb].Head))
            || Lasting.Contains(_reading.Lemma(_sentence.Child(clause, "cop") is >= 0 and var be ? be : clause)));

    // "accused Peru of delay, suggesting it is hostile to talks": what the accused is said to be against is part of the charge
    private bool IsCharge(int state, Relation relation) =>
        !Polarity.IsFavourable(relation) && _sentence.Is(state, "ccomp")
        && (_sentence.Has(state, "cop") ? _sentence.Subject(state) : _sentence.PassiveSubject(state)) is >= 0 and var subject && _sentence[subject].Upos == UniversalPos.Pron
        && _sentence[state].Head is var saying && _sentence[saying].Xpos == "VBG" && _lexicon.Lists("reporting", _reading.Forms(saying))
        && _sentence.Is(saying, "advcl") && _sentence[saying].Head is var accusing && accusing < saying
        && _lexicon.Lists("accusing", _reading.Forms(accusing)) && _sentence.Has(accusing, "obj");

    // "suggested that the troops had left" reports; "suggested that they leave" proposes
    private bool IsReportOfFact(StanceMatch verb, int clause)
    {
        if (verb.Class.Relation is not Relation.Proposed and not Relation.Supports and not Relation.Accepted) return false;
        if (_sentence[clause].Label != "ccomp" && !(_sentence[clause].Label == "advcl" && _reading.HasMark(clause, "that"))
            || !_lexicon.Lists("reporting", _reading.Forms(verb.Token)))
            return false;
        if (_reading.Lemma(verb.Token) is "promise" or "pledge" or "vow") return false;
        foreach (var aux in _sentence.Auxiliaries(clause))
        {
            if (_reading.Lemma(aux) is "must" or "should") return false;
            if (_sentence[aux].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        }

        // "'we support the offer,' he wrote"
        if (_speakers.InQuotes(clause) && _sentence[clause].Xpos is "VBP" && _sentence.Subject(clause) is >= 0 and var own
            && _reading.Lower(own) is "we" or "i") return true;
        // "demanded that Peru lift": a past that looks like its lemma is the subjunctive, whatever the tag
        return _sentence[clause].Xpos is "VBZ"
            || (_sentence[clause].Xpos is "VBD" && !_sentence[clause].Text.Equals(_sentence[clause].Lemma, StringComparison.OrdinalIgnoreCase));
    }

    // The parser often hangs a noun's complement on the verb: "voiced its opposition to the swap", "support for the truce came"
    private int Governor(int token)
    {
        var label = DependencyRelation.Base(_sentence[token].Label);
        var head = _sentence[token].Head;
        if (label is "acl" && _reading.HasMark(token, "to") && head >= 0 && _sentence[head].Label == "obj" && _matcher.Noun(head) is null
            && _sentence[head].Head >= 0 && _sentence[_sentence[head].Head].Upos == UniversalPos.Verb
                && _lexicon.Verbs(_reading.Forms(_sentence[head].Head)).Count > 0)
        {
            // "urged both parties to return": the clause belongs to the verb
            return _sentence[head].Head;
        }

        if (label is "advcl" or "xcomp" && _reading.HasMark(token, "to") && head >= 0 && _sentence.Child(head, "obj") is >= 0 and var thing
            && thing < token && _matcher.Noun(thing) is not null)
        {
            // "endorsed a plan, drafted by Cairo, to send troops": the clause belongs to the object
            return thing;
        }

        // "put its weight behind a proposal by Denmark to ban tankers"
        if (label is "advcl" or "xcomp" && _reading.HasMark(token, "to") && head >= 0 && Adjacent(head, token) is >= 0 and var put) return put;

        // "rejected a suggestion by Peru that elections be held": what is suggested
        if (label is "ccomp" && _reading.HasMark(token, "that") && head >= 0 && _sentence.Child(head, "obj") is >= 0 and var said
            && said < token && _matcher.Noun(said) is { Class.Relation: Relation.Proposed }) return said;

        if (PlanOf(token) is >= 0 and var plan) return plan;

        // "calls by the opposition to withdraw": what is called for, not what the opposition is to do
        if (label is "acl" && _reading.HasMark(token, "to") && head >= 0 && _sentence[head].Label == "nmod"
            && (_reading.HasCase(head, "by") || _reading.HasCase(head, "from")) && _matcher.Noun(_sentence[head].Head) is not null)
            return _sentence[head].Head;

        // "objected to Ukraine joining": the gerund may hang on its subject
        if (label is "acl" && _sentence[token].Xpos == "VBG" && head == token - 1 && _reading.NamedAt(head) != NamedKind.None
            && _sentence[head].Label is "obl" or "obj" or "nmod") return _sentence[head].Head;

        // "any discussion there of a swap": the phrase hangs on the adverb behind its noun
        if (label is "obl" or "nmod" && _reading.HasCase(token, "of") && head > 0 && head < token && _sentence[head].Upos == UniversalPos.Adv
            && _sentence[head - 1].Upos == UniversalPos.Noun) return head - 1;

        // a phrase that hangs on a later word, "support for sanctions on Peru" on "Peru", belongs to the noun before it
        var isAstray = label is "nmod" && head > token;
        if (!isAstray && label is not ("nsubj" or "obj" or "obl" or "advcl" or "xcomp")) return _sentence[token].Head;
        var marker = -1;
        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label is "case" or "mark") marker = marker < 0 ? child : Math.Min(marker, child);
        }

        if (marker <= 0 || marker > token || (label is "advcl" or "xcomp" && _reading.Lower(marker) != "to")) return _sentence[token].Head;
        var before = marker - 1;
        return _sentence[before].Upos == UniversalPos.Noun && (isAstray || _sentence[before].Head == _sentence[token].Head)
                && _matcher.Noun(before) is not null
            ? before
            : _sentence[token].Head;
    }

    private bool IsNegativeCarrier(int verb)
    {
        var particle = Particle(verb);
        return _lexicon.Lists("negative carriers", particle is null ? _reading.Forms(verb) : [.. _reading.Forms(verb).Select(f => $"{f} {particle}")]);
    }

    private string? Particle(int verb) =>
        verb + 1 < _sentence.Count && _sentence[verb + 1].Xpos == "RP"
        ? _reading.Lower(verb + 1)
        : _sentence.Child(verb, "compound:prt") is >= 0 and var particle
        ? _reading.Lemma(particle)
        : null;

    private bool IsNominal(int token) =>
        _sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.X;
}
