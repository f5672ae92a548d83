using System.Collections.Frozen;
using Graph.Core.Affiliations;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Whom a title without a name can mean, and whom it cannot.</summary>
internal sealed partial class CoreferenceResolver
{
    /// <summary>Whether an entity is the subject of the clause in which a title stands, or of one that reports it.</summary>
    /// <remarks>"Sadat offered the president his congratulations": the president is somebody else.</remarks>
    public bool IsCoArgument(FoldedSentence folded, int piece, LocalEntity entity)
    {
        var sentence = folded.Sentence;
        if (!Grammar.HasTree(sentence)) return false;
        var token = folded.Pieces[piece].Token;
        var subjects = new List<int>();
        var at = Grammar.Predicate(sentence, token);
        if (Grammar.Role(sentence, token) == GrammaticalRole.Subject && at >= 0) at = sentence[at].Head;
        // "The leftist leader praised Lula"
        if (Grammar.Role(sentence, token) == GrammaticalRole.Subject && Grammar.Predicate(sentence, token) is >= 0 and var verb
            && _names[folded].Any(n => n.First > piece && n.Entities.Contains(entity)
                && Heads.Of(sentence, n.FirstToken, n.LastToken + 1) is var head && sentence[head].Head == verb
                && Grammar.Role(sentence, head) is GrammaticalRole.Object or GrammaticalRole.Oblique)) return true;
        for (var steps = 0; at >= 0 && steps < 12; steps++, at = sentence[at].Head)
            if (sentence.UnderstoodSubject(at) is >= 0 and var subject) subjects.Add(subject);
        // '"Putin counts on us failing," the president said': who speaks is not whom he speaks of by name
        if (Grammar.Role(sentence, token) == GrammaticalRole.Subject && Grammar.Predicate(sentence, token) is >= 0 and var says
            && SpeechVerbs.Contains(sentence[says].Lemma, sentence[says].Text)
            && SpokenStretchFinder.At(stretches, sentence[token].Span.Start) < 0
            && _referents.Exists(r => r.Sentence == sentence.Index && r.Quote >= 0 && r.Mention.Form == MentionForm.Name && r.Entities.Contains(entity)
                && stretches[r.Quote].IsQuotation)) return true;
        return _referents.Exists(r => r.Sentence == sentence.Index && subjects.Contains(r.Token)
            && !(token >= r.Mention.FirstToken && token <= r.Mention.LastToken) && r.Entities.Contains(entity));
    }

    /// <summary>The subjects of the clauses in which a phrase stands, the innermost first, whose own subject it may be left out.</summary>
    public IEnumerable<LocalEntity> Above(FoldedSentence folded, int piece)
    {
        var sentence = folded.Sentence;
        if (!Grammar.HasTree(sentence)) yield break;
        var token = folded.Pieces[piece].Token;
        for (var (at, steps) = (sentence[token].Head, 0); at >= 0 && steps < 12; at = sentence[at].Head, steps++)
        {
            if (sentence.UnderstoodSubject(at) is not (>= 0 and var subject)) continue;
            foreach (var referent in _referents)
                if (referent.Sentence == sentence.Index && referent.IsSingle && (referent.Token == subject || sentence[referent.Token] is { Label: "appos", Head: var named } && named == subject)
                    && !(token >= referent.Mention.FirstToken && token <= referent.Mention.LastToken)) yield return referent.Entities[0];
            // "Their leader wanted it in writing; a letter came down from the prime minister"
            if (sentence[at].Label is "conj" or "parataxis" && sentence.Subject(at) >= 0 && !(sentence[at].Label == "parataxis" && SpeechVerbs.Contains(sentence[sentence[at].Head].Lemma, sentence[sentence[at].Head].Text))) yield break;
        }
    }

