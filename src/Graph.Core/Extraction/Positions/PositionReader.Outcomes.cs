using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What talks bring about, and what a speaker says will happen on a condition only.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Yielding = WordLists.English["yielding"];
    private static readonly FrozenSet<string> Concluding = WordLists.English["concluding"];
    private static readonly FrozenSet<string> Laying = WordLists.English["laying down"];
    private static readonly FrozenSet<string> Pacts = WordLists.English["pacts"];
    private static readonly FrozenSet<string> Talks = WordLists.English["talks"];
    private static readonly string[] Toward = ["to", "toward", "towards", "for", "of"];
    private static readonly FrozenSet<string> Leading = WordLists.English["leading somewhere"];
    private static readonly FrozenSet<string> Happening = WordLists.English["happening"];

    // "talks between Peru and Chile produced an agreement to swap prisoners", "an agreement between Peru and Chile to … was announced"
    private bool Outcome(int at, IssueReading issue, int sign)
    {
        if (!Compacts.Contains(_reading.Lemma(at)) && !(at == issue.Head && _issues.IsAgreement(issue.Key))) return false;
        var thing = at;
        while (_sentence[thing].Label is "appos" or "conj" && _sentence[thing].Head is >= 0 and var before && before < thing) thing = before;
        var verb = _sentence[thing].Head;
        // "under an agreement between …"
        if (_reading.HasCase(at, "under") && Between(at) is { Count: > 1 } bound)
            return Emit(Relation.Accepted, sign, bound, issue, at, "agreement between", at, status: StatementStatus.Asserted);
        if (verb < 0 || _sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN") || HasModal(verb) || _sentence.IsNegated(verb)
            || _reading.HasChild(at, "det", "no") || _reading.HasCase(thing, "without")) return false;
        var label = _sentence[thing].Label;
        if (label is "nsubj:pass" or "obj" && Concluding.Overlaps(_reading.Forms(verb)) && Between(at) is { Count: > 1 } parties)
            return Emit(Relation.Accepted, sign, parties, issue, verb, "agreement between", verb);
        if (label == "nsubj:pass" && Concluding.Overlaps(_reading.Forms(verb)) && !_reading.IsWord(verb, "announce") && _sentence.Agent(verb) < 0
            && Emit(Relation.Accepted, sign, Partners(verb), issue, verb, "reached with", verb)) return true;
        // "Peru and Chile struck a trade deal"
        if (label == "obj" && _reading.IsWord(verb, "strike") && Compacts.Contains(_reading.Lemma(at))
            && Emit(Relation.Accepted, sign, _holders.Doers(verb), issue, verb, "agreement struck", verb)) return true;
        var yields = label == "obj"
            || (label == "obl" && (_reading.HasCase(thing, "with") || _reading.HasCase(thing, "in") || _reading.HasCase(thing, "to")));
        return yields && Yielding.Overlaps(_reading.Forms(verb)) && _sentence.Subject(verb) is >= 0 and var talks
            && Talks.Contains(_reading.Lemma(talks)) && Between(talks) is { Count: > 1 } sides
            && Emit(Relation.Accepted, sign, sides, issue, verb, "outcome of talks", verb);
    }

    // Who is to do what an agreement in force lays down: "the treaty requires Peru to leave", "provides that it leave"
    private IReadOnlyList<Mention> Undertakers(int clause, int verb)
    {
        if (_sentence[verb].Upos != UniversalPos.Verb || _sentence[verb].Xpos is not ("VBZ" or "VBP" or "VBD") || _sentence.IsNegated(verb)) return [];
        // "obliges both to leave and provides that": the second verb shares the subject
        var pact = _sentence.Subject(verb) is >= 0 and var own ? own : _sentence.Is(verb, "conj") ? _sentence.Subject(_sentence[verb].Head) : -1;
        if (!Laying.Overlaps(_reading.Forms(verb)) || pact < 0 || !Pacts.Contains(_reading.Lemma(pact))) return [];
        if (_sentence[clause].Label == "ccomp" && _sentence[clause].Upos == UniversalPos.Verb && !_holders.IsPassive(clause)) return _holders.Doers(clause);
        return _sentence[clause].Label is "xcomp" or "advcl" && _reading.HasMark(clause, "to") && _sentence.Child(verb, "obj") is >= 0 and var party && party < clause
            ? _holders.At(party)
            : [];
    }

    // Who have made the agreement that lays something down: "the accord between Peru and Chile", "the deal, signed by Peru and Chile, provides for …"
    private List<Mention> Parties(int verb)
    {
        if (_sentence[verb].Upos != UniversalPos.Verb || _sentence[verb].Xpos is not ("VBZ" or "VBP" or "VBD") || _sentence.IsNegated(verb)
            || !(Laying.Overlaps(_reading.Forms(verb)) || _reading.IsWord(verb, "call")) || _sentence.Subject(verb) is not (>= 0 and var pact) || !Pacts.Contains(_reading.Lemma(pact))) return [];
        var found = Between(pact);
        foreach (var participle in _sentence.Children(pact, "acl"))
        {
            if (found.Count == 0 && Signing.Contains(_reading.Lemma(participle)) && _sentence.Agent(participle) is >= 0 and var signer) found.AddRange(_holders.At(signer));
        }

        return found;
    }

    // "a truce was reached with the rebels": they have agreed to it, whoever else has
    private IReadOnlyList<Mention> Partners(int verb)
    {
        foreach (var phrase in _sentence.Children(verb, "obl"))
        {
            if (_reading.HasCase(phrase, "with") && _holders.At(phrase) is { Count: > 0 } found) return found;
        }

        return [];
    }

    private List<Mention> Between(int noun)
    {
        var found = new List<Mention>();
        // "was reached between the two": the phrase may hang on the verb
        var verb = _sentence[noun].Label is "nsubj:pass" or "obj" ? _sentence[noun].Head : -1;
        foreach (var phrase in _sentence.Children(noun, "nmod").Concat(verb < 0 ? [] : _sentence.Children(verb, "obl")))
        {
            if (_reading.HasCase(phrase, "between")) found.AddRange(_holders.At(phrase));
        }

        return found;
    }

    // Who calls something a way to the issue, or says that it may serve as one; null where nobody does.
    private IReadOnlyList<Mention>? LeadsTo(int noun)
    {
        if (!Leading.Contains(_reading.Lemma(noun)) || _sentence[noun].Head is not (>= 0 and var verb) || _sentence[verb].Upos != UniversalPos.Verb
            || _sentence.IsNegated(verb))
            return null;
        if (_sentence[noun].Label is "xcomp" or "obj" or "obl" && _sentence.Child(verb, "obj") is >= 0 and var thing && thing < noun && IsJudging(verb)
            && _holders.Doers(verb) is { Count: > 0 } judges) return judges;
        return _reading.IsWord(verb, "serve") && _reading.HasCase(noun, "as") && HasModal(verb) && Speakers(verb) is { Count: > 0 } speakers ? speakers : null;
    }

    // The verb by which something that is at issue is tied to what hangs on it; −1 where there is none.
    private int TiedTo(int at, int governor, IssueReading issue)
    {
        // "conditioned a truce upon Peru ceding the islands"
        if (_sentence[at].Label is "obl" or "advcl" && _reading.IsWord(governor, "condition") && (Upon(at) || _sentence.Subject(at) is >= 0 and var owner && Upon(owner)
                || _sentence[at].Xpos == "VBG" && _sentence.Children(governor, "obl").Any(o => o < at && Upon(o)))
            && _sentence.Child(governor, "obj") is >= 0 and var made && made < at) return governor;
        if (_sentence[at].Label is not ("obl" or "nmod") || !_reading.HasCase(at, "to")) return -1;
        var verb = _sentence[at].Label == "nmod" && _sentence[governor].Label == "obj" ? _sentence[governor].Head : governor;
        if (verb < 0 || _sentence[verb].Upos != UniversalPos.Verb || _reading.Lemma(verb) is not ("tie" or "link" or "peg" or "subordinate" or "hitch")
            || _sentence.Child(verb, "obj") is not (>= 0 and var thing) || thing > at) return -1;
        return _reading.Issues(_issues).Any(r => r.Key != issue.Key
            && (r.Head == thing || r.Tokens.Contains(thing) || _sentence.Governs(thing, r.Head))) ? verb : -1;
    }

    private bool Upon(int token) => _reading.HasCase(token, "on") || _reading.HasCase(token, "upon") || _reading.HasMark(token, "on") || _reading.HasMark(token, "upon");

    private bool Hinges(int verb) =>
        _reading.Lemma(verb) is "hinge" or "depend" && _sentence.Auxiliaries(verb).Any(a => _reading.Lower(a) is "would" or "will")
            && _sentence.Children(verb, "obl", "advcl").Any(c => _reading.HasMark(c, "on") || _reading.HasMark(c, "upon"));

    // "a summit would take place only if …", "a truce is possible only after …": wanted on a condition
    private bool OnlyIf(int subject, int verb, IssueReading issue, int sign)
    {
        // "a resumption of talks would hinge on a truce"
        if (_sentence[subject].Label == "nsubj" && Hinges(verb) && !_sentence.IsNegated(verb))
            return Emit(Relation.Supports, sign, Speakers(verb), issue, verb, "only if", verb, status: StatementStatus.Conditional);
        if (_sentence[subject].Label is not ("nsubj" or "nsubj:pass")
            || !(Happening.Overlaps(_reading.Forms(verb)) || _reading.IsWord(verb, "take") || _reading.Lemma(verb) is "possible" or "conceivable" or "feasible")
            || _sentence.IsNegated(verb))
            return false;
        if (!HasModal(verb) && !_sentence.Has(verb, "cop")) return false;
        foreach (var clause in _sentence.Children(verb, "advcl", "obl", "ccomp"))
        {
            if (clause < verb
                || !(_reading.HasMark(clause, "if") || _reading.HasMark(clause, "once") || _reading.HasMark(clause, "after")
                    || _reading.HasMark(clause, "when"))) continue;
            if (_reading.HasChild(clause, "advmod", "only") || _reading.HasChild(verb, "advmod", "only"))
                return Emit(Relation.Supports, sign, Speakers(verb), issue, verb, "only if", verb, status: StatementStatus.Conditional);
        }

        return false;
    }
}
