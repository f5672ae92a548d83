using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What modifies an issue: relative clauses, participles and adjectives that take a position.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Concluded = WordLists.English["concluded between parties"];
    private static readonly FrozenSet<string> Voicing = WordLists.English["voicing proposals"];
    private static readonly FrozenSet<string> Sharing = WordLists.English["sharing views"];

    // "a truce that Chile rejected", "the truce proposed by Chile"
    private bool Modifiers(int noun, IssueReading issue, int sign)
    {
        var captured = false;
        // "the departure of the mission, which Peru demands": the clause is about the departure
        var ended = _sentence.Is(noun, "nmod") && _reading.HasCase(noun, "of") && _sentence[noun].Head is >= 0 and var end
            && _lexicon.Lists("negative carriers", _reading.Forms(end)) && IsNominal(end);
        foreach (var clause in Clauses(noun).SelectMany(c => _sentence.Children(c, "conj").Prepend(c)))
        {
            // "an idea that Peru dismisses": the pronoun may be taken for a conjunction
            if (_sentence[clause].Label is "acl" && _sentence[clause].Xpos != "VBN"
                && !(issue.Sense == ReadingSense.Anaphor && _reading.HasMark(clause, "that") && !_sentence.Has(clause, "obj"))) continue;
            // "a truce to which Peru agreed", "an idea for which it has no time"
            if (_sentence[clause].Label == "acl:relcl"
                && _sentence.Children(clause, "obl").FirstOrDefault(c => _reading.Lower(c) == "which" && c < clause && !_reading.HasCase(c, "under") && !_reading.HasCase(c, "in"), -1) is >= 0 and var about
                && _matcher.Verb(clause, about) is { } answer)
            {
                captured |= Emit(answer.Class.Relation, sign, _holders.Doers(clause), issue, clause, answer.Class.Name + " (relative)", clause, answer.Entry.Negates);
                continue;
            }

            if (_sentence[clause].Label == "acl:relcl" && About(clause) is >= 0 and var whereof && Inclination(clause, whereof, issue, sign))
            {
                captured = true;
                continue;
            }

            // "a truce brokered between Peru and Chile": both have accepted it
            if (_sentence[clause].Xpos == "VBN" && _issues.IsAgreement(issue.Key) && sign > 0 && Concluded.Overlaps(_reading.Forms(clause))
                && _sentence.Children(clause, "obl").Where(c => _reading.HasCase(c, "between")).SelectMany(_holders.At).ToList() is { Count: > 1 } parties)
            {
                captured |= Emit(Relation.Accepted, sign, parties, issue, clause, "between", clause, status: StatementStatus.Asserted);
                continue;
            }

            // "a paper under which the police would leave": the clause is what the paper says, not what is done to it
            if (_sentence[clause].Label == "acl:relcl" && _sentence.Children(clause, "obl", "advmod").Any(c => _reading.Lower(c) is "which" or "whereby")) continue;
            // "which the three were to have endorsed": they have not
            if (_reading.HasMark(clause, "to") && _reading.HasChild(clause, "aux", "have") && (_reading.HasChild(clause, "aux", "be") || _reading.HasChild(clause, "cop", "be"))) continue;
            for (var verb = clause; verb >= 0; verb = _sentence.Child(verb, "xcomp"))
            {
                // "a prospect that alarms Chile"
                if (_sentence.Subject(verb) is >= 0 and var which && _sentence[which].Xpos is "WDT" or "WP" or "IN"
                    && !_holders.IsPassive(verb) && _matcher.Pleaser(verb, which) is { } pleaser)
                {
                    captured |= Emit(pleaser.Match.Class.Relation, sign, _holders.At(pleaser.Holder), issue, verb, pleaser.Match.Class.Name + " (relative)", verb, pleaser.Match.Entry.Negates);
                    break;
                }

                // "a step that Chile has vowed to prevent"
                if (_sentence.Child(verb, "xcomp") is >= 0 and var deed && !_holders.IsPassive(verb)
                    && (IsNegativeCarrier(deed) || _lexicon.Verbs(_reading.Forms(deed)).FirstOrDefault(e => Stands(e, deed)) is { Class.Flips: true })
                    && _lexicon.Verbs(_reading.Forms(verb)).Any(e => e.InnerCount == 0 && Polarity.IsFavourable(e.Class.Relation)))
                {
                    captured |= Emit(Relation.Opposes, sign, _holders.At(_sentence.Subject(clause)), issue, deed, "oppose (relative)", verb, status: _sentence.IsNegated(verb) ? StatementStatus.Denied : StatementStatus.Asserted);
                    break;
                }

                var passive = _holders.IsPassive(verb);
                var subject = _sentence.Subject(clause);
                if (Made(noun, verb, issue) is { } made)
                {
                    captured |= Emit(made, sign, passive ? _holders.Doers(verb) : _holders.At(subject), issue, verb, made == Relation.Proposed ? "propose (made)" : "support (shared)", verb, status: _sentence.IsNegated(verb) ? StatementStatus.Denied : StatementStatus.Asserted);
                    break;
                }

                if (_lexicon.Verbs(_reading.Forms(verb)).FirstOrDefault(e => Stands(e, verb)) is not { } entry
                    // "a truce that Peru discussed", "… considers illegal": no refusal without a "not"
                    || entry.Class.When is { } when && !_matcher.Holds(when, verb)
                    // "a treaty that Peru and Chile signed in 1987" says which: it is told of what they have agreed, not of where they stand
                    || Signing.Contains(_reading.Lemma(verb)))
                {
                    captured |= JudgedBeside(verb, clause, issue, sign);
                    continue;
                }

                // "a truce that pleased Chile": the pronoun is the subject, not what the verb is done to
                if (!passive && (subject < 0 || _sentence[subject].Xpos is "WDT" or "WP")) continue;
                var holders = passive ? _holders.Doers(verb) : _holders.At(subject);
                // "sanctions that Chile declined to exclude": it may yet come to that
                if (entry.Class.Relation == Relation.Rejected && entry.InnerCount == 0 && _sentence.Child(verb, "xcomp") is >= 0 and var open && RulesOut(open))
                {
                    captured |= Emit(Relation.Supports, sign, holders, issue, open, "support (left open)", open, status: StatementStatus.Possible);
                    break;
                }

                // "the treaty, signed by Peru in May", "the vote that Peru had promised": tells which is meant, no news of an answer
                if (entry.Class.Relation == Relation.Accepted && !_issues.IsMeasure(issue.Key) && TellsWhich(verb))
                {
                    captured = true;
                    break;
                }

                var aside = ended && _sentence[clause].Label == "acl:relcl" && Before(clause, i => i > noun && _sentence[i].Text == ",");
                // "a step long advocated by Peru": another's
                var relation = entry.Class.Relation == Relation.Proposed && issue.Sense == ReadingSense.Anaphor && Lobbying.Contains(_reading.Lemma(verb)) ? Relation.Supports : entry.Class.Relation;
                captured |= Emit(relation, aside ? -sign : sign, holders, issue, verb, (relation == entry.Class.Relation ? entry.Class.Name : "support") + " (relative)", verb, status: (issue.Sense == ReadingSense.Anaphor && _sentence[verb].Xpos is "VBD" or "VBZ" or "VBP" || HasPerfect(verb)) && !_sentence.IsNegated(verb) ? StatementStatus.Asserted : null);
                break;
            }
        }

        return captured;
    }

    private bool TellsWhich(int verb) =>
        Signing.Overlaps(_reading.Forms(verb)) || Enacting.Overlaps(_reading.Forms(verb)) || Reaching.Contains(_reading.Lemma(verb));

    // "a demand described by Peru as absurd", "an idea that Peru called madness"
    private bool JudgedBeside(int verb, int clause, IssueReading issue, int sign)
    {
        if (!IsJudging(verb) || _sentence.IsNegated(verb) || PredicateOf(verb, -1, issue) is not { } verdict) return false;
        var passive = _holders.IsPassive(verb);
        var subject = _sentence.Subject(clause);
        if (!passive && (subject < 0 || _sentence[subject].Xpos is "WDT" or "WP")) return false;
        var holders = passive ? _holders.Doers(verb) : _holders.At(subject);
        return Emit(verdict.Class.Relation, sign, holders, issue, verb, verdict.Class.Name + " (relative)", verb, status: StatementStatus.Asserted);
    }

    // "the truce Peru had demanded did not come about": the tree may take the noun for the name's title
    private bool Fronted(IssueReading issue)
    {
        if (_sentence[issue.Head].Label != "nmod:desc" || !_sentence.Has(issue.Head, "det") || _sentence[issue.Head].Head is not (>= 0 and var name)
            || _sentence[name].Label != "nsubj")
            return false;
        var verb = _sentence[name].Head;
        if (_sentence[verb].Upos != UniversalPos.Verb || _sentence.Has(verb, "obj")
            || _lexicon.Verbs(_reading.Forms(verb)).FirstOrDefault(e => Stands(e, verb)) is not { } entry)
            return false;
        return Emit(entry.Class.Relation, issue.Sign, _holders.At(name), issue, verb, entry.Class.Name + " (relative)", verb, status: _sentence.IsNegated(verb) ? null : StatementStatus.Asserted);
    }

    // "a demand that Peru has made", "a wish shared by Peru"
    private Relation? Made(int noun, int verb, IssueReading issue)
    {
        if (_matcher.Noun(noun) is { Class.Relation: Relation.Proposed } && Voicing.Overlaps(_reading.Forms(verb))) return Relation.Proposed;
        return issue.Sense == ReadingSense.Anaphor && Sharing.Overlaps(_reading.Forms(verb)) ? Relation.Supports : null;
    }

    // "put forward by Chile": its adverb stands right behind the verb
    private bool Stands(StanceEntry entry, int verb) =>
        entry.InnerCount == 0
            ? entry.Preposition is null && !_lexicon.Lists("clause verbs", [entry.Words[0]])
                || entry.Preposition is not null && (_reading.HasParticle(verb, entry.Preposition) || Stranded(verb, entry.Preposition))
            : entry is { InnerCount: 1, Preposition: null } && verb + 1 < _sentence.Count
                && _sentence[verb + 1].Upos is UniversalPos.Adv or UniversalPos.Adp && _reading.IsWord(verb + 1, entry.Words[1]);

    private bool Stranded(int verb, string preposition) =>
        _sentence.Children(verb, "obl").Any(c => _reading.HasCase(c, preposition) && _sentence[c].Xpos is "WDT" or "WP" or "IN");
}
