using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Answers in so many words: "'No,' he said when asked about a truce", "the reply to the offer was negative".</content>
internal sealed partial class PositionReader
{
    private const int LongestAnswer = 12;

    private static readonly FrozenSet<string> Asking = WordLists.English["asking about"];
    private static readonly FrozenSet<string> Replies = WordLists.English["replies"];
    private static readonly FrozenSet<string> Receptions = WordLists.English["receptions"];

    // "asked whether he would agree to a truce, he said no", "'never,' he said of a truce"
    private bool Answered(IssueReading issue)
    {
        var question = Question(issue.Head);
        if (question < 0) return false;
        for (var verb = 0; verb < _sentence.Count; verb++)
        {
            if (verb == question || _sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || _speakers.InQuotes(verb)
                || !_lexicon.Lists("reporting", _reading.Forms(verb)) && !_reading.IsWord(verb, "answer")) continue;
            if (Answer(verb, issue) is not { } yes) continue;
            var relation = !yes ? Relation.Rejected : Asks(issue.Head, question) ? Relation.Accepted : Relation.Supports;
            return Emit(relation, issue.Sense == ReadingSense.Against ? -1 : issue.Sign, Speaker(verb), issue, verb, yes ? "yes" : "no", -1, status: StatementStatus.Asserted);
        }

        return false;
    }

    // The word by which the issue is asked about, or the report of what somebody says of it; −1 where it is not
    private int Question(int token)
    {
        for (var at = token; at >= 0; at = _sentence[at].Head)
        {
            var head = _sentence[at].Head;
            if (head < 0) return -1;
            if (Asking.Any(a => _reading.IsWord(head, a)) && _sentence[head].Xpos is "VBN" or "VBD" && _sentence.Subject(head) < 0
                && !_sentence.Has(head, "obj")) return head;
            // "he said of a truce"
            if (_sentence.Is(at, "obl") && _reading.HasCase(at, "of") && _lexicon.Lists("reporting", _reading.Forms(head))) return at;
            // "answered when Peru raised a truce with him"
            if (_reading.Lower(at) is "raised" or "brought" or "suggested" or "proposed" && _sentence.Is(at, "advcl")
                && _reading.HasChild(at, "advmod", "when")) return at;
        }

        return -1;
    }

    // "asked whether it would accept"
    private bool Asks(int issue, int question)
    {
        for (var at = issue; at >= 0 && at != question; at = _sentence[at].Head)
        {
            if (_sentence[at].Upos == UniversalPos.Verb
                && _lexicon.Verbs(_reading.Forms(at)).Any(e => e.InnerCount == 0 && e.Class.Relation == Relation.Accepted)) return true;
        }

        return false;
    }

    // What is quoted before or after a report, or follows it: yes, no, or something else
    private bool? Answer(int verb, IssueReading issue)
    {
        for (var at = 0; at < _sentence.Count; at++)
        {
            var opens = at > 0 && _sentence[at - 1].Text is "\"" or "“" or "``" or ":" && (at == 1 || at > verb || _sentence[at - 1].Text != ":");
            // "said no", "said that was out of the question", "answered with a flat no"
            if (!opens
                && !(at > verb && at < verb + 5 && !_speakers.InQuotes(at) && (at == verb + 1 || _reading.Lower(at) is "no" or "yes" or "never")))
                continue;
            if (issue.Tokens.Any(t => t >= at && t < at + LongestAnswer && !_sentence[t].Text.Contains('"') && NoMark(at, t))) continue;
            if (Begins("noes", at) || Refuses(at)) return false;
            if (Begins("yeses", at)) return true;
        }

        return null;
    }

    private bool NoMark(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_sentence[i].Text is "\"" or "”" or "''") return false;
        }

        return true;
    }

    // A phrase of a list that is not continued: "no", but not "no decision"
    private bool Begins(string list, int from)
    {
        var words = "";
        for (var at = from; at < Math.Min(_sentence.Count, from + 5); at++)
        {
            words = at == from ? _reading.Lower(at) : words + " " + _reading.Lower(at);
            if (!_lexicon.Lists(list, [words])) continue;
            var next = at + 1;
            if (next >= _sentence.Count || _sentence[next].Upos == UniversalPos.Punct || at > from || _reading.Lower(next) is "when" or "to")
                return true;
        }

        return false;
    }

    // "that is out of the question", "it will never happen", "there was nothing to discuss"
    private bool Refuses(int from)
    {
        if (_reading.Lower(from) == "that" && from + 1 < _sentence.Count && _reading.Lower(from + 1) is "it" or "this" or "that" or "there") from++;
        if (_reading.Lower(from) is not ("it" or "this" or "that" or "there" or "such")) return false;
        for (var at = from + 1; at < Math.Min(_sentence.Count, from + 8); at++)
        {
            if (_sentence[at].Text is "\"" or "”" or "," or "but") return false;
            if (_reading.Lower(from) == "there")
            {
                if (_reading.Lower(at) == "nothing" && at + 2 < _sentence.Count && _reading.Lower(at + 1) == "to"
                    && _reading.Lower(at + 2) is "discuss" or "negotiate" or "talk" or "say") return _reading.Lower(at + 2) != "say";
                continue;
            }

            if (_reading.IsWord(at, "happen") || _reading.IsWord(at, "fly"))
                return Before(at, i => i >= from && _reading.Lower(i) is "not" or "n't" or "never");
            if (_matcher.Verdict(at, -1) is { Class.Relation: Relation.Rejected })
                return !Before(at, i => i >= from && _reading.Lower(i) is "not" or "n't" or "never") || _matcher.Verdict(at, -1)!.Entry.Negates;
        }

        return false;
    }

    // "a positive response to the offer", "the answer to the offer was no", "got a frosty reception in Lima"
    private Relation? Reply(int noun)
    {
        var isReply = Replies.Any(r => _reading.IsWord(noun, r));
        if (!isReply && !Receptions.Any(r => _reading.IsWord(noun, r))) return null;
        var predicate = _sentence.Is(noun, "nsubj") && _sentence.Has(_sentence[noun].Head, "cop") ? _sentence[noun].Head : -1;
        foreach (var word in _sentence.Children(noun, "amod").Append(predicate).Concat(predicate < 0 ? [] : _sentence.Children(predicate, "discourse", "amod")))
        {
            if (word < 0) continue;
            if (_lexicon.Lists("cold replies", _reading.Forms(word))) return isReply ? Relation.Rejected : Relation.Opposes;
            if (_lexicon.Lists("warm replies", _reading.Forms(word))) return isReply ? Relation.Accepted : Relation.Supports;
        }

        return null;
    }

    private IReadOnlyList<Mention> Replying(int noun, int issue)
    {
        if (NounHolders(noun, issue) is { Count: > 0 } found) return found;
        foreach (var phrase in _sentence.Children(noun, "nmod"))
        {
            if (_reading.HasCase(phrase, "from")) return _holders.At(phrase);
        }

        return [];
    }
}
