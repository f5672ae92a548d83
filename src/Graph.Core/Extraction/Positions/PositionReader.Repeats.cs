using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Positions that name no issue: "so did Peru", "Peru followed suit", "came out in favour", "gave its consent".</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> SameViews = WordLists.English["same views"];
    private static readonly FrozenSet<string> SideTaking = WordLists.English["taking sides"];
    private static readonly FrozenSet<string> LendingWords = WordLists.English["lending words"];

    // Words that only repeat an auxiliary.
    private static bool IsProVerb(string lemma) => lemma is "do" or "have" or "be" or "will" or "would" or "can";

    // "So did Peru", "Neither has Chile", "Peru did the same", "Peru followed suit", "Not so Peru": what the sentence before tells, or the clause
    private void Repeats()
    {
        for (var token = 0; token < _sentence.Count; token++)
        {
            var isRoot = _sentence[token].Head < 0;
            if (!isRoot && _sentence[token].Label is not ("conj" or "parataxis") || isRoot && _sentence.Index == 0) continue;
            if (Repeat(token, isRoot) is { } repeat) TakeUp(repeat, token, isRoot);
        }
    }

    private void TakeUp(Repeated repeat, int token, bool isRoot)
    {
        if (_found.Any(s => s.Trigger == token)) return;
        var holders = repeat.Holder == token ? _holders.At(token) : _holders.At(repeat.Holder) is { Count: > 0 } at ? at : _holders.Doers(token);
        if (holders.Count == 0) return;
        foreach (var told in isRoot ? MainStances() : [.. _found.Where(s => s.Trigger < token && !s.IsAside && IsMain(_sentence, s.Trigger))])
        {
            // "urged Peru to release them, and Peru did so" has done it
            if (told.IsProposal && repeat.IsDeed || told.Holders.Any(h => holders.Any(o => o.EntityIds.SequenceEqual(h.EntityIds)))) continue;
            if (_found.Any(s => s.Key == told.Key && s.Holders.Any(h => holders.Any(o => o.EntityIds.SequenceEqual(h.EntityIds))))) continue;
            var relation = repeat.IsOpposite ? Polarity.Opposite(told.Relation == Relation.Proposed ? Relation.Supports : told.Relation)
                // who shares the view of a proposal puts nothing forward
                : repeat.IsView && told.Relation == Relation.Proposed ? Relation.Supports : told.Relation;
            _found.Add(new Stance(relation, holders, told.Key, token, "position: repeated", 0.7)
            {
                Status = repeat.IsDenied ? StatementStatus.Denied : repeat.IsOpposite ? StatementStatus.Asserted : told.Status,
                Sign = told.Sign,
            });
        }
    }

    // "joined Peru in calling for a truce", "Peru, joined by Chile, called for it": those who do it together
    private List<Mention> Companions(int verb, IReadOnlyList<Mention> holders)
    {
        var found = new List<Mention>();
        var above = _sentence[verb].Head;
        if (_sentence[verb].Xpos == "VBG" && above >= 0 && _reading.Lemma(above) == "join" && _reading.HasMark(verb, "in") && _sentence.Child(above, "obj") is >= 0 and var joined)
            found.AddRange(_holders.At(joined));
        // "With Peru, Chile sponsored a resolution", "together with Peru, Chile called for it"
        foreach (var phrase in _sentence.Children(verb, "obl", "advmod"))
        {
            var other = _sentence.Is(phrase, "advmod") ? _sentence.Child(phrase, "obl") : phrase;
            if (other < 0 || other > verb || !_reading.HasCase(other, "with") || !_reading.NamedAt(other).HasFlag(NamedKind.Actor)) continue;
            var with = _sentence.Child(other, "case");
            if (with == 0 || _reading.Lower(with - 1) is "together" or "along" or "jointly" or "and" or ",") found.AddRange(_holders.At(other).Where(m => !holders.Contains(m)));
        }

        foreach (var anchor in holders.Where(h => h.Sentence == _sentence.Index).Select(h => h.Head).Append(verb))
        {
            foreach (var participle in _sentence.Children(anchor, "acl", "advcl"))
            {
                if (_reading.Lemma(participle) is "join" or "echo" or "second" && _sentence[participle].Xpos == "VBN" && _sentence.Agent(participle) is >= 0 and var agent) found.AddRange(_holders.At(agent));
            }
        }

        return found;
    }

    private readonly record struct Repeated(int Holder, bool IsDenied, bool IsOpposite, bool IsDeed = false, bool IsView = false);

    private Repeated? Repeat(int root, bool isRoot)
    {
        // "Not so Peru", "Nor will Peru's Mwangi"
        if (_reading.NamedAt(root) != NamedKind.None)
            return !isRoot || root < 2 || root > 6 ? null
                : _reading.Lower(0) == "not" && _reading.Lower(1) == "so" ? new Repeated(root, false, true)
                : _reading.Lower(0) is "so" or "neither" or "nor" && IsProVerb(_reading.Lemma(1)) ? new Repeated(root, false, false)
                : null;
        var verb = _reading.Lemma(root);
        var named = _sentence.Subject(root);
        if (IsProVerb(verb))
        {
            if (_sentence.Has(root, "xcomp") || _sentence.Has(root, "ccomp")) return null;
            var thing = _sentence.Child(root, "obj");
            // "So did Peru": the parser takes who comes last for an object
            if (isRoot && _reading.Lower(0) is "so" or "neither" or "nor" or "thus" && root <= 2)
                return (named > root ? named : thing) is >= 0 and var last ? new Repeated(last, false, false) : null;
            if (named < 0) return null;
            // "Peru did the same", "Peru did likewise"
            if (verb == "do" && (thing >= 0 && _reading.Lower(thing) is "same" or "likewise" or "so"
                || _sentence.Children(root, "advmod").Any(a => _reading.Lower(a) is "likewise" or "so" or "too")))
                return new Repeated(named, false, false, !_sentence.Children(root, "advmod").Any(a => _reading.Lower(a) is "likewise" or "too") && !(thing >= 0 && _reading.Lower(thing) == "same"));
            // "Peru does not", "Chile has not"
            return thing < 0 && _sentence.IsNegated(root) && root + 2 < _sentence.Count && _sentence[root + 2].Upos == UniversalPos.Punct ? new Repeated(named, true, false) : null;
        }

        if (named < 0 || _sentence.IsNegated(root)) return null;
        // "Peru followed suit", "Peru took the same view", "Peru echoed him"
        if (verb == "follow" && _sentence.Child(root, "obj") is >= 0 and var suit && _reading.Lower(suit) == "suit"
            && !_sentence.Children(suit, "nmod", "acl").Any()) return new Repeated(named, false, false);
        if (verb is "take" or "share" or "express" or "voice" or "adopt" or "hold" && _sentence.Child(root, "obj") is >= 0 and var view && IsSameView(view))
            return new Repeated(named, false, false, IsView: true);
        // "Peru is of the same mind", "Peru is of like mind"
        return SameViews.Contains(verb) && IsSameView(root) && _reading.HasCase(root, "of") ? new Repeated(named, false, false, IsView: true) : null;
    }

    private bool IsSameView(int noun) =>
        SameViews.Contains(_reading.Lemma(noun)) && _sentence.Children(noun, "amod", "det").Any(c => _reading.Lower(c) is "same" or "like" or "similar" or "identical")
        && !_sentence.Children(noun, "nmod", "acl").Any(c => c > noun);

    // What the main clause of the sentence before tells, told by the article itself.
    private IEnumerable<Stance> MainStances()
    {
        var before = SentenceReading.Of(_reading.Article, _reading.Article.Sentences[_sentence.Index - 1]);
        return before.Stances.Where(s => !s.IsAside && s.AttributedTo is null && IsMain(before.Sentence, s.Trigger));
    }

    private static bool IsMain(Sentence sentence, int token)
    {
        for (var at = token; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Head < 0) return true;
            if (sentence[at].Label is not ("obj" or "obl" or "nmod" or "conj" or "xcomp" or "ccomp" or "parataxis" or "nsubj:pass")) return false;
        }

        return false;
    }

    // "has come out in favour", "voted against", "is against", "gave its consent", "voiced its backing": of what went before
    private void BareSides(AnaphoricIssues anaphors)
    {
        for (var at = 0; at < _sentence.Count; at++)
        {
            if ((Side(at) ?? Lent(at)) is { } side && !Tells(side.Verb, at)
                && _holders.Doers(side.Verb) is { Count: > 0 } holders && About(at, anaphors) is { } meant)
                Emit(side.Relation, meant.Sign, holders, new IssueReading(meant.Key, at, [at], ReadingSense.Anaphor, 0), side.Verb, "bare side", side.Verb);
        }
    }

    private bool Tells(int verb, int at) => _found.Any(s => s.Trigger == verb || s.Trigger == at);

    // What has just been put forward, else what the article is about
    private Antecedent? About(int at, AnaphoricIssues anaphors) =>
        _found.LastOrDefault(s => s.Trigger < at && !s.IsAside) is { } here ? new Antecedent(here.Key, here.IsProposal ? here.Sign : 1)
        : !HasOffer() && ArticleTopic.OfAll(_reading.Article, _issues) is { } topic ? new Antecedent(topic, 1) : anaphors.Behind(at) is [var meant, ..] ? meant : null;

    // "in favour", "against", without what
    private (int Verb, Relation Relation)? Side(int at)
    {
        Relation relation;
        int verb;
        if (_reading.Lower(at) == "against" && EndsPhrase(at)
            && (_sentence[at].Label is "advmod" or "compound:prt" or "obl" or "root" or "case" || _sentence.Has(at, "cop")))
            (relation, verb) = (Relation.Opposes, _sentence[at].Label == "root" || _sentence.Has(at, "cop") ? at : _sentence[at].Head);
        else if (_reading.Lower(at) is "favour" or "favor" && _sentence[at].Label == "obl" && _reading.HasCase(at, "in") && !_sentence.Has(at, "nmod:poss") && EndsPhrase(at))
            (relation, verb) = (Relation.Supports, _sentence[at].Head);
        else return null;
        if (_sentence[verb].Label is "acl:relcl" or "acl") return null;
        return verb == at || SideTaking.Overlaps(_reading.Forms(verb)) ? (verb, relation) : null;
    }

    private bool EndsPhrase(int at) =>
        at + 1 >= _sentence.Count || _sentence[at + 1].Upos is UniversalPos.Punct or UniversalPos.CConj or UniversalPos.Adv
        || _reading.Lower(at + 1) is "as" or "while" or "though" or "although" or "on" or "after";

    private bool SaysMore(int noun) => _sentence.Children(noun, "nmod", "acl").Any(c => c > noun);

    // "gave its consent", "has lent its support", "withheld its assent"
    private (int Verb, Relation Relation)? Lent(int at)
    {
        if (_sentence[at].Label is not ("obj" or "nsubj:pass") || _sentence[at].Upos is not (UniversalPos.Noun or UniversalPos.Verb) || _sentence[at].Head is not (>= 0 and var verb)
            || _sentence.Is(verb, "xcomp") || _sentence.Child(at, "nmod:poss") is not (>= 0 and var owner) || _sentence[owner].Upos != UniversalPos.Pron
            || !LendingWords.Overlaps(_reading.Forms(verb)) || SaysMore(at) || _sentence.Children(verb, "iobj").Any() || _sentence.Children(verb, "obl").Any(o => _reading.HasCase(o, "to") || _reading.HasCase(o, "for"))
            || !EndsPhrase(at)) return null;
        return _lexicon.Nouns(_reading.Forms(at)).FirstOrDefault(e => e.Words.Count == 1 && e.Class.Relation != Relation.Proposed) is { } entry
            && entry.Words[0] is "consent" or "assent" or "backing" or "support" or "blessing" or "approval" or "endorsement" or "opposition" or "agreement" or "signature" or "veto"
            ? (verb, _reading.Lemma(verb) is "withhold" or "withdraw" ? Polarity.Opposite(entry.Class.Relation) : entry.Class.Relation)
            : null;
    }
}
