using System.Collections.Frozen;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Emits what nouns of stances say, with those who hold them.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Making = WordLists.English["making proposals"];
    private static readonly FrozenSet<string> Requiring = WordLists.English["requiring"];

    private bool EmitNoun(int noun, StanceMatch match, IssueReading issue, int sign)
    {
        // "led the campaign against the accord"
        if (Polarity.IsFavourable(match.Class.Relation)
            && (_reading.HasCase(issue.Head, "against")
                || _sentence.Children(noun, "nmod").Any(c => _reading.HasCase(c, "against") && _sentence.Governs(c, issue.Head))))
            return Emit(Relation.Opposes, sign, NounHolders(noun, issue.Head), issue, noun, "against", noun);

        if (_reading.IsWord(noun, "concession") && IsForTheSakeOf(noun, issue.Head)) return false;
        // "would require Peru's commitment to withdraw": it has committed itself to nothing yet
        if (match.Class.Relation is Relation.Accepted or Relation.Supports && _sentence[noun].Label is "obj" or "nsubj:pass"
            && Requiring.Any(v => _reading.IsWord(_sentence[noun].Head, v))) return false;
        // "the NATO bid" is not NATO's
        IReadOnlyList<Mention> holders = [.. _holders.Owners(noun, issue.Head).Where(h => !issue.Tokens.Contains(h.Head) || h.Head == issue.Head)];
        if (holders.Count > 0)
        {
            // whose it is, it is, whatever becomes of it: "Chile's plan was rejected"
            var status = _sentence.IsNegated(noun) ? StatementStatus.Denied : StatementStatus.Asserted;
            return Emit(match.Class.Relation, sign, holders, issue, noun, match.Class.Name + " (noun)", noun, status: status);
        }

        // "took the offer", "gave the plan a hearing": an earlier proposal is not made again
        if (issue.Sense == ReadingSense.Anaphor && noun == issue.Head
            && (_sentence[noun].Head < 0 || !Making.Any(v => _reading.IsWord(_sentence[noun].Head, v)))) return false;
        holders = NounHolders(noun, issue.Head);
        // "shows no interest in a truce", "has little appetite for it"
        if (match.Class.Relation == Relation.Supports
            && (_reading.HasChild(noun, "det", "no") || _reading.HasChild(noun, "amod", "little") || _reading.HasChild(noun, "amod", "scant")))
            return Emit(Relation.Opposes, sign, holders, issue, noun, match.Class.Name + " (none)", noun, negates: true);
        return holders.Count > 0 && Emit(match.Class.Relation, sign, holders, issue, noun, match.Class.Name + " (lent)", noun);
    }

    // "concessions to achieve peace", "making concessions to achieve peace": wherever the tree hangs what they are made for
    private bool IsForTheSakeOf(int noun, int issue)
    {
        var verb = _sentence[noun].Head;
        var clauses = _sentence.Children(noun, "acl").Concat(
            verb >= 0 && _sentence[noun].Label == "obj" ? _sentence.Children(verb, "xcomp", "advcl").Where(c => c > noun) : []);
        return clauses.Any(c => _reading.HasMark(c, "to") && (c == issue || _sentence.Governs(c, issue)));
    }

    // "took a firm stance on not ceding land": what one holds must not be done
    private bool HeldAgainst(IssueReading issue)
    {
        var clause = issue.Head;
        for (var steps = 0; steps < 2 && clause >= 0 && _sentence[clause].Xpos != "VBG"; steps++) clause = _sentence[clause].Head;
        if (clause < 0 || !_sentence.IsNegated(clause) || !(_reading.HasMark(clause, "about") || _reading.HasMark(clause, "on") || _reading.HasMark(clause, "over")))
            return false;
        var view = _sentence.Child(clause, "mark") - 1;
        return view >= 0 && Views.Contains(_reading.Lemma(view)) && !_reading.HasChild(view, "det", "no") && NounHolders(view, issue.Head) is { Count: > 0 } holders
            && Emit(Relation.Opposes, issue.Sense == ReadingSense.Against ? -1 : issue.Sign, holders, issue, view, "held against", view, status: StatementStatus.Asserted);
    }

    // The noun's owner is the subject of the verb above: he keeps his word or breaks it
    private bool OwnWord(int noun, StanceMatch match, IssueReading issue, int sign)
    {
        var verb = _sentence[noun].Head;
        if (match.Class.Relation == Relation.Proposed || verb < 0 || _sentence[verb].Upos != UniversalPos.Verb
            || _matcher.Verb(verb, noun) is not { } above || _found.Count == 0) return false;
        // "demanded that Peru abandon its plan": what becomes of it is what others ask
        if (_sentence[verb].Label is "ccomp" or "xcomp"
            && _matcher.Verb(_sentence[verb].Head, verb) is { Class.Relation: Relation.Proposed or Relation.Supports }) return false;
        var told = _found[^1];
        if (told.Trigger != noun || !_holders.Doers(above.Token).Any(d => told.Holders.Any(h => h.EntityIds.SequenceEqual(d.EntityIds))))
            return false;
        if (!above.Class.Flips || _sentence.IsNegated(above.Token) || !Polarity.IsFavourable(match.Class.Relation)) return !above.Class.Flips;
        _found.RemoveAt(_found.Count - 1);
        return Emit(match.Class.Relation == Relation.Accepted ? Relation.Rejected : Relation.Opposes, sign, told.Holders, issue, verb,
            above.Class.Name + " (own word)", verb);
    }

    private IReadOnlyList<Mention> NounHolders(int noun, int issue)
    {
        var owners = _holders.Owners(noun, issue);
        if (owners.Count > 0) return owners;
        // "an offer of talks from Peru": the phrase may hang on what is offered
        foreach (var phrase in _sentence.Children(issue, "nmod"))
        {
            if (noun < issue && issue < phrase && _reading.HasCase(phrase, "from") && _holders.At(phrase) is { Count: > 0 } givers) return givers;
        }

        var head = _sentence[noun].Head;
        if (head < 0) return [];
        var label = _sentence[noun].Label;
        // "voiced its support for": the subject of the verb that only carries the noun
        if (label == "obj" && _lexicon.Lists("light verbs", _reading.Forms(head)) && !IsRecipient(noun, head) && !IsWithheld(head) && !IsGivenUp(head))
            return _holders.Doers(head);
        // "support for the truce came from Chile"
        if (label == "nsubj" && _reading.Lemma(head) is "come" or "emanate" or "stem" or "originate")
        {
            foreach (var child in _sentence.Children(head, "obl"))
            {
                if (_reading.HasCase(child, "from")) return _holders.Source(child);
            }
        }

        // "responded with a counter-proposal", "came up with a plan"
        if (label == "obl" && _reading.HasCase(noun, "with")
            && _reading.Lemma(head) is "respond" or "reply" or "answer" or "counter" or "come" or "return" or "react" or "arrive" or "travel" or "fly")
            return _holders.Doers(head);
        // "brought with him a ten-point plan"
        if (label == "obj" && _reading.IsWord(head, "bring") && _sentence.Children(head, "obl").Any(c => _reading.HasCase(c, "with") && _sentence[c].Upos == UniversalPos.Pron))
            return _holders.Doers(head);
        // "an offer was made by Chile", not "was turned down by Chile"
        return label == "nsubj:pass" && _lexicon.Lists("light verbs", _reading.Forms(head)) && !_reading.IsWord(head, "take")
            ? _holders.Doers(head)
            : [];
    }

    // "gave up its demand", "took back its offer"
    private bool IsGivenUp(int verb) =>
        Particle(verb) is "up" or "back" or "away" or "aside" or "off" && _reading.Lemma(verb) is "give" or "take" or "put" or "set" or "throw";

    // "declined to give an invitation"
    private bool IsWithheld(int verb) =>
        _sentence.Is(verb, "xcomp")
        && _lexicon.Verbs(_reading.Forms(_sentence[verb].Head)).FirstOrDefault(e => e.InnerCount == 0) is { Class.Flips: true };

    // "gave the offer short shrift": what is given to a proposal does not make it
    private bool IsRecipient(int noun, int verb) =>
        _sentence.Children(verb, "obj", "obl").Any(c => c > noun && IsNominal(c) && _sentence[c].Upos == UniversalPos.Noun
            && _sentence.Child(c, "case") < 0 && _reading.IsWord(verb, "give"));

    // "an idea that Peru has accepted", not "would have accepted"
    private bool HasPerfect(int verb) =>
        _sentence[verb].Xpos == "VBN" && !_holders.IsPassive(verb) && !HasModal(verb)
        && _sentence.Auxiliaries(verb).Any(a => _reading.Lower(a) is "has" or "have");
}
