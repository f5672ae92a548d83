using System.Collections.Frozen;
using Graph.Core.Extraction.Events;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Matches stance words of a predicate or noun against an issue that it governs.</summary>
internal sealed class StanceMatcher(SentenceReading reading, StanceLexicon lexicon)
{
    private const int Window = 5;

    private static readonly FrozenSet<string> Neutral = WordLists.English["neutral nouns"];

    // Words that judge where they are predicates, and may only describe beside a noun.
    private static readonly string[] Unsure = ["possible", "necessary", "needed", "right", "key", "needful", "natural", "due", "legal", "fine", "great", "good", "bad"];

    private static readonly FrozenSet<string> Blame = FrameSet.Default.Classes.Words["negative"];

    private static readonly FrozenSet<string> Praise = FrameSet.Default.Classes.Words["positive"];

    private static readonly FrozenSet<string> Giving = WordLists.English["giving"];

    private readonly Sentence _sentence = reading.Sentence;

    /// <summary>The class of a verb whose complement the issue is; the verb may stand one step above, as in "throw its weight behind".</summary>
    public StanceMatch? Verb(int governor, int issue)
    {
        for (var verb = governor; verb >= 0;)
        {
            if (_sentence[verb].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj
                && (verb == governor || _sentence[verb].Upos == UniversalPos.Verb))
            {
                foreach (var entry in lexicon.Verbs(reading.Forms(verb)))
                {
                    if (verb != governor && entry.InnerCount == 0) continue;
                    if (entry.Class.When is { } when && !Holds(when, verb)) continue;
                    if (MatchVerb(entry, verb, governor, issue)) return new StanceMatch(entry, verb);
                }
            }

            // "made the talks conditional on a truce": the adjective may hang on what is made so
            if (verb != governor && IsConditional(reading.Lemma(governor)) && _sentence[verb].Label == "obj")
            {
                verb = _sentence[verb].Head;
                continue;
            }

            // only a noun inside an idiom may stand between verb and issue
            if (verb != governor || _sentence[governor].Upos == UniversalPos.Verb || _sentence[governor].Head < 0) break;
            verb = _sentence[governor].Head;
        }

        return null;
    }

    /// <summary>Whether a word says that something depends on a condition.</summary>
    public static bool IsConditional(string lemma) => lemma is "conditional" or "contingent" or "dependent";

    /// <summary>The class of a noun whose complement the issue is: "opposition to", "proposal that".</summary>
    public StanceMatch? Noun(int noun)
    {
        if (!IsNoun(noun)) return null;
        foreach (var entry in lexicon.Nouns(reading.Forms(noun)))
        {
            if (entry.Words.Count == 1) return new StanceMatch(entry, noun);
        }

        return null;
    }

    /// <summary>The class of a noun that names the holder: "critic of", "backer of".</summary>
    public StanceMatch? Agent(int noun) =>
        IsNoun(noun) && lexicon.Agents(reading.Forms(noun)).FirstOrDefault(e => e.Words.Count == 1) is { } entry
            ? new StanceMatch(entry, noun)
            : null;

    private bool IsNoun(int token) => _sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn;

    /// <summary>The class of a predicate of the holder: "ready for", "in favour of", "against".</summary>
    public StanceMatch? State(int predicate, int issue)
    {
        // "is against the embargo": the issue itself is the predicate, the preposition its case
        if (predicate == issue)
        {
            foreach (var child in _sentence.Children(issue))
            {
                if (_sentence[child].Label is not ("case" or "mark") || _sentence[child].Xpos == "TO") continue;
                foreach (var entry in lexicon.States(reading.Forms(child)))
                {
                    if (entry.Words.Count == 1) return new StanceMatch(entry, issue);
                }
            }

            return null;
        }

        for (var at = Math.Max(0, predicate - Window); at <= predicate; at++)
        {
            if (at != predicate && !_sentence.Governs(predicate, at)) continue;
            foreach (var entry in lexicon.States(reading.Forms(at)))
            {
                if (Row(entry, at, predicate, issue)) return new StanceMatch(entry, predicate);
            }
        }

        return null;
    }

    /// <summary>The class of a predicate of the issue: "is unacceptable", "a mistake".</summary>
    public StanceMatch? Verdict(int predicate, int issue)
    {
        for (var at = Math.Max(0, predicate - Window); at <= Math.Min(predicate + 1, _sentence.Count - 1); at++)
        {
            if (at != predicate && (!_sentence.Governs(predicate, at) || at == issue || (issue >= 0 && _sentence.Governs(issue, at)))) continue;
            foreach (var entry in lexicon.Verdicts(reading.Forms(at)))
            {
                if (Row(entry, at, predicate, -1)) return new StanceMatch(entry, predicate);
            }
        }

        return Attributive(predicate);
    }

    /// <summary>What one calls an issue: a verdict, or any word of blame or praise that actors, too, are called by.</summary>
    public StanceMatch? Opinion(int predicate, int issue) => Verdict(predicate, issue) ?? Sentiment(predicate);