    /// <summary>Those who do what a phrase's clause says, and the states that they serve: in "Spain and Italy urged both sides" neither is a side.</summary>
    public HashSet<LocalEntity> Beside(FoldedSentence folded, int piece)
    {
        var sentence = folded.Sentence;
        var beside = new HashSet<LocalEntity>();
        var token = folded.Pieces[piece].Token;
        for (var steps = 0; steps < 4 && sentence[token].Head >= 0
            && sentence[token].Label is "det" or "nummod" or "amod" or "det:predet" or "advmod"; steps++) token = sentence[token].Head;
        if (!Grammar.HasTree(sentence) || Grammar.Role(sentence, token) is GrammaticalRole.Subject or GrammaticalRole.Possessor) return beside;
        var isShared = HasCase(sentence, token, "between", "of", "by", "in", "for", "among", "across", "as");
        var isBetween = HasCase(sentence, token, "between", "among");
        var predicate = Grammar.Predicate(sentence, token);
        // "held talks with both sides"
        for (var steps = 0; steps < 3 && predicate >= 0 && sentence[predicate].Upos == UniversalPos.Noun
            && sentence[predicate].Label is "obj" or "obl" or "nmod"; steps++)
        {
            isShared |= HasCase(sentence, predicate, "between", "of", "by", "in", "for", "across", "as");
            predicate = sentence[predicate].Head;
        }

        // "ties between the two countries", "the leaders of both": what the subject may be one of
        if (predicate < 0 || isShared && !(isBetween && Mediating.Contains(sentence[predicate].Lemma)) && !IsJudging(sentence, token, predicate)) return beside;
        var subject = sentence.UnderstoodSubject(predicate);
        if (subject >= 0 && sentence[subject].Xpos is "WP" or "WDT" && sentence[predicate].Label == "acl:relcl") subject = sentence[predicate].Head;
        if (subject < 0) return beside;
        foreach (var referent in _referents)
        {
            if (referent.Sentence != sentence.Index
                || referent.Token != subject && !(sentence[referent.Token].Label == "conj" && sentence[referent.Token].Head == subject))
                continue;
            foreach (var entity in referent.Entities)
            {
                beside.Add(entity);
                if (entity.Kind == EntityKind.Person && book.Served(entity) is { } served) beside.Add(served);
            }
        }

        return beside;
    }

    // "hailed the courage of both leaders": nobody hails his own
    private static bool IsJudging(Sentence sentence, int token, int predicate) =>
        HasCase(sentence, token, "of") && sentence[token].Head is >= 0 and var noun && sentence[noun].Label == "obj" && sentence[noun].Head == predicate
            && sentence[predicate].Lemma is "hail" or "praise" or "commend" or "applaud" or "laud" or "salute" or "condemn" or "denounce" or "deplore" or "criticise" or "criticize" or "urge";

    private static readonly FrozenSet<string> Mediating = WordLists.English["mediating"];

