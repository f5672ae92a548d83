using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Weighs the possible antecedents of one pronoun.</summary>
internal sealed class AntecedentChooser(
    CoreferenceResolver article, FoldedSentence folded, int piece, Pronoun pronoun, int quote, int block, IReadOnlyList<SpokenStretch> stretches)
{
    // Lead of the best candidate over the second, below which neither is taken.
    private const double Margin = 6;

    private readonly Sentence _sentence = folded.Sentence;
    private readonly int _token = folded.Pieces[piece].Token;

    /// <summary>The antecedent's entities with a confidence and a reason, or null where undecided.</summary>
    public (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? Choose(bool cataphora)
    {
        if (pronoun.Kind == PronounKind.It && !pronoun.IsPossessive && !pronoun.IsReflexive && IsPleonastic()) return null;
        if ((TakenBefore() ?? GivenBefore()) is { } taken) return (taken, 0.8, "object of the verb before");
        // "it" that is no subject mostly takes up a thing: "promised to double it".
        if (pronoun is { Kind: PronounKind.It, IsPossessive: false, IsReflexive: false } && Grammar.HasTree(_sentence)
            && !_sentence[_token].Label.StartsWith("nsubj", StringComparison.Ordinal) && !(_sentence[_token].Label == "expl" && IsDisposed()) && !IsAddressed()) return null;
        if (IsPartitive()) return null;
        if (pronoun.IsReflexive && Subject() is { } subject) return (subject, 0.9, "subject of the clause");
        var window = pronoun.Kind is PronounKind.It or PronounKind.They ? 1 : 3;
        var scored = new Dictionary<string, (IReadOnlyList<LocalEntity> Entities, double Score)>(StringComparer.Ordinal);
        foreach (var referent in Candidates(window, cataphora))
        {
            if (!Agrees(referent) || IsBlocked(referent)) continue;
            var key = Key(referent.Entities);
            var score = Score(referent, cataphora);
            if (!scored.TryGetValue(key, out var old) || old.Score < score) scored[key] = (referent.Entities, score);
        }

        if (pronoun.Kind == PronounKind.They)
        {
            // "met Ho and Daud and thanked them": who does it is none of them
            var doer = pronoun.IsPossessive || pronoun.IsReflexive ? null : SubjectBeside();
            foreach (var pair in Coordinations(window))
            {
                if (doer is not null && pair.Entities.Contains(doer)) continue;
                var key = Key(pair.Entities);
                if (!scored.TryGetValue(key, out var old) || old.Score < pair.Score) scored[key] = pair;
            }
        }

        if (scored.Count == 0) return null;
        var ranked = scored.Values.OrderByDescending(s => s.Score).ThenBy(s => s.Entities[0].Id, StringComparer.Ordinal).ToArray();
        if (ranked[0].Score < (pronoun.Kind is PronounKind.It ? 75 : 40)) return null;
        var lead = ranked.Length == 1 ? 100 : ranked[0].Score - ranked[1].Score;
        if (lead < Margin) return null;
        var confidence = Math.Min(0.95, 0.6 + lead / 150);
        return (ranked[0].Entities, confidence, cataphora ? "named later in the sentence" : ranked.Length == 1 ? "the only candidate" : $"best of {ranked.Length} by syntax and recency");
    }

    private static readonly FrozenSet<string> Befalling = WordLists.English["what befalls places"];

    // "invaded Kenya and annexed it": of two verbs that tell what befalls places both mean the same one
    private IReadOnlyList<LocalEntity>? TakenBefore()
    {
        if (pronoun is not { Kind: PronounKind.It, IsPossessive: false, IsReflexive: false } || !Grammar.HasTree(_sentence) || _sentence[_token].Label != "obj") return null;
        var verb = _sentence[_token].Head;
        if (verb < 1 || !Befalling.Contains(_sentence[verb].Lemma) || _sentence[verb].Label != "conj" || _sentence[verb].Head is not (>= 0 and var first) || first > verb) return null;
        foreach (var thing in _sentence.Children(first))
        {
            if (_sentence[thing].Label != "obj" || thing > verb) continue;
            foreach (var referent in article.Recent(_sentence.Index, 0))
                if (referent is { IsSingle: true } && referent.Entities[0].Kind is EntityKind.Place or EntityKind.Country && (referent.Token == thing || _sentence[referent.Token].Head == thing && _sentence[referent.Token].Label == "nmod"))
                    return referent.Entities;
        }

        return null;
    }

    // "shipped it arms": the first of two objects receives
    private bool IsFirstObject()
    {
        if (_sentence[_token].Label != "obj" || _sentence[_sentence[_token].Head].Lemma is not ("send" or "ship" or "give" or "lend" or "sell" or "supply" or "offer" or "grant"
            or "promise" or "pledge" or "pay" or "hand" or "award" or "deny" or "owe" or "deliver")) return false;
        foreach (var other in _sentence.Children(_sentence[_token].Head))
            if (other > _token && _sentence[other].Label == "obj") return true;
        return false;
    }

    // "signed a pact with Kenya and has since shipped it arms": the one other actor of the verb before
    private IReadOnlyList<LocalEntity>? GivenBefore()
    {
        if (pronoun is not { Kind: PronounKind.It, IsPossessive: false, IsReflexive: false } || !Grammar.HasTree(_sentence) || _sentence[_token].Label != "iobj" && !IsFirstObject()) return null;
        var verb = _sentence[_token].Head;
        if (verb < 1 || _sentence[verb].Label != "conj" || _sentence[verb].Head is not (>= 0 and var first) || first > verb || SubjectBeside() is not { } giver) return null;
        IReadOnlyList<LocalEntity>? found = null;
        foreach (var referent in article.Recent(_sentence.Index, 0))
        {
            if (!referent.IsSingle || referent.Entities[0] == giver || referent.Token < first || referent.Token > _token
                || referent.Entities[0].Kind is not (EntityKind.Country or EntityKind.Organization)) continue;
            if (found is not null && found[0] != referent.Entities[0]) return null;
            found = referent.Entities;
        }

        return found;
    }

    private static string Key(IReadOnlyList<LocalEntity> entities) =>
        entities.Count == 1 ? entities[0].Id : string.Join('+', entities.Select(e => e.Id).Order(StringComparer.Ordinal));

    private IEnumerable<Referent> Candidates(int window, bool cataphora)
    {
        foreach (var referent in article.Recent(_sentence.Index, window))
        {
            var sameSentence = referent.Sentence == _sentence.Index;
            if (sameSentence && referent.Mention.First > piece && !cataphora) continue;
            // A wire report's paragraphs are its sentences: "they" may take up a pair, but no single one, of the paragraph before.
            if (!sameSentence && pronoun.Kind == PronounKind.They && referent.Block != block && (referent.IsSingle || quote >= 0)) continue;
            yield return referent;
        }
    }

    private bool Agrees(Referent referent)
    {
        if (referent.Mention.Form == MentionForm.Demonym && !referent.Mention.IsListed && !(pronoun.IsPossessive && pronoun.Kind == PronounKind.It))
            return false;
        switch (pronoun.Kind)
        {
            case PronounKind.He or PronounKind.She:
                if (!referent.IsSingle || referent.Entities[0].Kind != EntityKind.Person) return false;
                return referent.Entities[0].Gender is not { } gender || gender == (pronoun.Kind == PronounKind.He ? "male" : "female");
            case PronounKind.It:
                if (!referent.IsSingle || referent.Entities[0].Kind is EntityKind.Person || IsPluralForm(referent) && !IsMilitary(referent) || referent.Entities[0].Kind == EntityKind.Group && IsPluralName(referent)) return false;
                return !(referent.Mention.IsLocation && referent.Entities[0].Kind == EntityKind.Place && !pronoun.IsPossessive);
            default:
                if (referent.Entities.Count > 1) return true;
                return referent.IsSingle
                    && (referent.Entities[0].Kind is EntityKind.Group || IsPluralForm(referent)
                        || (referent.Entities[0].Kind == EntityKind.Organization
                            && (IsPluralName(referent) || referent.Sentence == _sentence.Index)));
        }
    }

    private static bool IsPluralForm(Referent referent) =>
        referent.Mention.Form == MentionForm.Demonym && referent.Mention.Sentence.Sentence[referent.Mention.LastToken].Text is { Length: > 2 } word
        && (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)
            || word is "police" or "military" or "French" or "British" or "Dutch" or "people");

    // "the Pakistani military said it had", "said they had"
    private static bool IsMilitary(Referent referent) => referent.Mention.Sentence.Sentence[referent.Mention.LastToken].Text is "military";

    private static bool IsPluralName(Referent referent) =>
        referent.Mention.Sentence.Sentence[referent.Mention.LastToken].Text.EndsWith('s') || referent.Entities[0].Name is "Taliban";

    // "telephoned Moon and asked him": an object is not its own clause's subject; only a reflexive is.
    private bool IsBlocked(Referent referent)
    {
        // In one's own turn, "he" is somebody else.
        if (quote >= 0 && stretches[quote] is { Speaker: { } own } && pronoun.Kind is PronounKind.He or PronounKind.She
            && referent.Entities.Contains(own)) return true;
        var speaker = quote >= 0 && pronoun.Kind is PronounKind.He or PronounKind.She && stretches[quote].IsQuotation;
        if (speaker && stretches[quote].SpeakerSentence == referent.Sentence && stretches[quote].SpeakerToken == referent.Token) return true;
        // "he would not receive him", "the chancellor urged him": whoever the subject means, by whatever word
        if (!pronoun.IsPossessive && !pronoun.IsReflexive && referent.IsSingle && SubjectBeside() is { } beside && referent.Entities.Contains(beside))
            return true;
        if (referent.Sentence != _sentence.Index || !Grammar.HasTree(_sentence)) return false;
        if (IsReported(referent)) return true;
        if (Grammar.IsBelow(_sentence, _token, referent.Token) && !_sentence[_token].Label.StartsWith("nsubj", StringComparison.Ordinal)
            && !pronoun.IsPossessive && referent.Mention.First < piece && InSamePhrase(referent)) return true;
        // "his spokesman, Dmitry Peskov": the possessive's own phrase is not its antecedent.
        if (pronoun.IsPossessive && (Grammar.IsBelow(_sentence, _token, referent.Token) && InSamePhrase(referent) || IsAppositionOf(referent)))
            return true;
        if (pronoun.IsPossessive || pronoun.IsReflexive) return false;
        var mine = Grammar.Predicate(_sentence, _token);
        var theirs = Grammar.Predicate(_sentence, referent.Token);
        if (mine >= 0 && (mine == theirs || IsRelative(mine, referent))) return true;
        var role = Grammar.Role(_sentence, _token);
        // "Trump telephoned Moon and asked him": the second verb shares the first one's subject.
        return role != GrammaticalRole.Subject && referent.Role == GrammaticalRole.Subject && mine >= 0
            && _sentence.UnderstoodSubject(mine) == referent.Token;
    }

    private LocalEntity? SubjectBeside()
    {
        if (!Grammar.HasTree(_sentence) || Grammar.Role(_sentence, _token) == GrammaticalRole.Subject
            || Grammar.Predicate(_sentence, _token) is not (>= 0 and var predicate)) return null;
        var subject = _sentence.UnderstoodSubject(predicate);
        if (subject < 0 || subject == _token) return null;
        // "the bank's president, James Wolfensohn, wrote to tell him": the name stands beside the subject
        return (article.Recent(_sentence.Index, 0).FirstOrDefault(r => r.IsSingle && r.Token == subject)
            ?? article.Recent(_sentence.Index, 0).FirstOrDefault(r => r is { IsSingle: true, Entities: [{ Kind: EntityKind.Person }] }
                && _sentence[r.Token].Head == subject && _sentence[r.Token].Label is "appos" or "flat"))?.Entities[0];
    }

    // "The aid that Obama promised is on the table, he added": whom the reported words name does not report them
    private bool IsReported(Referent referent)
    {
        if (pronoun.Kind is not (PronounKind.He or PronounKind.She) || referent.Token >= _token
            || !_sentence[_token].Label.StartsWith("nsubj", StringComparison.Ordinal)
            || _sentence[_token].Head is not (>= 0 and var verb) || !SpeechVerbs.Contains(_sentence[verb].Lemma, _sentence[verb].Text)
            || _sentence[Math.Min(_token, verb) - 1 is >= 0 and var before ? before : 0].Text is not ",") return false;
        // what is said stands above an inserted verb of speech, or below it as its complement
        var content = _sentence[verb].Label == "parataxis" ? _sentence[verb].Head : -1;
        if (content < 0)
            foreach (var child in _sentence.Children(verb))
                if (child < _token && _sentence[child].Label is "ccomp" or "parataxis") content = child;
        return content >= 0 && content < _token && _sentence.Child(content, "mark") < 0 && Grammar.IsBelow(_sentence, referent.Token, content);
    }

    // "Sarkozy, with whom he dined": the relative pronoun stands for Sarkozy, "he" for another
    private bool IsRelative(int predicate, Referent referent)
    {
        if (!_sentence[predicate].Label.StartsWith("acl:relcl", StringComparison.Ordinal) || _sentence[predicate].Head is not (>= 0 and var noun)
            || noun != referent.Token && !(_sentence[noun].Head == referent.Token && _sentence[noun].Label is "appos" or "flat")) return false;
        foreach (var child in _sentence.Children(predicate))
            if (_sentence[child].Xpos is "WP" or "WDT") return true;
        return false;
    }

    private bool InSamePhrase(Referent referent)
    {
        for (int t = _token, steps = 0; t >= 0 && t != referent.Token && steps < 20; t = _sentence[t].Head, steps++)
            if (_sentence[t].Label.StartsWith("acl", StringComparison.Ordinal) || _sentence[t].Label is "ccomp" or "advcl" or "conj" or "parataxis")
                return false;
        return true;
    }

    private bool IsAppositionOf(Referent referent)
    {
        var head = _sentence[_token].Head;
        return head >= 0
            && (_sentence[referent.Token].Head == head && _sentence[referent.Token].Label is "appos" or "flat"
                || _sentence[head].Label is "appos" && _sentence[head].Head == referent.Token && referent.Mention.First > piece);
    }

    private IReadOnlyList<LocalEntity>? Subject()
    {
        if (!Grammar.HasTree(_sentence)) return null;
        var predicate = Grammar.Predicate(_sentence, _token);
        for (var steps = 0; predicate >= 0 && steps < 3; steps++, predicate = _sentence[predicate].Head)
        {
            var subject = _sentence.UnderstoodSubject(predicate);
            if (subject < 0) continue;
            var referent = article.Recent(_sentence.Index, 0).FirstOrDefault(r => r.Token == subject);
            return referent is { Entities.Count: > 0 } && Agrees(referent) ? referent.Entities : null;
        }

        return null;
    }

    private double Score(Referent referent, bool cataphora)
    {
        var distance = _sentence.Index - referent.Sentence;
        double score = distance switch { 0 => 100, 1 => 75, 2 => 50, _ => 30 };
        score += referent.Role switch { GrammaticalRole.Subject => 25, GrammaticalRole.Object => 10, GrammaticalRole.Possessor => 4, GrammaticalRole.Oblique => 5, _ => 0 };
        if (referent.Mention.Form == MentionForm.Pronoun) score += 6;
        // "flanked by his ministers, he announced": one pronoun goes on with another
        if (distance == 0 && pronoun.Kind is PronounKind.He or PronounKind.She && referent.Mention.Form == MentionForm.Pronoun && referent.Quote == quote) score += 15;
        if (distance == 0 && pronoun.Kind is PronounKind.He or PronounKind.She && ReportingToken() is >= 0 and var reporter && reporter >= referent.Mention.FirstToken && reporter <= referent.Mention.LastToken && _sentence[referent.Token].Label is "appos" or "nsubj" or "flat" or "conj" or "root" or "dep") score += 20;
        if (referent.Mention.Form == MentionForm.Demonym && !referent.Mention.IsListed) score -= 25;
        if (referent.Mention.IsLocation) score -= 20;
        if (pronoun.Kind == PronounKind.They && referent.IsSingle && !IsPluralForm(referent) && !IsPluralName(referent)) score -= 30;
        score += Math.Min(10, 2.5 * Math.Log2(1 + article.Frequency(referent.Entities[0])));
        if (referent.Entities is [{ Kind: EntityKind.Person, Gender: not null }]) score += 8;
        if ((referent.Quote >= 0) != (quote >= 0) || (referent.Quote >= 0 && referent.Quote != quote)) score -= 15;
        if (referent.Block != block) score -= 12;
        if (distance == 0 && referent.Mention.First > piece) score -= cataphora && IsSubordinate() ? 10 : 45;
        if (cataphora && distance == 0 && _sentence[0].Xpos is "VBG" or "VBN" && IsMainSubject(referent)) score += 60;
        // "once Armenia has rewritten its constitution": a possessive takes the subject of its own clause first.
        if (distance == 0 && pronoun.IsPossessive && OwnSubject() == referent.Token) score += 14;
        if (distance == 0 && pronoun.IsPossessive && IsToAct(referent)) score += 45;
        if (distance == 0 && pronoun.IsPossessive && (IsJoined(referent) || IsJudged(referent) || IsAskedToAct(referent) || UnderstoodDoer.Is(_sentence, _token, referent))) score += 50;
        // Within a sentence the nearer of two equals is the likelier.
        if (distance == 0) score -= Math.Min(10, Math.Abs(_token - referent.Token) * 0.25);
        if (Grammar.Role(_sentence, _token) == GrammaticalRole.Subject && referent.Role == GrammaticalRole.Subject) score += 8;
        // "The front, which Iran arms, accused": who the sentence before is about, not who its relative clause is about
        if (distance > 0 && referent.Role == GrammaticalRole.Subject && IsInLesserClause(referent)) score -= 12;
        return score;
    }

    // "its minister, Jacek Czaputowicz, has said that he": the word before the verb of the clause above, whatever the parser makes of it
    private int ReportingToken()
    {
        if (!Grammar.HasTree(_sentence) || Grammar.Role(_sentence, _token) != GrammaticalRole.Subject) return -1;
        var at = _sentence[_token].Head;
        for (var steps = 0; at >= 0 && steps < 4 && _sentence[at].Label is "ccomp" or "xcomp"; steps++) at = _sentence[at].Head;
        if (at < 0 || at >= _token || at == _sentence[_token].Head) return -1;
        var before = at - 1;
        while (before >= 0 && (_sentence[before].Head == at && _sentence[before].Label.StartsWith("aux", StringComparison.Ordinal) || _sentence[before].Upos is UniversalPos.Punct or UniversalPos.Adv)) before--;
        return before;
    }

    private static bool IsInLesserClause(Referent referent)
    {
        var sentence = referent.Mention.Sentence.Sentence;
        // Who opens a sentence is what it is about, wherever the parser hangs him.
        var opens = referent.Mention.First <= 3 && sentence[0].Upos is not (UniversalPos.SConj or UniversalPos.Adp);
        for (int t = referent.Token, steps = 0; t >= 0 && steps < 20; t = sentence[t].Head, steps++) if (sentence[t].Label is "acl:relcl" || !opens && sentence[t].Label is "advcl" or "ccomp" or "acl") return true;
        return false;
    }

    private int OwnSubject()
    {
        if (!Grammar.HasTree(_sentence)) return -1;
        var clause = _sentence.ClauseHead(_sentence[_token].Head >= 0 ? _sentence[_token].Head : _token);
        return _sentence.Subject(clause) is >= 0 and var active ? active : _sentence.PassiveSubject(clause);
    }

    // "a pledge from Peru to open its port", "the refusal of Peru to open its port": who is to do it, wherever the tree hangs it
    private bool IsToAct(Referent referent)
    {
        var (first, to) = (referent.Mention.FirstToken, referent.Mention.LastToken + 1);
        if (first < 2 || to + 1 >= _token || _token - to > 5) return false;
        for (var i = to + 2; i < _token; i++)
            if (_sentence[i].Upos is UniversalPos.Verb or UniversalPos.Punct) return false;
        return _sentence[first - 1].Text is "from" or "by" or "of" or "for" && _sentence[first - 2].Upos == UniversalPos.Noun
            && !UnderstoodDoer.IsRequest(_sentence[first - 2].Lemma) && _sentence[to].Text == "to" && _sentence[to + 1].Xpos == "VB";
    }

    // "Zelensky and his visitor", "Trump, with his envoy"
    private bool IsJoined(Referent referent)
    {
        var at = _token - 1;
        if (at < 1 || _sentence[at].Text is not ("and" or "&" or "with" or "or" or "alongside" or "or" or "plus")) return false;
        if (_sentence[at].Text is "with" or "alongside") return _sentence[at - 1].Text == "," && at - 2 == referent.Mention.LastToken;
        return at - 1 == referent.Mention.LastToken;
    }

    // "thanked Trump for his leadership", "blamed him for her defeat": whose merit or fault it is
    private bool IsJudged(Referent referent) =>
        _token > 1 && _sentence[_token - 1].Text is "for" or "on" or "over" && referent.Token < _token
            && Grammar.HasTree(_sentence) && Grammar.Role(_sentence, referent.Token) == GrammaticalRole.Object
            && Grammar.Predicate(_sentence, referent.Token) is >= 0 and var verb && Judging.Contains(_sentence[verb].Lemma);

    // "urged Putin to withdraw his troops": who is to do it
    private bool IsAskedToAct(Referent referent)
    {
        if (!Grammar.HasTree(_sentence) || referent.Token >= _token || _sentence[referent.Token].Label is not ("obj" or "iobj")
            || _sentence[referent.Token].Head is not (>= 0 and var asks)) return false;
        // the object of the verb that the asking verb is completed by
        for (int t = _token, steps = 0; t >= 0 && steps < 6; t = _sentence[t].Head, steps++)
            if (_sentence[t].Label is "xcomp" or "advcl" && _sentence[t].Xpos == "VB" && t > 0 && _sentence[t - 1].Xpos == "TO" && _sentence[t].Head == asks) return Asking.Contains(_sentence[asks].Lemma);
        return false;
    }

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to act"];

    private static readonly FrozenSet<string> Judging = WordLists.English["judging others"];

    private bool IsMainSubject(Referent referent) =>
        Grammar.HasTree(_sentence) && _sentence.Subject(_sentence.Root) is var subject && subject > _token
            && (referent.Token == subject || _sentence[referent.Token].Head == subject && _sentence[referent.Token].Label is "appos" or "flat");

    private bool IsSubordinate()
    {
        var predicate = Grammar.Predicate(_sentence, _token);
        for (var steps = 0; predicate >= 0 && steps < 6; steps++, predicate = _sentence[predicate].Head)
            if (_sentence[predicate].Label is "advcl" or "obl" or "ccomp" or "csubj" or "nmod" or "acl") return true;
        return quote >= 0;
    }

    // Two names joined by "and" that nothing else names together.
    private IEnumerable<(IReadOnlyList<LocalEntity> Entities, double Score)> Coordinations(int window)
    {
        foreach (var group in article.Recent(_sentence.Index, window).Where(r => (r.Sentence < _sentence.Index || r.Mention.First < piece) && (quote < 0 || r.Sentence == _sentence.Index || r.Block == block)).GroupBy(r => r.Sentence))
        {
            foreach (var pair in Coordination.In(group))
            {
                // who speaks is one of those the narrator has just joined: his "they" are others
                if (quote >= 0 && stretches[quote].IsQuotation && pair.Entities.All(e => e.Kind == EntityKind.Person) && group.All(r => r.Quote < 0)) continue;
                var isNear = group.Key == _sentence.Index || group.Any(r => r.Block == block);
                if (pair.Role == GrammaticalRole.Subject
                    || isNear && (group.Key == _sentence.Index || pair.Entities.All(e => e.Kind == EntityKind.Person)))
                    yield return (pair.Entities, (group.Key == _sentence.Index ? 105 : 80) + (pair.Role == GrammaticalRole.Subject ? 25 : 0));
            }

            // "Putin received Erdogan. They agreed"
            if (!pronoun.IsPossessive && !(quote >= 0 && stretches[quote].IsQuotation))
                foreach (var met in Encounters.In([.. group.OrderBy(r => r.Mention.First)]))
                    if (met.Count == 2 && met.All(e => e.Kind == EntityKind.Person) && group.Any(r => r.Block == block)) yield return (met, group.Key == _sentence.Index ? 100 : 95);
        }
    }

    // "thanked it", "ordered it to hold the vote": whom one speaks to is an actor.
    private bool IsAddressed() =>
        _sentence[_token].Label is "obj" or "iobj" && _sentence[_token].Head is >= 0 and var verb && Addressing.Contains(_sentence[verb].Lemma);

    private static readonly FrozenSet<string> Addressing = WordLists.English["addressed"];

    // "the first of them", "among them a truce": members of a set, which mostly are things.
    private bool IsPartitive()
    {
        if (pronoun.Kind != PronounKind.They || pronoun.IsPossessive || _token == 0) return false;
        var before = _sentence[_token - 1].Text;
        return before is "among" or "Among"
            || (before == "of" && _token > 1
                && _sentence[_token - 2].Lemma is "first" or "last" or "latter" or "second" or "third" or "half" or "most" or "many" or "some" or "one" or "none" or "all" or "part");
    }

    // "said it was ready to": only an actor is ready, willing or opposed
    private bool IsDisposed()
    {
        var be = _token + 1;
        while (be < _sentence.Count && (_sentence[be].Label is "aux" || _sentence[be].Lemma is "not" or "n't" or "never")) be++;
        if (be >= _sentence.Count || _sentence[be].Lemma is not ("be" or "remain" or "stand" or "feel" or "become")) return false;
        for (var i = be + 1; i < Math.Min(_sentence.Count, be + 4); i++)
        {
            if (_sentence[i].Text.ToLowerInvariant() is "ready" or "willing" or "unwilling" or "prepared" or "unprepared" or "opposed" or "keen" or "eager" or "reluctant" or "committed" or "determined" or "concerned" or "alarmed" or "open" or "against" or "confident" or "hopeful" or "grateful" or "pleased" or "sorry" or "wary" or "poised")
                return true;
            if (_sentence[i].Upos is not (UniversalPos.Adv or UniversalPos.Part)) return false;
        }

        return false;
    }

    // "it was Ankara that objected", "it is the mediators who stalled"
    private bool IsCleft()
    {
        var be = _token + 1;
        while (be < _sentence.Count && (_sentence[be].Upos is UniversalPos.Adv || _sentence[be].Label is "aux" || _sentence[be].Lemma is "not" or "n't")) be++;
        if (be >= _sentence.Count || _sentence[be].Lemma != "be") return false;
        for (var i = be + 1; i < Math.Min(_sentence.Count, be + 14); i++)
        {
            if (_sentence[i].Text is "who" or "which" or "that" || _sentence[i].Text == "whose") return i > be + 1;
            if (_sentence[i].Upos is UniversalPos.Verb or UniversalPos.Aux || _sentence[i].Text is "." or ";" or ":") return false;
        }

        return false;
    }

    private bool IsPleonastic()
    {
        var next = _token + 1 < _sentence.Count ? _sentence[_token + 1].Lemma : "";
        if (IsDisposed()) return false;
        if (_sentence[_token].Label == "expl") return true;
        if (next is "seem" or "appear" or "emerge" or "rain" or "snow" or "fall" or "take" or "turn" or "matter") return true;
        // "it was too early to speak", "it is hard to see"
        if (next is "be" or "become" or "remain" or "will" or "would")
            for (var i = _token + 2; i < _sentence.Count && i < _token + 6; i++)
                if (_sentence[i].Lemma is "early" or "late" or "hard" or "difficult" or "clear" or "important" or "possible" or "impossible" or "likely" or "unlikely" or "time" or "unclear" or "necessary" or "vital" or "essential" or "easy" or "wrong" or "right" or "good" or "rain" or "snow" or "dark" or "noon" or "midnight")
                    return true;
        if (IsCleft()) return true;
        var predicate = _sentence[_token].Head;
        if (predicate < 0 || !Grammar.HasTree(_sentence)) return false;
        // "it is hard to", "it was clear that": a nominal or adjectival predicate with a clause
        var copular = _sentence.Child(predicate, "cop") >= 0;
        return copular
            && (_sentence[predicate].Upos == UniversalPos.Adj || _sentence.Child(predicate, "csubj") >= 0
                || _sentence.Child(predicate, "ccomp") >= 0);
    }
}
