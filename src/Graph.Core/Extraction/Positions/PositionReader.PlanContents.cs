using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What a plan holds: told by its verb, by what would happen, and in the sentences that follow.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Stages = WordLists.English["stages of plans"];

    // "It would have the army collect the arms; Peru would leave the valley", "In return, Peru was to get relief": more of a plan that is being told
    private bool Continued(IssueReading issue, int top, int sign)
    {
        var verb = Clause(top);
        if (verb < 0 || _speakers.InQuotes(verb)) return false;
        for (var at = verb; at >= 0; at = _sentence[at].Label is "conj" or "parataxis" ? _sentence[at].Head : -1)
        {
            if (at != verb && ContentOf(at) is >= 0 and var plan && IsForeseen(at, verb)
                && Emit(Relation.Proposed, sign, PlanHolders(plan, issue.Head), issue, verb, "content of a plan", verb, status: StatementStatus.Asserted)) return true;
            if (_sentence[at].Label == "root" && IsForeseen(at, verb))
            {
                foreach (var phrase in _sentence.Children(at, "obl"))
                {
                    // "under it", "in its first phase", "under its terms"
                    if (phrase < at && (_reading.HasCase(phrase, "under") || _reading.HasCase(phrase, "in") || _reading.HasCase(phrase, "during"))
                        && _authors.Of(phrase) is { Count: > 0 } authors)
                        return Emit(Relation.Proposed, sign, authors, issue, verb, "under a plan", verb, status: StatementStatus.Asserted);
                }

                return IsMoreOf(at) && Emit(Relation.Proposed, sign, _authors.Told(), issue, verb, "under a plan", verb, status: StatementStatus.Asserted);
            }
        }

        return false;
    }

    // what would or is to happen, both in a clause and in what is joined to it
    private bool IsForeseen(int first, int verb) => IsToHappen(verb) || verb != first && IsToHappen(first) && !_sentence.Has(verb, "aux");

    private bool IsToHappen(int verb) => WouldDo(verb)
        || _sentence[verb].Xpos == "VB" && _reading.HasMark(verb, "to") && _sentence[verb].Label is "root" or "conj" or "parataxis"
        || _sentence.Child(verb, "xcomp") is >= 0 and var deed && _reading.HasMark(deed, "to") && _reading.Lemma(verb) is "be" or "stand";

    // nobody speaks, and nobody else's words are told
    private bool IsMoreOf(int root) =>
        !_lexicon.Lists("reporting", _reading.Forms(root)) && _speakers.At(root).Count == 0 && _authors.Told().Count > 0;

    // "under the plan Peru would be granted the use of a port": what somebody would get is part of it
    private bool Accorded(IssueReading issue, int top, int sign)
    {
        var verb = _sentence[top].Upos == UniversalPos.Verb ? top : _sentence[top].Head;
        // "would get a port, coupled with the withdrawal of its troops"
        if (verb >= 0 && _reading.Lemma(verb) is "couple" or "combine" or "accompany" or "follow" or "match") verb = Clause(_sentence[verb].Head);
        if (verb < 0 || verb == top || _sentence[verb].Upos != UniversalPos.Verb || !_reading.HasChild(verb, "aux", "would")
            || !Receiving.Overlaps(_reading.Forms(verb))) return false;
        foreach (var phrase in Phrases(verb))
        {
            if (_reading.HasCase(phrase, "under") && _matcher.Noun(phrase) is { Class.Relation: Relation.Proposed } plan
                && Emit(Relation.Proposed, sign, PlanHolders(phrase, issue.Head), issue, plan.Token, "under a plan", phrase, status: StatementStatus.Asserted)) return true;
        }

        return false;
    }

    // "its plan includes a truce", "a plan that would begin with a truce": the plan
    private int ContentOf(int verb)
    {
        if (_sentence[verb].Upos != UniversalPos.Verb) return -1;
        var subject = _sentence.Subject(verb);
        // "would lift the sanctions and freeze the line": the second verb shares subject and auxiliary
        if (subject < 0 && _sentence[verb].Label == "conj" && _sentence[verb].Xpos == "VB" && _sentence[_sentence[verb].Head].Xpos == "VB"
            && !_sentence.Has(verb, "mark")) return ContentOf(_sentence[verb].Head);
        if (!_lexicon.Lists("content verbs", _reading.Forms(verb)) && !WouldDo(verb)) return -1;
        // "It would also lift the sanctions": what the sentence before was about
        if (subject >= 0 && (_reading.Lower(subject) == "it" || Stages.Contains(_reading.Lemma(subject))) && _sentence[verb].Label == "root" && _authors.Of(subject).Count > 0) return subject;
        if (_sentence[verb].Label == "acl:relcl"
            && (subject < 0 || _sentence[subject].Xpos is "WDT" or "WP" or "IN" || _reading.Lower(subject) == "that"))
            subject = _sentence[verb].Head;
        for (var at = subject; at >= 0; at = _sentence[at].Head)
        {
            if (_matcher.Noun(at) is { Class.Relation: Relation.Proposed }
                || PlanAuthors.IsPlan(_reading.Lemma(at)) && at != verb && PlanHolders(at, verb).Count > 0) return at;
            // "presented a plan to the council that contains guarantees": the clause may hang on a later phrase
            if (_sentence[verb].Label != "acl:relcl" || _sentence[at].Label is not ("obl" or "nmod") || _sentence[at].Head < 0) return -1;
            var above = _sentence[at].Head;
            if (_sentence.Child(above, "obj") is >= 0 and var thing && thing < at && _matcher.Noun(thing) is { Class.Relation: Relation.Proposed })
                return thing;
        }

        return -1;
    }

    private bool InPlan(int noun)
    {
        var at = noun;
        // "includes recognising the area as part of Peru, and Peru's pledge": the tree may join the pledge to the part
        while (_sentence[at].Label is "conj" or "obj" or "xcomp" or "obl" && _sentence[at].Head is >= 0 and var above)
        {
            if (_sentence[at].Label != "conj" && ContentOf(above) >= 0) return true;
            at = above;
        }

        return false;
    }

    // "a draft which would extend the truce": what a proposal is to bring about
    private bool WouldDo(int verb) => _reading.HasChild(verb, "aux", "would");

    // "the plan would lift the embargo": an earlier sentence may say whose plan it is
    private IReadOnlyList<Mention> PlanHolders(int plan, int issue) =>
        NounHolders(plan, issue) is { Count: > 0 } holders ? holders : _authors.Of(plan) is { Count: > 0 } known ? known : _authors.At(plan);
}