    // "branded the embargo inhuman", "called the accord a masterpiece"
    private StanceMatch? Sentiment(int predicate)
    {
        ref readonly var t = ref _sentence[predicate];
        if (t.Upos is not (UniversalPos.Noun or UniversalPos.Adj) || _sentence.IsNegated(predicate)) return null;
        var lemma = reading.Lemma(predicate);
        var isBlame = Blame.Contains(lemma);
        var isPraise = !isBlame && Praise.Contains(lemma);
        if (!isBlame && !isPraise && t.Upos == UniversalPos.Noun)
        {
            foreach (var adjective in _sentence.Children(predicate, "amod"))
            {
                isBlame |= Blame.Contains(reading.Lemma(adjective));
                isPraise |= Praise.Contains(reading.Lemma(adjective));
            }
        }

        return isBlame == isPraise ? null
            : lexicon.Verdicts([isBlame ? "mistake" : "good"]).FirstOrDefault(e => e.Words.Count == 1) is { } entry ? new StanceMatch(entry, predicate) : null;
    }

    // "a courageous decision", "a dangerous step": the adjective judges, the noun does not; "an unacceptable formula": blame needs no neutral noun
    private StanceMatch? Attributive(int noun)
    {
        if (!IsNoun(noun)) return null;
        var isNeutral = Neutral.Contains(reading.Lemma(noun));
        foreach (var adjective in _sentence.Children(noun, "amod"))
        {
            if (_sentence.Children(adjective, "advmod").Any(a => reading.Lower(a) is "not" or "less" or "hardly")) continue;
            if (lexicon.Verdicts(reading.Forms(adjective)).FirstOrDefault(e => e.Words.Count == 1) is { } entry && !Unsure.Contains(entry.Words[0])
                && (isNeutral || !Polarity.IsFavourable(entry.Class.Relation))) return new StanceMatch(entry, noun);
        }

        return null;
    }

    /// <summary>The class of a verb whose subject the issue is: "suits", "has the backing of"; with the holder's token.</summary>
    public (StanceMatch Match, int Holder)? Pleaser(int verb, int issue)
    {
        foreach (var entry in lexicon.Pleasers(reading.Forms(verb)))
        {
            var inner = Inner(entry, verb, issue);
            if (inner is null) continue;
            if (entry.Preposition is null)
            {
                if (_sentence.Child(verb, "obj") is >= 0 and var thing && !inner.Contains(thing)) return (new StanceMatch(entry, verb), thing);
                continue;
            }

            foreach (var anchor in inner)
            {
                foreach (var child in _sentence.Children(anchor))
                {
                    if (reading.HasCase(child, entry.Preposition)) return (new StanceMatch(entry, verb), child);
                }
            }
        }

        return null;
    }

    // refused: "will not hear of", "refuses to hear of"; negated: also "did not attend", "failed to attend"; promised: "will attend"
    public bool Holds(string when, int verb)
    {
        var modal = _sentence.Auxiliaries(verb).Any(a => _sentence[a].Xpos == "MD" || reading.Lower(a) is "do" or "does");
        var above = _sentence.Is(verb, "xcomp") ? _sentence[verb].Head : -1;
        var negated = _sentence.IsNegated(verb);
        // "will attend" stands in any timetable, "said that it would attend" answers
        if (when == "promised")
            return !negated && _sentence.Is(verb, "ccomp") && _sentence.Auxiliaries(verb).Any(a => reading.Lower(a) is "would" or "'d")
                && !_sentence.Children(verb, "advcl").Any(c => reading.HasMark(c, "if"));
        if (above >= 0
            && (reading.IsWord(above, "refuse") || reading.IsWord(above, "decline")
                || (reading.IsWord(above, "go") && _sentence.IsNegated(above)) || (when == "negated" && reading.IsWord(above, "fail"))))
            return true;
        // "Hamas, which did not attend, …" tells what went before
        return negated && (modal || (when == "negated" && !_sentence.Is(verb, "acl")));
    }

