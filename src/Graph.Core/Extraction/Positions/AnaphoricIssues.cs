using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds words that point back to an issue named before: "the proposal", "it", a bare "refused".</summary>
internal sealed partial class AnaphoricIssues(SentenceReading reading, IssueRecognizer issues, IReadOnlyList<IssueReading> own,
    HolderFinder holders, StanceMatcher matcher)
{
    private static readonly FrozenSet<string> Nouns = WordLists.English["anaphoric nouns"];

    private static readonly FrozenSet<string> Acts = WordLists.English["appositive nouns"];

    private static readonly FrozenSet<string> Deeds = WordLists.English["anaphoric deeds"];

    private static readonly FrozenSet<string> Steps = WordLists.English["anaphoric steps"];

    private static readonly FrozenSet<string> Agreements = WordLists.English["anaphoric agreements"];

    private static readonly FrozenSet<string> Outcomes = WordLists.English["outcomes"];

    // Nouns for what is refused, not for the refusing.
    private static readonly FrozenSet<string> Refusable = WordLists.English["things refused"];

    private static readonly FrozenSet<string> Better = WordLists.English["better agreements"];

    private static readonly FrozenSet<string> Views = WordLists.English["views"];

    private static readonly FrozenSet<string> Sharing = WordLists.English["sharing views"];

    private static readonly FrozenSet<string> Signing = WordLists.English["signing"];

    private static readonly FrozenSet<string> Responses = WordLists.English["responses"];

    private static readonly FrozenSet<string> Lifting = WordLists.English["lifting"];

    private static readonly FrozenSet<string> Vetoes = WordLists.English["vetoes"];

    private static readonly FrozenSet<string> Brushing = WordLists.English["brushing off"];

    private static readonly FrozenSet<string> Answering = WordLists.English["responses with prepositions"];

    private static readonly FrozenSet<string> Leaning = WordLists.English["leaning"];

    private static readonly FrozenSet<string> BareYes = WordLists.English["bare yes"];

    private static readonly FrozenSet<string> BareNo = WordLists.English["bare no"];

    private static readonly FrozenSet<string> Spans = WordLists.English["spans of time"];

    private readonly Sentence _sentence = reading.Sentence;
    private readonly Antecedents _antecedents = new(reading, issues, own);

    /// <summary>The readings of anaphoric words that no issue of the sentence explains.</summary>
    /// <param name="stances">Positions found so far; a verb that has one needs no antecedent.</param>
    public IEnumerable<IssueReading> Find(IReadOnlyList<Stance> stances)
    {
        for (var token = 0; token < _sentence.Count; token++)
        {
            if (HasTrigger(stances, _sentence[token].Head)) continue;
            // "the plan" is what was planned, unless somebody has proposed one
            var isPlan = reading.Lemma(token) == "plan" && IsAnaphor(token) && Meant(token, stances).Count > 0;
            if (!isPlan && IsDeed(token) && _antecedents.Deeds(holders.Owners(token, token)) is [var done])
            {
                yield return Anaphor(token, done);
                continue;
            }

            if (Again(token) is { } again)
            {
                yield return Anaphor(token, new Antecedent(again, 1));
                continue;
            }

            if (IsStep(token) && _antecedents.Decided(holders.Owners(token, token), stances, token) is { } decided)
            {
                yield return Anaphor(token, decided);
                continue;
            }

            if (!IsAnaphor(token))
            {
                if ((IsIdiomObject(token) || IsJudged(token)) && _antecedents.Offered(token, stances) is [var offered]) yield return Anaphor(token, offered);
                continue;
            }

            foreach (var meant in Meant(token, stances)) yield return Anaphor(token, meant) with { IsOutcome = IsOutcome(token) };
        }
    }

    private static bool HasTrigger(IReadOnlyList<Stance> stances, int token)
    {
        for (var i = 0; i < stances.Count; i++)
        {
            if (stances[i].Trigger == token) return true;
        }

        return false;
    }

    /// <summary>Nouns that repeat what the sentence has just told: ", an idea that Peru dismisses", ", a demand rejected by Peru".</summary>
    public IEnumerable<IssueReading> Appositives(IReadOnlyList<Stance> stances)
    {
        for (var token = 0; token < _sentence.Count; token++)
        {
            // "voted to end the aid, a measure that Peru opposes": what is repeated may be the opposite of an issue
            if (!IsAppositive(token) || stances.Any(s => s.Trigger < token && !Polarity.IsFavourable(s.Relation) && !MayTakeUp(token, s))) continue;
            foreach (var meant in _antecedents.Here(token, stances, Fits(token), true)) yield return Anaphor(token, meant);
        }
    }

    // "ruled out talks, an option that Peru favours": the option is the talks, a step would be ruling them out
    private bool MayTakeUp(int noun, Stance refusal) =>
        reading.Lower(noun) == "something" ? refusal.Relation == Relation.Rejected
            : Refusable.Contains(reading.Lemma(noun))
                && (refusal.Rule.StartsWith("position: reject", StringComparison.Ordinal) || refusal.Rule.StartsWith("position: oppose", StringComparison.Ordinal)
                || refusal.Rule is "position: unacceptable" or "position: unyielding");

    /// <summary>What a predicate without a complement is about, where this sentence does not say: "Peru is strongly opposed".</summary>
    public IReadOnlyList<Antecedent> Behind(int token) => _antecedents.Of(token, [], _ => true);

    private static IssueReading Anaphor(int token, Antecedent meant) => new(meant.Key, token, [token], ReadingSense.Anaphor, 0) { Sign = meant.Sign };

    private IReadOnlyList<Antecedent> Meant(int token, IReadOnlyList<Stance> stances)
    {
        if (IsOutcome(token) || IsNewAgreement(token))
            return ArticleTopic.Of(reading.Article, issues) is { } reached ? [new Antecedent(reached, 1)]
                : IsOutcome(token) && _antecedents.Decided([], stances, token) is { Sign: > 0 } decided ? [decided] : [];
        // "opposed any deal and urged Peru to reject it": what the deal is, the sentence before does not say either
        if (_sentence[token].Upos == UniversalPos.Pron && IsSaidHere(token, stances)) return [];
        if (Put(token) is { Count: > 0 } put) return put;
        if ((Agreements.Contains(reading.Lemma(token)) || IsOwned(token)) && ArticleTopic.Of(reading.Article, issues) is { } topic)
            return [new Antecedent(topic, 1)];
        var meant = _antecedents.Of(token, stances, Fits(token));
        // "the accord" of an article about a peace accord is more than the disarming that was told last
        return meant is [{ Sign: > 0 } part] && Agreements.Contains(reading.Lemma(token)) && !issues.IsWhole(part.Key)
            && ArticleTopic.Whole(reading.Article, issues, part.Key) is { } whole ? [new Antecedent(whole, 1)] : meant;
    }

    // whether a noun of this sentence, itself without an issue, is what a pronoun stands for
    private bool IsSaidHere(int pronoun, IReadOnlyList<Stance> stances)
    {
        for (var at = pronoun - 1; at >= 0; at--)
        {
            if (_sentence[at].Upos == UniversalPos.Noun && _sentence[at].Label == "obj" && Nouns.Contains(reading.Lemma(at)))
                return !IsOwn(at) && !stances.Any(s => s.Trigger < pronoun) && _sentence.Children(at, "det").Any(d => reading.Lower(d) is "any" or "a" or "an");
        }

        return false;
    }

    // "the Peruvian initiative", where nothing tells what Peru has put forward
    private bool IsOwned(int token) =>
        reading.Lemma(token) is "initiative" or "plan" or "proposal" or "roadmap" or "blueprint" or "framework" && holders.Owners(token, token).Count > 0;

    // "Peru's offer", "the Peruvian plan": what Peru has put forward before
    private IReadOnlyList<Antecedent> Put(int token) =>
        _sentence[token].Upos == UniversalPos.Noun && !Agreements.Contains(reading.Lemma(token))
                && holders.Owners(token, token) is { Count: > 0 } owners
            ? _antecedents.By(token, owners)
            : [];

    // "denounced the deal" after talks is not about the talks
    private Func<string, bool> Fits(int token) => Agreements.Contains(reading.Lemma(token)) ? issues.IsAgreement : _ => true;

    private bool IsAppositive(int token)
    {
        // "declined to send arms, something that Peru has requested"
        if (reading.Lower(token) is "something" or "one") return token > 1 && _sentence[token - 1].Text == "," && _sentence.Child(token, "acl") >= 0;
        if (_sentence[token].Upos != UniversalPos.Noun || !Nouns.Contains(reading.Lemma(token)) && !Acts.Contains(reading.Lemma(token))
            || _sentence.Child(token, "acl") < 0)
            return false;
        var start = token - 1;
        while (start > 0 && _sentence[start].Head == token && _sentence[start].Upos is UniversalPos.Adj or UniversalPos.Det) start--;
        return start > 0 && (_sentence[start].Text == "," || (reading.Lower(start) == "in" && Acts.Contains(reading.Lemma(token))))
            && _sentence[start + 1].Text is "a" or "an" && !own.Any(r => r.Head > token && _sentence.Governs(token, r.Head));
    }

    // "the force", "the penalties", in an article that has told of peacekeepers, of sanctions
    private string? Again(int token)
    {
        if (_sentence[token].Upos != UniversalPos.Noun || issues.MaybeAgain(reading.Lemma(token)) is not { Count: > 0 } keys || IsOwn(token)) return null;
        // what follows says what it is about, wherever the tree hangs it: "the mission to Mars", "the rate for nurses"
        if (token + 1 < _sentence.Count && reading.Lower(token + 1) is "of" or "to" or "for" or "on" or "about" or "between") return null;
        var isNamed = _sentence[token].Xpos == "NNS" || _sentence.Has(token, "cop") || _sentence[token].Label is "obj" or "obl" or "nsubj" or "nsubj:pass";
        foreach (var child in _sentence.Children(token))
        {
            // "the budget bill", "the transfer of a footballer", "the force of the blast" say what they are about
            if (_sentence[child].Label is "compound" && _sentence[child].Upos == UniversalPos.Noun) return null;
            if (child > token && _sentence[child].Label is "nmod" or "acl" && !reading.HasCase(child, "in") && !reading.HasCase(child, "by")) return null;
            if (child < token && _sentence[child].Label == "nmod:poss" && !reading.NamedAt(child).HasFlag(NamedKind.Actor)) return null;
        }

        return isNamed && ArticleTopic.Again(reading.Article, issues, keys, _sentence.Index) is { } key && Fits(token)(key) ? key : null;
    }

    private bool IsOwn(int token) => own.Any(r => r.Tokens.Contains(token) || r.Head == token);

    // "the move", "the British decision", "Macron's plan", without words that say what it is
    private bool IsDeed(int token)
    {
        if (_sentence[token].Upos != UniversalPos.Noun || !Deeds.Contains(reading.Lemma(token))
            || own.Any(r => r.Tokens.Contains(token) || r.Head == token || _sentence.Governs(token, r.Head))) return false;
        var isDefinite = false;
        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label is "acl" || (_sentence.Is(child, "nmod") && child > token)) return false;
            isDefinite |= child < token && (reading.Lower(child) is "the" or "this" or "that" or "these" || _sentence[child].Label == "nmod:poss");
        }

        return isDefinite;
    }

    // "blocked that step", "did not rule out the option"; "we are ready for this step" may mean anything
    private bool IsStep(int token)
    {
        if (_sentence[token].Upos != UniversalPos.Noun || !Steps.Contains(reading.Lemma(token)) || IsAnaphor(token) || own.Any(r => r.Tokens.Contains(token) || r.Head == token || _sentence.Governs(token, r.Head)))
            return false;
        var isDefinite = false;
        foreach (var child in _sentence.Children(token))
        {
            // "blocked that step at the summit" says only where
            if (_sentence.Is(child, "acl") || _sentence[child].Label == "compound" || _sentence[child].Label == "amod" && child < token
                || _sentence.Is(child, "nmod") && child > token && !reading.HasCase(child, "at") && !reading.HasCase(child, "during") && !reading.HasCase(child, "as") && !reading.HasCase(child, "by")) return false;
            isDefinite |= child < token && (reading.Lower(child) is "the" or "that" or "such" || _sentence[child].Label == "nmod:poss");
        }

        return isDefinite;
    }

    // "hailed the breakthrough", "called the outcome historic": what the article's talks have brought about
    private bool IsOutcome(int token)
    {
        if (_sentence[token].Upos != UniversalPos.Noun || !Outcomes.Contains(reading.Lemma(token))
            || _sentence[token].Label is not ("obj" or "nsubj:pass" or "obl" or "nsubj")
            || !_sentence.Children(token, "det").Any(d => reading.Lower(d) is "the" or "this"))
            return false;
        foreach (var child in _sentence.Children(token))
        {
            // "the outcome of the vote", "the breakthrough in the case"
            if (child > token && _sentence[child].Label is "nmod" or "acl" or "acl:relcl") return false;
            if (child < token && _sentence[child].Label is "compound" or "nmod:poss") return false;
        }

        return true;
    }

    // "would welcome a new and better accord": another of the kind that the article is about
    private bool IsNewAgreement(int token) =>
        _sentence[token].Upos == UniversalPos.Noun && Agreements.Contains(reading.Lemma(token)) && _sentence[token].Label is "obj" or "obl"
        && _sentence.Children(token, "amod").Any(a => Better.Contains(reading.Lemma(a))) && !_sentence.Has(token, "compound") && !_sentence.Has(token, "nmod:poss")
        && !(token + 1 < _sentence.Count && reading.Lower(token + 1) == "of")
        && _sentence.Children(token, "det").Any(d => reading.Lower(d) is "a" or "an" or "any")
        && !own.Any(r => r.Tokens.Contains(token) || _sentence.Governs(token, r.Head));

    private bool IsAnaphor(int token)
    {
        ref readonly var t = ref _sentence[token];
        if (IsOutcome(token) || IsNewAgreement(token)) return true;
        // "signed that November"
        if (t.Upos == UniversalPos.Pron && token + 1 < _sentence.Count && reading.Lower(token) is "that" or "this" && _sentence[token + 1].Upos is UniversalPos.Noun or UniversalPos.Propn) return false;
        if (t.Upos == UniversalPos.Noun)
        {
            // "echoed those sentiments"
            if (Views.Contains(reading.Lemma(token)) && t.Label is "obj" or "nsubj:pass" && Sharing.Overlaps(reading.Forms(t.Head)) && !_sentence.Has(token, "nmod")
                && _sentence.Children(token, "det").Any(d => reading.Lower(d) is "the" or "that" or "this" or "those" or "these"))
                return true;
            // "would veto such a step"
            var isSuch = Acts.Contains(reading.Lemma(token)) && _sentence.Children(token, "det", "amod").Any(c => reading.Lower(c) == "such");
            if (!Nouns.Contains(reading.Lemma(token)) && !isSuch || own.Any(r => r.Tokens.Contains(token) || r.Head == token)) return false;
            var definite = false;
            var owned = false;
            foreach (var child in _sentence.Children(token))
            {
                definite |= reading.Lower(child) is "the" or "this" or "that" or "such" or "both" or "those" or "these";
                owned |= _sentence[child].Label == "nmod:poss" && child < token;
                // "a minerals deal" says what it is about
                if (_sentence[child].Label == "compound" && child < token && _sentence[child].Upos == UniversalPos.Noun
                    && reading.Lower(child) is not ("draft" or "point" or "peace" or "framework")) return false;
                // a complement of its own says what it is about
                if (_sentence[child].Label is "acl" or "nmod" or "compound" or "acl:relcl" && child > token
                    && own.Any(r => r.Head == child || _sentence.Governs(child, r.Head))) return false;
                // "the initiative of the four countries" does not say what it is about
                if (_sentence.Is(child, "nmod")
                    && (reading.HasCase(child, "for") || reading.HasCase(child, "on") || (reading.HasCase(child, "of") && !IsAuthor(child))))
                    return false;
            }

            // "Peru's offer": where it is known what Peru has offered
            return definite || (owned && Put(token).Count > 0);
        }

        // "agreed to one", "has proposed one"
        if (reading.Lower(token) == "one" && t.Label is "obj" or "obl" && t.Head is >= 0 and var wanting && t.Head < token && matcher.Verb(wanting, token) is not null
            && !(token + 1 < _sentence.Count && (_sentence[token + 1].Upos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Num || reading.Lower(token + 1) is "of" or "who" or "that" or "another")))
            return true;
        // "that is out of the question", "said it was unacceptable"
        if (t.Upos == UniversalPos.Pron && reading.Lower(token) is "it" or "that" or "this" && t.Label == "nsubj" && t.Head >= 0
            && matcher.Verdict(t.Head, token) is { Class.Relation: Relation.Rejected }) return true;
        // "would not hear of it", "agreed to it"
        if (t.Upos == UniversalPos.Pron && reading.Lower(token) is "it" && t.Label == "obl" && t.Head >= 0
            && Answering.Overlaps(reading.Forms(t.Head)) && (reading.HasCase(token, "of") || reading.HasCase(token, "to") || reading.HasCase(token, "about"))) return true;
        // "is in favour of it", "remains opposed to this"
        if (t.Upos == UniversalPos.Pron && reading.Lower(token) is "it" or "that" or "this" && t.Label is "obl" or "nmod" && t.Head >= 0
            && (Leaning.Overlaps(reading.Forms(t.Head)) || reading.Lower(t.Head) == "all" && reading.HasCase(token, "for")) && _sentence.Has(token, "case")) return true;
        // "is against this", "this is out of the question"
        if (t.Upos == UniversalPos.Pron && reading.Lower(token) is "it" or "that" or "this" && _sentence.Has(token, "cop")
            && (reading.HasCase(token, "against") || reading.HasCase(token, "for") || reading.HasCase(token, "behind"))) return true;
        if (t.Upos is UniversalPos.Pron or UniversalPos.Det && reading.Lower(token) is "that" or "this" && t.Label == "nsubj"
            && t.Head > token && _sentence.Has(t.Head, "cop") && matcher.Verdict(t.Head, -1) is { Class.Relation: Relation.Opposes })
            return true;
        return t.Upos == UniversalPos.Pron && reading.Lower(token) is "it" or "that" or "this" && t.Label is "obj" or "nsubj:pass"
            && t.Head >= 0 && !(token < t.Head && _sentence[t.Head].Label == "acl:relcl")
            && (Responses.Overlaps(reading.Forms(t.Head)) || IsDismissed(token) || (reading.IsWord(t.Head, "turn") && reading.HasParticle(t.Head, "down"))
                || (reading.IsWord(t.Head, "rule") && reading.HasParticle(t.Head, "out")));
    }

    // "said it deserved a chance", "thought it was a good idea"; but not "said it was good to meet"
    private bool IsJudged(int token)
    {
        ref readonly var t = ref _sentence[token];
        return t.Upos == UniversalPos.Pron && t.Label == "nsubj" && reading.Lower(token) == "it" && t.Head > token && _sentence[t.Head].Label is "ccomp"
            && matcher.Verdict(t.Head, token) is { Class.Relation: Relation.Supports or Relation.Opposes }
            && !_sentence.Has(t.Head, "xcomp") && !_sentence.Has(t.Head, "ccomp") && !_sentence.Has(t.Head, "csubj") && !_sentence.Has(t.Head, "acl") && !_sentence.Has(t.Head, "advcl");
    }

    // "signed up to it", "backed out of this", "gave it short shrift": words that answer nothing but an offer
    private bool IsIdiomObject(int token)
    {
        ref readonly var t = ref _sentence[token];
        if (t.Upos is not (UniversalPos.Pron or UniversalPos.Det) || t.Head < 0 || reading.Lower(token) != "it" && !(reading.Lower(token) is "that" or "this" && t.Label == "obl" && _sentence.Has(token, "case"))) return false;
        if (t.Label is not ("obj" or "obl" or "nmod" or "iobj") || matcher.Verb(t.Head, token) is not { Entry: { } entry } match) return false;
        return match.Class.Relation switch
        {
            Relation.Accepted or Relation.Rejected or Relation.Opposes => entry.InnerCount > 0 || entry.Preposition is not null,
            Relation.Supports => entry.InnerCount > 0,
            _ => false,
        };
    }

    // "brushed it aside", "waved this away"
    private bool IsDismissed(int token) =>
        _sentence[token].Head == token - 1 && Brushing.Overlaps(reading.Forms(token - 1))
        && matcher.Verb(token - 1, token) is { Class.Relation: Relation.Rejected, Entry: { } entry } && (entry.InnerCount > 0 || entry.Preposition is not null);

    private bool IsAuthor(int token) =>
        reading.NamedAt(token).HasFlag(NamedKind.Actor)
        || reading.Lemma(token) is "country" or "mediator" or "leader" or "president" or "power" or "party" or "minister" or "government" or "envoy";
}