    private static bool HasCase(Sentence sentence, int token, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in sentence.Children(token))
            if (sentence[child].Label == "case" && prepositions.Contains(sentence[child].Lemma)) return true;
        return false;
    }

    /// <summary>The one person that the sentence before names and that no post is told of, where the phrase opens its sentence.</summary>
    /// <remarks>"Out came Shahin, hoarse. Egypt's foreign minister said": the title follows the name.</remarks>
    public LocalEntity? Untitled(RolePhrase phrase)
    {
        var sentence = phrase.Sentence.Sentence;
        if (sentence.Index == 0 || phrase.First > 0 && !OpensClause(phrase)) return null;
        var before = _referents.Where(r => r.Sentence == sentence.Index - 1 && r is { IsSingle: true, Mention.Form: MentionForm.Name } && r.Entities[0].Kind == EntityKind.Person).Select(r => r.Entities[0]).Distinct().ToArray();
        return before is [var person] && !book.Posts.Any(p => p.Person == person && !p.Phrase.IsFormer) ? person : null;
    }

    // "By nightfall Indonesia's trade minister had a deal"
    private bool OpensClause(RolePhrase phrase)
    {
        var sentence = phrase.Sentence.Sentence;
        var first = phrase.Sentence.Pieces[phrase.First].Token;
        if (first > 8 || !DependencyRelation.Is(sentence[phrase.Sentence.Pieces[phrase.CoreEnd - 1].Token].Label, "nsubj") || _names[phrase.Sentence].Any(n => n.End <= phrase.First)) return false;
        for (var t = 0; t < first; t++) if (sentence[t].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Pron) return false;
        return true;
    }

    /// <summary>The one person that the sentence before names, or null.</summary>
    public LocalEntity? Alone(RolePhrase phrase)
    {
        var index = phrase.Sentence.Sentence.Index - 1;
        return _referents.Where(r => r.Sentence == index && r is { IsSingle: true, Mention.Form: MentionForm.Name }
                && r.Entities[0].Kind == EntityKind.Person).Select(r => r.Entities[0]).Distinct().Take(2).ToArray() is [var one]
            ? one
            : null;
    }

    /// <summary>The article's countries with a word in their names: North Korea and South Korea for "Korea".</summary>
    public IReadOnlyList<LocalEntity> Sharing(string word) =>
        [.. _frequency.Keys.Where(e => e.Kind == EntityKind.Country && Folding.Pieces(e.Name).Contains(word)).OrderBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Id of the country or organisation that a person serves, or comes from.</summary>
    public string? Home(LocalEntity person) => book.Served(person)?.Id ?? person.Country;

    /// <summary>"Evo Morales left. The country's first indigenous president": the country of the one person whom the sentence before names.</summary>
    public LocalEntity? HomeOfTopic(int sentence)
    {
        var people = _referents.Where(r => r.Sentence == sentence - 1 && r.IsSingle && r.Role == GrammaticalRole.Subject && r.Entities[0].Kind == EntityKind.Person)
            .Select(r => r.Entities[0]).Distinct().Take(2).ToArray();
        return people is [var one] && Home(one) is { } home && registry.Known(home) is { Kind: EntityKind.Country } country ? country : null;
    }

    /// <summary>Whether a person rules a country.</summary>
    public bool Rules(LocalEntity person, LocalEntity country) => book.IsRuler(person, country);

    /// <summary>A country by its id, or null.</summary>
    public LocalEntity? State(string id) => registry.Known(id) is { Kind: EntityKind.Country } state ? state : null;

    /// <summary>Those who receive a guest.</summary>
    public LocalEntity? Hosts(FoldedSentence sentence, int piece, LocalEntity guest) => Epithets.Hosts(sentence, piece, guest);

    /// <summary>The capital of a country as a place, or null.</summary>
    public LocalEntity? CapitalOf(LocalEntity country)
    {
        if (country is not { Kind: EntityKind.Country, Known.Capital: { } name }) return null;
        var town = registry.Unknown(name, EntityKind.Place);
        town.Country ??= country.Id;
        return town;
    }

    /// <summary>Whether a place is the capital of its country.</summary>
    public bool IsCapital(LocalEntity place) =>
        place.Country is { } id && registry.Known(id)?.Known?.Capital is { } capital && (place.Name == capital || place.Id == Slug.From(capital));

    /// <summary>The one person of the last sentences who comes from a country, whomever he serves.</summary>
    public LocalEntity? Compatriot(RolePhrase phrase, LocalEntity country)
    {
        var index = phrase.Sentence.Sentence.Index;
        return _referents.Where(r => r.Sentence >= index - 3 && r.Sentence < index && r.IsSingle
            && r.Entities[0] is { Kind: EntityKind.Person } person && (person.Country == country.Id || person.Known?.Country == country.Id))
            .Select(r => r.Entities[0]).Distinct().Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>The one person of the article who serves a country, or null.</summary>
    public LocalEntity? OnlyOf(LocalEntity country) =>
        _frequency.Keys.Where(e => e.Kind == EntityKind.Person && book.Served(e) == country).Take(2).ToArray() is [var one] ? one : null;

    /// <summary>Of the two countries that the article is about, the one leader of the country that a person does not lead.</summary>
    public LocalEntity? LeaderOpposite(LocalEntity person)
    {
        bool Leads(Post p) => !p.Phrase.IsFormer && p.Title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch;
        if (!book.Posts.Any(p => p.Person == person && Leads(p)) || book.Served(person) is not { } home || MainPair(e => e.Kind == EntityKind.Country) is not { } pair || !pair.Contains(home)) return null;
        return book.Posts.Where(p => p.Of != home && pair.Contains(p.Of) && Leads(p)).Select(p => p.Person).Distinct().Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>The one person named before a sentence who holds a post of the same sort in another country, or null.</summary>
    public LocalEntity? Peer(LocalEntity person, int sentence)
    {
        var own = book.Posts.Where(p => p.Person == person && !p.Phrase.IsFormer && p.Of.Kind == EntityKind.Country).ToArray();
        if (own.Length == 0) return null;
        return book.Posts.Where(p => p.Person != person && !p.Phrase.IsFormer && p.Of.Kind == EntityKind.Country && Array.Exists(own, o => o.Of != p.Of && o.Title.Kind == p.Title.Kind && o.Title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister && (o.Title.Kind != RoleKind.Minister || o.Title == p.Title)))
            .Select(p => p.Person).Distinct().Where(p => _referents.Exists(r => r.Sentence <= sentence && r.Entities.Contains(p))).Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>Those to whom the article gives a title anywhere.</summary>
    public LocalEntity[] EverTitled(RoleTitle title) =>
        [.. phrases.Where(p => p is { Holder: not null, IsFormer: false, IsPlural: false } && p.Title == title).Select(p => p.Holder!).Distinct()];

    /// <summary>Those whom the text before a phrase gives its title, in the order of the text.</summary>
    public List<LocalEntity> Titled(RoleTitle title, RolePhrase phrase)
    {
        var titled = phrases.Where(p => p is { Holder: not null, IsFormer: false, IsPlural: false } && p.Title == title
            && (p.Sentence.Sentence.Index < phrase.Sentence.Sentence.Index || p.Sentence == phrase.Sentence && p.First < phrase.First)).ToArray();
        // "Pak, the vice-minister, met Deputy Minister Zhuravlyov. The vice-minister condemned": whom the same words call
        var alike = Array.FindAll(titled, p => p.Sentence.Key(p.Core, p.CoreEnd).SequenceEqual(phrase.Sentence.Key(phrase.Core, phrase.CoreEnd)));
        return [.. (alike.Length > 0 ? alike : titled).Select(p => p.Holder!).Distinct()];
    }
}
