using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Who says what stands in quotation marks or beside a report, also where the tree does not join them.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Messages = WordLists.English["messages"];

    private const int SpeakerWindow = 14;

    private static readonly FrozenSet<string> Views = WordLists.English["opinions"];

    private IReadOnlyList<Mention> Speakers(int predicate)
    {
        if (_speakers.At(predicate) is { Count: > 0 } found) return found;
        if (ViewHolders(predicate) is { Count: > 0 } viewers) return viewers;
        if (Messenger(predicate) is { Count: > 0 } messengers) return messengers;
        // "called it wrong to lift the sanctions"
        if (_sentence[predicate].Label == "xcomp" && IsJudging(_sentence[predicate].Head)) return _holders.Doers(_sentence[predicate].Head);
        var quoted = _speakers.InQuotes(predicate);
        for (var distance = 1; distance < _sentence.Count; distance++)
        {
            // after a quotation first, where reports mostly stand
            foreach (var verb in new[] { predicate + distance, predicate - distance })
            {
                if (verb < 0 || verb >= _sentence.Count || _sentence[verb].Upos != UniversalPos.Verb || _speakers.InQuotes(verb)
                    || !_lexicon.Lists("reporting", _reading.Forms(verb))) continue;
                if (!quoted && !IsInserted(verb)) continue;
                if (Speaker(verb) is { Count: > 0 } speaker) return speaker;
            }
        }

        return [];
    }

    // "Peru's view is that there is no place for them", "in the words of the minister, X": whose view it is
    private IReadOnlyList<Mention> ViewHolders(int predicate)
    {
        for (var (at, steps) = (predicate, 0); at >= 0 && steps < 6; at = _sentence[at].Head, steps++)
        {
            if (_sentence[at].Label is "acl:relcl" or "acl") return [];
            // "as Peru sees it"
            foreach (var aside in _sentence.Children(at, "advcl"))
            {
                if (_reading.HasMark(aside, "as") && _reading.Lemma(aside) is "see" or "put" or "view" && _sentence.Child(aside, "obj") is >= 0 and var it
                    && _reading.Lower(it) == "it" && _holders.At(_sentence.Subject(aside)) is { Count: > 0 } seers) return seers;
            }

            foreach (var view in _sentence.Children(at).ToArray())
            {
                if (!Views.Contains(_reading.Lemma(view)) || view > predicate) continue;
                if (_sentence.Is(view, "nsubj") && _sentence.Has(at, "cop") && !_sentence.IsNegated(at) && _sentence[view].Label == "nsubj:outer") return _holders.Owners(view, predicate);
                if (_reading.HasCase(view, "in") && ViewOwners(view) is { Count: > 0 } own) return own;
            }

            // "the plan, in the words of the minister, is …": the tree hangs it on the subject
            if (_sentence.Subject(at) is >= 0 and var subject)
            {
                foreach (var phrase in _sentence.Children(subject, "nmod"))
                {
                    if (Views.Contains(_reading.Lemma(phrase)) && _reading.HasCase(phrase, "in") && ViewOwners(phrase) is { Count: > 0 } own) return own;
                }
            }
        }

        return [];
    }

    private IReadOnlyList<Mention> ViewOwners(int view)
    {
        foreach (var child in _sentence.Children(view, "nmod"))
        {
            if (_sentence[child].Label != "nmod:poss" && !_reading.HasCase(child, "of")) continue;
            if (_holders.At(child) is { Count: > 0 } found) return found;
            foreach (var name in _sentence.Children(child, "appos"))
            {
                if (_holders.At(name) is { Count: > 0 } named) return named;
            }
        }

        return [];
    }

    // "Peru's message was simple: the troops must leave"
    private IReadOnlyList<Mention> Messenger(int predicate)
    {
        var main = _sentence[predicate].Head;
        return _sentence[predicate].Label == "parataxis" && main >= 0 && main < predicate && _sentence.Subject(main) is >= 0 and var message
            && Messages.Contains(_reading.Lemma(message)) && Enumerable.Range(main, predicate - main).Any(i => _sentence[i].Text == ":")
            ? _holders.Owners(message, predicate)
            : [];
    }

    // ", Norway said": set off from the clause that it reports
    private bool IsInserted(int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - SpeakerWindow); at--)
        {
            if (_sentence[at].Text == ",") return true;
            if (_sentence[at].Upos is UniversalPos.Verb or UniversalPos.SConj) return false;
        }

        return false;
    }

    // the token under a governor that leads to another
    private int Below(int token, int governor)
    {
        var at = token;
        while (_sentence[at].Head is >= 0 and var head && head != governor) at = head;
        return at;
    }

    private bool IsAddressee(int thing, int verb)
    {
        if (_reading.Lemma(verb) is not ("urge" or "ask" or "call" or "tell" or "press" or "order" or "invite" or "beg" or "implore" or "advise" or "exhort" or "instruct" or "appeal" or "pressure" or "remind")
            || _sentence[verb].Upos != UniversalPos.Verb) return false;
        if (_sentence[thing].Label == "obl" && !_reading.HasCase(thing, "on") && !_reading.HasCase(thing, "upon") && !_reading.HasCase(thing, "to"))
            return false;
        return _sentence.Children(verb, "xcomp", "ccomp", "advcl").Any(c => c > thing && _reading.HasMark(c, "to") && _sentence[c].Xpos == "VB" && !_sentence.Has(c, "aux:pass"));
    }

    private IReadOnlyList<Mention> Speaker(int verb)
    {
        if (_holders.Doers(verb) is { Count: > 0 } doers) return doers;
        // "said the minister, X" and "the minister, X, said": the nearest actor that is no one's place or object
        foreach (var step in new[] { 1, -1 })
        {
            for (var at = verb + step; at >= 0 && at < _sentence.Count && Math.Abs(at - verb) <= SpeakerWindow; at += step)
            {
                if (_sentence[at].Text is "\"" or "“" or "”" or ";" || (_sentence[at].Upos == UniversalPos.Verb && step > 0)) break;
                if (_reading.NamedAt(at).HasFlag(NamedKind.Actor) && _sentence.Child(at, "case") < 0
                    && _sentence[at].Label is not ("nmod:poss" or "compound" or "amod") && _holders.At(at) is { Count: > 0 } near)
                    return near;
            }
        }

        return [];
    }
}
