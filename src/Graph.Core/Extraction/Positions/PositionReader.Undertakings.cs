using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What somebody says that he will do, or announces: "said it would negotiate", "announced a waiver".</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Announcing = WordLists.English["announcing"];

    private bool Undertaken(IssueReading issue, int sign) =>
        sign > 0 && issue.Sense == ReadingSense.Phrase && (_sentence[issue.Head].Upos == UniversalPos.Verb ? WillDo(issue) : Announces(issue));

    // "said it would negotiate with the rebels"
    private bool WillDo(IssueReading issue)
    {
        var verb = issue.Head;
        if (_sentence.IsNegated(verb) || _holders.IsPassive(verb) || IsInCondition(verb) || IsOnlyWanted(verb) || _nearby.IsCharge(verb)) return false;
        // "to lift the embargo would reward aggression": nobody undertakes that
        if (_sentence.Child(verb, "csubj") >= 0) return false;
        var label = _sentence[verb].Label;
        var will = _sentence.Auxiliaries(verb).Any(a => _reading.Lower(a) is "will" or "would" or "'ll" or "'d" or "shall");
        // "will attend the conference" only tells a date
        if (label == "ccomp" && will && _sentence[verb].Head is >= 0 and var report && _lexicon.Lists("reporting", _reading.Forms(report)) && !_sentence.IsNegated(report))
        {
            if (_sentence.Children(verb, "advcl").Any(c => _reading.HasMark(c, "if"))) return false;
            // what somebody says that another would do is a forecast
            var speakers = _holders.Doers(report);
            var doers = _holders.Doers(verb);
            if (speakers.Count == 0 || doers.Count == 0 || !doers.All(d => speakers.Any(s => AreOneSide(s, d)))) return false;
            return Emit(Undertaking(issue), 1, speakers, issue, verb, "undertaken", verb);
        }

        return false;
    }

    // "announced a waiver", "ordered the withdrawal of its troops": one's own
    private bool Announces(IssueReading issue)
    {
        if (_sentence[issue.Head].Label is not ("obj" or "nsubj:pass") || _sentence[issue.Head].Head is not (>= 0 and var verb) || !Announcing.Overlaps(_reading.Forms(verb))) return false;
        var isOwn = issue.Tokens.Any(t => _sentence.Children(t, "nmod:poss").Any(c => _reading.Lower(c) is "its" or "his" or "her" or "their" or "our"));
        if (!isOwn && !IsOfAnnouncer(issue.Head) && !(_issues.IsMeasure(issue.Key) && _issues.Undone(issue.Key) is null)) return false;
        return Emit(Undertaking(issue), 1, _holders.Doers(verb), issue, verb, "announced", verb);
    }

    // "obtained from Peru a truce", "a promise of elections from Chile"
    private List<Mention> Givers(int thing, int verb)
    {
        var found = new List<Mention>();
        foreach (var phrase in _sentence.Children(verb, "obl").Concat(_sentence.Children(thing, "nmod")))
        {
            if (_reading.HasCase(phrase, "from") || _reading.HasCase(phrase, "of") && _reading.HasCase(phrase, "out")) found.AddRange(_holders.At(phrase));
        }

        return found;
    }

    // "a unilateral truce", "a truce with Peru", "an end to attacks on Peru": not "a truce between Peru and Chile", "an end to Peruvian attacks"
    private bool IsOfAnnouncer(int noun)
    {
        if (_sentence[noun].Upos != UniversalPos.Noun) return false;
        var isHalt = _sentence[noun].Lemma is "end" or "halt" or "pause" or "suspension" or "cessation" or "stop";
        foreach (var child in _sentence.Children(noun))
        {
            if (_sentence[child].Label == "amod" && _sentence[child].Lemma is "unilateral" || !isHalt && child > noun && _reading.HasCase(child, "with")) return true;
            if (isHalt && child > noun && _sentence[child].Label is "nmod" or "acl" && _sentence[child].Lemma is "attack" or "strike" or "raid" or "bombing" or "bombardment" or "shelling" or "airstrike" or "offensive" or "operation"
                && !IsAnothers(child)) return true;
        }

        return false;
    }

    // "Peruvian attacks", "attacks by Peru"
    private bool IsAnothers(int deed)
    {
        foreach (var child in _sentence.Children(deed))
        {
            if (child < deed && (_sentence[child].Label == "nmod:poss" || char.IsUpper(_sentence[child].Text[0])) || child > deed && _reading.HasCase(child, "by")) return true;
        }

        return false;
    }

    private Relation Undertaking(IssueReading issue) => _issues.IsAgreement(issue.Key) ? Relation.Accepted : Relation.Supports;

    private bool AreOneSide(Mention one, Mention other) =>
        one.EntityIds.Any(o => other.EntityIds.Any(t => o == t || _reading.Article.AreOneSide(o, t)));
}