    private bool MatchVerb(StanceEntry entry, int verb, int governor, int issue)
    {
        var inner = Inner(entry, verb, issue);
        if (inner is null || !inner.Contains(governor)) return false;
        // "left open the possibility of talks" leaves none
        if (entry.Text == "leave"
            && (_sentence.Children(verb, "xcomp").Any(c => _sentence[c].Upos == UniversalPos.Adj)
                || (verb + 1 < _sentence.Count && _sentence[verb + 1].Upos == UniversalPos.Adj
                    && _sentence[verb + 1].Text is "open" or "intact" or "unclear" or "unresolved"))) return false;
        ref readonly var t = ref _sentence[issue];
        if (entry.Preposition is { } preposition)
        {
            // "gave the plan short shrift", "dealt the talks a blow"
            if (preposition == "to" && entry.InnerCount > 0 && Giving.Contains(entry.Words[0]) && governor == verb
                && t.Label is "obj" or "iobj" && inner.Max() is var last && last > issue
                && (_sentence[last].Upos is UniversalPos.Noun or UniversalPos.Adj || _sentence[last].Label == "obj") && !reading.HasCase(issue, "to")) return true;
            // "objected to Ukraine joining": the preposition stands with the gerund's subject
            if (t.Xpos == "VBG" && issue > 0 && reading.HasCase(issue - 1, preposition) && t.Label is "advcl" or "acl" or "xcomp") return true;
            if (reading.HasCase(issue, preposition) || (preposition == "on" && reading.HasCase(issue, "upon"))
                || (HeadsClause(issue) && (reading.HasMark(issue, preposition) || (preposition == "on" && reading.HasMark(issue, "upon")))))
                return true;
            // "turn down the offer", "sign off on": the tree may see a particle
            return t.Label is "obj" or "nsubj:pass" && governor == verb && reading.HasParticle(verb, preposition);
        }

        if (governor != verb && entry.InnerCount > 0 && t.Label is not ("obj" or "nsubj:pass"))
            return DependencyRelation.Is(t.Label, "nmod") || DependencyRelation.Is(t.Label, "acl");
        var isObject = t.Label is "obj" or "nsubj:pass" or "iobj";
        if (lexicon.Lists("offer verbs", [entry.Text]))
            return isObject
                && (_sentence[issue].Upos == UniversalPos.Pron || Noun(issue) is { Class.Relation: Relation.Proposed } || reading.Forms(issue).Contains("invitation"));
        if (entry.InnerCount == 0 && lexicon.Lists("object verbs", [entry.Words[0]]))
            return isObject || (entry.Words[0] == "consider" && t.Xpos == "VBG" && t.Label is "xcomp" or "ccomp");
        return (!lexicon.Lists("clause verbs", [entry.Words[0]]) || (!isObject && reading.HasMark(issue, "to"))) && IsDirect(issue);
    }

    private bool IsDirect(int issue)
    {
        var label = _sentence[issue].Label;
        if (label is "obj" or "nsubj:pass" or "csubj:pass" or "ccomp" or "xcomp" or "iobj") return true;
        // "ruled out surrendering": the gerund right behind the verb is its complement
        if (label == "advcl" && _sentence[issue].Xpos == "VBG"
            && (issue == _sentence[issue].Head + 1 || (issue == _sentence[issue].Head + 2 && _sentence[issue - 1].Xpos == "RP")))
            return true;
        // the parser often takes a purpose clause for a complement: "agreed … to withdraw"
        return label is "advcl" or "acl" or "conj" && (reading.HasMark(issue, "to") || reading.HasMark(issue, "that"));
    }

    private bool HeadsClause(int token) => _sentence[token].Upos is UniversalPos.Verb or UniversalPos.Adj || _sentence.Has(token, "cop");

    // The verb and the idiom's inner words; null where one is missing.
    private List<int>? Inner(StanceEntry entry, int verb, int issue)
    {
        var found = new List<int> { verb };
        var from = verb;
        for (var i = 1; i <= entry.InnerCount; i++)
        {
            var next = -1;
            for (var at = i == 1 ? Math.Max(0, verb - 3) : from + 1; at < Math.Min(_sentence.Count, verb + (entry.Preposition == "to" ? 14 : 9)); at++)
            {
                if (at == verb || at == issue || found.Contains(at) || !IsWord(at, entry.Words[i])) continue;
                // "until Peru gives" is not "gives until"
                if (at < verb && _sentence[at].Label == "mark") continue;
                // a passive may put the noun first: "objections were raised"
                if (at < verb && _sentence[at].Head != verb) continue;
                // "said that it would send no arms" is not saying no
                if (!_sentence.Governs(verb, at) || (entry.Words[i] == "no" && i == entry.Words.Count - 1 && _sentence[at].Head != verb)) continue;
                next = at;
                break;
            }

            if (next < 0) return null;
            found.Add(next);
            from = Math.Max(from, next);
        }

        return found;
    }

    // Words in order with small gaps; the predicate must be one of them, the preposition may belong to the issue.
    private bool Row(StanceEntry entry, int first, int predicate, int issue)
    {
        var from = first;
        var holds = first == predicate;
        var last = entry.Preposition is null ? entry.Words.Count : entry.Words.Count - 1;
        for (var i = 1; i < last; i++)
        {
            var next = -1;
            for (var at = from + 1; at < Math.Min(_sentence.Count, from + 4); at++)
            {
                if (!IsWord(at, entry.Words[i])) continue;
                next = at;
                break;
            }

            if (next < 0) return false;
            holds |= next == predicate;
            from = next;
        }

        if (!holds) return false;
        if (entry.Preposition is not { } preposition) return true;
        if (issue < 0) return Enumerable.Range(from + 1, Math.Min(4, _sentence.Count - from - 1)).Any(i => IsWord(i, preposition));
        return reading.HasCase(issue, preposition) || reading.HasMark(issue, preposition)
            || (preposition == "to" && DependencyRelation.Is(_sentence[issue].Label, "xcomp"));
    }

    private bool IsWord(int token, string word) => reading.IsWord(token, word);
}
