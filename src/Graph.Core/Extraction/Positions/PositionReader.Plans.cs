using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Plans: what they hold, whose they are, what is asked in return.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Failing = WordLists.English["failing"];

    private static readonly FrozenSet<string> Vanished = WordLists.English["vanished"];
    private static readonly FrozenSet<string> Hearts = WordLists.English["hearts of plans"];
    private static readonly FrozenSet<string> Lying = WordLists.English["lying in plans"];
    private static readonly FrozenSet<string> Receiving = WordLists.English["receiving"];
    private static readonly FrozenSet<string> Parts = WordLists.English["parts of texts"];

    // "Under an Omani draft, Tehran would cap enrichment": the plan's author proposes what the clause says
    private bool UnderPlan(IssueReading issue, int top, int sign)
    {
        foreach (var phrase in Phrases(top))
        {
            // "under the deal Peru will withdraw": who does it has agreed to it
            if (IsUnderCompact(phrase) && _sentence[top].Upos == UniversalPos.Verb
                && Emit(Relation.Accepted, sign, _holders.Doers(top), issue, top, "under a deal", top, status: StatementStatus.Asserted)) return true;
            if (_reading.HasCase(phrase, "under") && Compacts.Contains(_reading.Lemma(phrase)) && Between(phrase) is { Count: > 1 } parties
                && Emit(Relation.Accepted, sign, parties, issue, top, "under a deal", phrase, status: StatementStatus.Asserted)) return true;
            if (!IsUnder(phrase, top) || _matcher.Noun(phrase) is not { Class.Relation: Relation.Proposed } plan) continue;
            // "under the plan Peru would leave": nobody has done so, whoever drew it up
            if (Emit(Relation.Proposed, sign, PlanHolders(phrase, issue.Head), issue, plan.Token, "under a plan", phrase, status: StatementStatus.Asserted)
                || _reading.HasChild(top, "aux", "would")) return true;
        }

        return Accorded(issue, top, sign) || Continued(issue, top, sign);
    }

    // "at the heart of Peru's plan lies a truce", "central to the Peruvian proposal is a truce", "included in it is a provision for a truce"
    private bool Inside(int at, IssueReading issue, int sign)
    {
        var thing = _sentence[at].Label == "nmod" && Parts.Contains(_reading.Lemma(_sentence[at].Head)) ? _sentence[at].Head : at;
        var host = _sentence.Has(thing, "cop") ? thing : _sentence[thing].Label is "obj" or "nsubj"
            && Lying.Contains(_reading.Lemma(_sentence[thing].Head)) ? _sentence[thing].Head : -1;
        if (host < 0 || _sentence.IsNegated(host)) return false;
        foreach (var place in _sentence.Children(host, "obl", "nsubj", "csubj", "advcl", "amod", "advmod", "xcomp"))
        {
            // "among Peru's demands is a truce"
            if (place != thing && _reading.HasCase(place, "among") && _matcher.Noun(place) is { Class.Relation: Relation.Proposed }
                && Emit(Relation.Proposed, sign, PlanHolders(place, issue.Head), issue, place, "content of a plan", place, status: StatementStatus.Asserted)) return true;
            if (place == thing || !Hearts.Overlaps(_reading.Forms(place))) continue;
            foreach (var plan in _sentence.Children(place, "nmod", "obl"))
            {
                if ((_reading.HasCase(plan, "of") || _reading.HasCase(plan, "to") || _reading.HasCase(plan, "in") || _reading.HasCase(plan, "on"))
                    && _matcher.Noun(plan) is { Class.Relation: Relation.Proposed }
                    && Emit(Relation.Proposed, sign, PlanHolders(plan, issue.Head), issue, plan, "content of a plan", plan, status: StatementStatus.Asserted)) return true;
            }
        }

        return false;
    }

    // "under the draft", "according to the draft Peru would leave"
    private bool IsUnder(int phrase, int clause) => _reading.HasCase(phrase, "under")
        || (_reading.HasChild(clause, "aux", "would") && HolderFinder.IsText(_reading.Lemma(phrase))
            && (_reading.HasCase(phrase, "according") || _reading.HasCase(phrase, "per") || _reading.HasCase(phrase, "in")));

    private int Clause(int token)
    {
        while (token >= 0 && _sentence[token].Upos != UniversalPos.Verb) token = _sentence[token].Head;
        return token;
    }

    // "under the deal", "under it", "in it": of the agreement that the sentence before tells of
    private bool IsUnderCompact(int phrase)
    {
        if (_reading.HasCase(phrase, "under") && Compacts.Contains(_reading.Lemma(phrase))) return true;
        // "as part of the deal", "by the terms of the accord"
        if (_reading.HasCase(phrase, "as") && _reading.Lower(phrase) == "part" || _reading.HasCase(phrase, "by") && _reading.Lower(phrase) == "terms")
            return _sentence.Children(phrase, "nmod").Any(c => _reading.HasCase(c, "of") && Compacts.Contains(_reading.Lemma(c)));
        if (_reading.Lower(phrase) is not ("it" or "this") || phrase > 2 || _sentence.Index == 0) return false;
        if (!_reading.HasCase(phrase, "under") && !_reading.HasCase(phrase, "in")) return false;
        var before = _reading.Article.Sentences[_sentence.Index - 1];
        return Enumerable.Range(0, before.Count).Any(i => before[i].Upos == UniversalPos.Noun && Compacts.Contains(before[i].Lemma)
            && !before.Children(i, "det").Any(d => before[d].Lemma == "no"));
    }

    // "under the draft Peru would leave and Chile would pay": the phrase stands with the first clause
    private IEnumerable<int> Phrases(int clause)
    {
        var foreseen = _reading.HasChild(clause, "aux", "would") || _reading.HasChild(clause, "aux", "will") || _sentence[clause].Xpos == "VB" && _sentence.Has(clause, "cop");
        for (var at = clause; at >= 0; at = _sentence[at].Label == "conj" && foreseen ? _sentence[at].Head : -1)
        {
            foreach (var phrase in _sentence.Children(at, "obl")) yield return phrase;
        }
    }

    // "a proposal put forward by Peru, under which the police would leave": the noun whose content the clause is
    private int PlanOf(int clause)
    {
        if (_sentence[clause].Label is not ("advcl:relcl" or "advcl" or "ccomp")) return -1;
        foreach (var child in _sentence.Children(clause, "obl", "advmod"))
        {
            // "a draft whereby the duty would fall"
            if (_reading.Lower(child) != "whereby" && (_reading.Lower(child) != "which" || !_reading.HasCase(child, "under"))) continue;
            for (var at = child - (_reading.Lower(child) == "whereby" ? 1 : 2); at >= Math.Max(0, child - 14); at--)
            {
                if (_matcher.Noun(at) is { Class.Relation: Relation.Proposed or Relation.Accepted }) return at;
            }
        }

        return -1;
    }

    // "the deal, which Peru has accepted, would freeze the fighting"
    private bool AnsweredPlan(int verb, IssueReading issue, int sign)
    {
        var plan = _sentence.Subject(verb);
        return plan >= 0 && plan < verb && _sentence.Children(plan).ToArray().Any(IsAnswer)
            && (Compacts.Contains(_reading.Lemma(plan)) || _matcher.Noun(plan) is { Class.Relation: Relation.Proposed })
            && _sentence[verb].Upos == UniversalPos.Verb
            && Modifiers(plan, issue, !issue.Tokens.Contains(verb) && IsNegativeCarrier(verb) ? -sign : sign);
    }

    private bool IsAnswer(int clause) =>
        _sentence[clause].Label == "acl:relcl" && !_lexicon.Lists("object verbs", _reading.Forms(clause))
            && _lexicon.Verbs(_reading.Forms(clause)).Any(e => e.InnerCount == 0 && e.Class.Relation != Relation.Proposed);

    // the proposal in the last phrase before a clause: "behind a plan by Peru to …"
    private int Adjacent(int verb, int clause)
    {
        foreach (var phrase in _sentence.Children(verb, "obl"))
        {
            if (phrase >= clause || _matcher.Noun(phrase) is not { Class.Relation: Relation.Proposed }) continue;
            var last = phrase;
            foreach (var child in _sentence.Children(phrase, "nmod"))
            {
                if (child > phrase && child < clause) last = child;
            }

            if (last + 1 < clause && _reading.Lower(last + 1) == "to") return phrase;
        }

        return -1;
    }

    // "in exchange for relief", "in return for a truce"
    private bool IsPrice(int token)
    {
        if (_reading.Lemma(token) is "exchange" or "return" && _reading.HasCase(token, "in")) return true;
        // "in exchange for lifting the embargo": the preposition marks the clause
        var edge = _sentence[token].Xpos == "VBG" ? _sentence.Child(token, "mark") : LeftEdge(token) - 1;
        return edge >= 2 && _reading.Lower(edge) == "for" && _reading.Lower(edge - 1) is "exchange" or "return" && _reading.Lower(edge - 2) == "in";
    }

    private bool IsInReturn(int issue)
    {
        for (var at = issue; at >= 0; at = _sentence[at].Head)
        {
            if (_reading.Lower(at) is "return" or "exchange" && _reading.HasCase(at, "in") && at != issue) return true;
        }

        return false;
    }

    private bool HasPrice(int verb) =>
        Enumerable.Range(verb, _sentence.Count - verb).Any(IsProvided) || _sentence.Children(verb, "obl").Any(IsPrice)
            || _sentence.Children(verb, "xcomp", "ccomp").Any(c => _sentence.Children(c, "obl", "advcl").Any(p => IsPrice(p) || IsCondition(p)));

    // "offered to delay the embargo if Peru lets inspectors in": what the offer asks for
    private bool AskedFor(int clause, int governor, IssueReading issue, int sign)
    {
        // "provided that it leaves" may hang on any word of the offer
        var isLoose = IsProvided(governor);
        for (var at = governor; at >= 0; at = _sentence[at].Label is "xcomp" or "ccomp"
            || (isLoose && _sentence[at].Label is "acl" or "advcl" or "conj" or "nmod" or "obl" or "obj" or "mark") ? _sentence[at].Head : -1)
        {
            if (_reading.Lemma(at) is "offer" or "propose" && _sentence[at].Upos == UniversalPos.Verb && !_sentence.IsNegated(clause))
                return Emit(Relation.Proposed, sign, _holders.Doers(at), issue, at, "asked for in an offer", at, status: StatementStatus.Asserted);
        }

        return Demanded(clause, governor, issue, sign);
    }

    // "will not accept anything less than a withdrawal", "would settle for nothing short of a truce"
    private bool NothingLess(IssueReading issue)
    {
        var edge = Math.Min(issue.Tokens.Min(), LeftEdge(issue.Head)) - 1;
        // "asked for nothing but a truce"
        if (edge > 2 && _reading.Lower(edge) is "but" or "except" && _reading.Lower(edge - 1) == "nothing")
        {
            for (var at = _sentence[edge - 1].Head; at >= 0; at = _sentence[at].Head)
            {
                if (_sentence[at].Upos == UniversalPos.Verb && at < edge)
                    return (_reading.Lemma(at) is "want" or "ask" or "demand" or "seek" or "accept" or "request" or "propose") && Emit(Relation.Proposed, 1, _holders.Doers(at), issue, at, "nothing less", issue.Tokens[^1], status: StatementStatus.Asserted);
            }
        }

        if (edge < 3 || _reading.Lower(edge) is not ("than" or "of") || _reading.Lower(edge - 1) is not ("less" or "short")
            || _reading.Lower(edge - 2) is not ("anything" or "nothing")) return false;
        for (var at = _sentence[edge - 2].Head; at >= 0; at = _sentence[at].Head)
        {
            if (_sentence[at].Upos != UniversalPos.Verb || at > edge) continue;
            return _reading.Lower(edge - 2) == "nothing" == !_sentence.IsNegated(at)
                && Emit(Relation.Proposed, 1, _holders.Doers(at), issue, at, "nothing less", issue.Tokens[^1], status: StatementStatus.Asserted);
        }

        return false;
    }

    // "proposed a truce during which Peru would free the hostages": what is to happen in it is proposed with it
    private bool Foreseen(IssueReading issue, int sign)
    {
        for (var at = issue.Head; at >= 0; at = _sentence[at].Head)
        {
            if (_sentence[at].Label != "acl:relcl") continue;
            var noun = _sentence[at].Head;
            if (!WouldDo(at) || !_sentence.Children(at, "obl").Any(c => _reading.Lower(c) == "which")) return false;
            var captured = false;
            foreach (var (before, position) in _taken.ToList())
            {
                if (position.Relation == Relation.Proposed && (before.Head == noun || before.Tokens.Contains(noun)))
                    captured |= Emit(Relation.Proposed, sign, position.Holders, issue, position.Trigger, "content of a plan", position.Negation, position.Negates, position.Status);
            }

            return captured;
        }

        return false;
    }

    // "asked for the tariff to be lifted", "wants the tariffs scrapped": what is to become of it
    private bool IsToBeUndone(int thing, int verb, IssueReading issue)
    {
        foreach (var clause in _sentence.Children(verb, "xcomp", "advcl", "ccomp", "acl"))
        {
            if (clause > thing && _sentence[clause].Xpos == "VBN" && IsNegativeCarrier(clause) && _sentence.Subject(clause) < 0
                && _sentence.PassiveSubject(clause) < 0 && (_reading.HasMark(clause, "to") || _sentence.Is(clause, "xcomp"))) return true;
        }

        // "does not want the truce to collapse"
        foreach (var clause in _sentence.Children(verb, "xcomp", "advcl", "ccomp").Concat(_sentence.Children(thing, "acl")))
        {
            if (clause > thing && _reading.HasMark(clause, "to") && Failing.Contains(_reading.Lemma(clause)) && !_sentence.IsNegated(clause) && !issue.Tokens.Contains(clause)
                && !_sentence.Has(clause, "obj")) return true;
        }

        // "wants the sanctions gone", "would like the ban scrapped"
        foreach (var result in _sentence.Children(verb, "xcomp", "advmod", "compound:prt").Concat(_sentence.Children(thing, "acl", "amod", "advmod")))
        {
            // "wants the sanctions lifted": the issue may be the end itself
            if (result > thing && Vanished.Contains(_reading.Lower(result)) && !issue.Tokens.Contains(result)) return true;
        }

        return false;
    }

    // "any deal must include the return of the hostages": what a speaker says must be part of it
    private bool MustHold(IssueReading issue, int sign)
    {
        for (var at = issue.Head; at >= 0; at = _sentence[at].Head)
        {
            if (_sentence[at].Upos != UniversalPos.Verb)
            {
                if (_sentence[at].Label is "acl" or "acl:relcl" or "appos" || _sentence[at].Head < 0) return false;
                continue;
            }

            if (at == issue.Head) continue;
            if (!_lexicon.Lists("content verbs", _reading.Forms(at)) || _sentence[at].Label == "acl:relcl"
                || _sentence.Child(at, "obj") is >= 0 and var thing && thing != issue.Head && !_sentence.Governs(thing, issue.Head))
                return false;
            return Deontic(at, at) is { } must
                && Emit(must, _sentence.IsNegated(at) ? -sign : sign, Speakers(at), issue, at, "must hold", issue.Tokens[^1], status: StatementStatus.Asserted);
        }

        return false;
    }

    // "provisions that would change the border", "a clause lifting sanctions": what part of a text brings about
    private bool IsPart(int clause, int noun) =>
        Parts.Contains(_reading.Lemma(noun))
            && (_sentence[clause].Label == "acl:relcl" ? _sentence.Subject(clause) is >= 0 and var subject
                && _sentence[subject].Xpos is "WDT" or "WP" or "IN" : _sentence[clause].Xpos == "VBG");
}
