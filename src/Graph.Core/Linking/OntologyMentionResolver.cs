using Graph.Core.Affiliations;
using Graph.Core.Articles;
using Graph.Core.Coreference;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Resolves mentions by the ontology's aliases, a trained recogniser of names, and the article's own introductions.</summary>
/// <remarks>Immutable and safe to share between threads; each call keeps its own state.</remarks>
public sealed class OntologyMentionResolver : IMentionResolver
{
    private readonly Ontology _ontology;
    private readonly AliasIndex _aliases;
    private readonly SurnameIndex _surnames;
    private readonly RoleMatcher _roles;
    private readonly NameVoter _voter;
    private readonly HashSet<string> _media;
    private readonly GivenNames _given;
    private readonly TownFinder _towns;
    private readonly PartyIndex _parties;

    /// <summary>Makes a resolver with the recogniser that ships in this assembly.</summary>
    public OntologyMentionResolver(Ontology ontology)
        : this(ontology, NameRecognizer.Default)
    {
    }

    /// <summary>Makes a resolver; indexing the ontology is done here, once.</summary>
    public OntologyMentionResolver(Ontology ontology, NameRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(recognizer);
        _ontology = ontology;
        _aliases = new AliasIndex(ontology);
        _surnames = new SurnameIndex(ontology);
        _roles = new RoleMatcher(ontology.Roles);
        _voter = new NameVoter(_aliases, recognizer, _roles);
        _given = new GivenNames(ontology);
        _towns = new TownFinder(ontology);
        _parties = new PartyIndex(ontology);
        _media = ontology.MediaNames.Select(Folding.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentences);
        var folded = sentences.Select(s => new FoldedSentence(s)).ToArray();
        var candidates = folded.SelectMany(f => _voter.Vote(f, Headlines.IsHeadline(article, f.Sentence) && !NameLine.Is(f, _roles))).ToList();
        var context = new ArticleContext(article, article.Date ?? Datelines.Find(article.Text), Countries(candidates)) { MediaKeys = _media, Outright = Outright(candidates) };
        var registry = new EntityRegistry(_ontology);

        LinkNames(candidates, folded, registry, context);
        candidates.RemoveAll(c => c.IsDropped || c.Entities.Count == 0);
        _towns.Add(folded, candidates, registry);
        candidates.Sort(CompareByPosition);
        var setting = ArticleSetting.Of(folded, candidates, registry, article);
        UnlistedBodies.Fold(candidates, setting.Country, registry);
        Legislatures.Relink(candidates, setting.Country, registry, context);
        new GroupFinder(registry, _roles, context).Add(folded, candidates);
        candidates.Sort(CompareByPosition);

        var finder = new RolePhraseFinder(_roles);
        var named = candidates.GroupBy(c => c.Sentence).ToDictionary(g => g.Key, g => (IReadOnlyList<NameCandidate>)g.ToArray());
        IReadOnlyList<NameCandidate> NamesOf(FoldedSentence sentence) => named.GetValueOrDefault(sentence) ?? [];
        var roles = folded.SelectMany((f, i) => finder.Find(f, NamesOf(f), i > 0 ? NamesOf(folded[i - 1]) : [])).ToList();
        var book = new PostBook(registry, context);
        var scenes = new SceneReader(registry, candidates, setting);
        var sides = new SideReader(registry, _parties, context, scenes, candidates);
        var affiliations = new AffiliationFinder(registry, book, scenes, new VoiceReader(candidates), sides, candidates);
        affiliations.BookExplicit(roles);
        var leadership = new LeadershipReader(book, sides);
        foreach (var sentence in folded) leadership.Read(sentence, NamesOf(sentence));
        new MemberReader(book, candidates).Read();
        var stretches = SpokenStretchFinder.Find(article, folded, candidates, _roles);
        var (turns, asked) = TurnReader.Find(article, folded, candidates, roles, stretches);
        stretches.AddRange(turns);
        var coreference = new CoreferenceResolver(registry, book, article, folded, candidates, roles, stretches, _given) { Asked = asked, Setting = setting };
        coreference.Resolve();
        BookPronouns(roles, coreference.Added, affiliations);
        affiliations.BookImplied(roles, coreference.Possessor);
        var described = candidates.Concat(coreference.Added.Where(m => m.Form is MentionForm.Description or MentionForm.Pronoun)).ToLookup(m => m.Sentence);
        foreach (var sentence in folded) leadership.ReadAgain(sentence, [.. described[sentence].OrderBy(m => m.First)]);
        new SuccessionReader(book, candidates).Read(folded, coreference.At);
        candidates.AddRange(coreference.Added);
        candidates.Sort(CompareByPosition);

        Mention[] mentions = [.. candidates.Select(c => ToMention(c, article.Text, registry))];
        var posts = affiliations.Affiliations(article.Text, coreference.TitleOfCounterpart);
        var used = mentions.SelectMany(m => m.SeatOf is { } seat ? m.EntityIds.Append(seat) : m.EntityIds).Concat(posts.SelectMany(p => new[] { p.PersonId, p.OrganizationId }))
            .Concat(stretches.Where(s => s.Speaker is not null).Select(s => s.Speaker!.Id)).ToHashSet(StringComparer.Ordinal);
        // "Mwangi's government" is Kenya, which the text need not name
        foreach (var home in registry.All.Where(e => e is { Kind: EntityKind.Person, Country: not null }
            && used.Contains(e.Id)).Select(e => e.Country!).ToArray())
            if (registry.Known(home) is not null) used.Add(home);
        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in registry.All.Where(e => used.Contains(e.Id))) entities[entity.Id] = entity.ToEntity();
        return new AnnotatedArticle(article, sentences, mentions, entities)
        {
            Affiliations = posts,
            AtHome = AtHome(registry, book),
            Onlookers = new Onlookers(book, _roles, context).Find(candidates),
            EventReferences = coreference.EventReferences,
            Homes = registry.All.Where(e => e.Country is not null && used.Contains(e.Id)).ToDictionary(e => e.Id, e => e.Country!, StringComparer.Ordinal),
            Scene = [.. new[] { setting.Town, setting.Country }.OfType<LocalEntity>().Select(e => e.Id).Where(used.Contains)],
            UndecidedReferences = coreference.Undecided,
            Quotations = [.. stretches.Where(s => s.IsQuotation || turns.Contains(s)).Select(s => new Quotation(s.Span, s.Speaker?.Id) { IsTurn = !s.IsQuotation })],
        };
    }

    // "She became Kenya's president": a post whose holder only coreference tells
    private static void BookPronouns(List<RolePhrase> roles, IReadOnlyList<NameCandidate> resolved, AffiliationFinder affiliations)
    {
        var open = roles.FindAll(r => r is { Holder: null, Owner: not null, IsPlural: false, IsCounterpart: false, IsFormer: false });
        if (open.Count == 0) return;
        var pronouns = resolved.Where(m => m is { Form: MentionForm.Pronoun, Entities: [{ Kind: EntityKind.Person }] } && m.Sentence.Sentence[m.LastToken].Lemma is "he" or "she").ToLookup(m => m.Sentence);
        foreach (var phrase in open)
            if (pronouns.Contains(phrase.Sentence)) RoleHolders.TieToPronoun(phrase, [.. pronouns[phrase.Sentence]]);
        affiliations.BookExplicit(open.Where(r => r.Holder is not null));
    }

    private static HashSet<(string, string)> AtHome(EntityRegistry registry, PostBook book)
    {
        var homes = new HashSet<(string, string)>();
        var capitals = registry.All.Where(e => e is { Kind: EntityKind.Place, Country: not null }).ToArray();
        foreach (var person in registry.All.Where(e => e.Kind == EntityKind.Person).ToArray())
        {
            if (book.Served(person) is not { Kind: EntityKind.Country } country) continue;
            homes.Add((person.Id, country.Id));
            foreach (var place in capitals)
                if (place.Country == country.Id && country.Known?.Capital is { } capital && (place.Id == Slug.From(capital) || place.Name == capital))
                    homes.Add((person.Id, place.Id));
        }

        return homes;
    }

    private static int CompareByPosition(NameCandidate a, NameCandidate b)
    {
        if (a.Sentence != b.Sentence) return a.Sentence.Sentence.Index.CompareTo(b.Sentence.Sentence.Index);
        return a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End);
    }

    private void LinkNames(List<NameCandidate> candidates, FoldedSentence[] folded, EntityRegistry registry, ArticleContext context)
    {
        foreach (var candidate in candidates) if (context.IsMedia(candidate.Key)) candidate.IsDropped = true;
        Things.Sort(candidates, context);
        ParticleNames.Join(candidates);
        // "Col. Alberto Molina" is nobody's place
        foreach (var candidate in candidates)
            if (candidate is { Recognized: NameKind.Location, Meanings.Count: 0, PieceCount: > 1, First: > 0 } && !candidate.Sentence.Pieces[candidate.First].Barrier && _roles.EndsAt(candidate.Sentence, candidate.First)) candidate.Recognized = NameKind.Person;
        var people = new PersonLinker(registry, _surnames, _roles, context);
        people.Link(candidates, folded);
        var places = new PlaceLinker(registry, context);
        var demonyms = new DemonymReader(registry, _surnames, _roles, context);
        var organizations = new OrganizationLinker(registry, context);
        var rest = candidates.Where(c => c.Entities.Count == 0 && !c.IsDropped).ToList();
        foreach (var candidate in rest)
        {
            if (candidate.Meanings.Count > 0 && demonyms.Demonym(candidate) is null) places.Link(candidate);
            else if (candidate.Recognized == NameKind.Location && candidate.Meanings.Count == 0) places.Link(candidate);
            organizations.Introduce(candidate);
        }

        // Longer names first, so that a short form finds what it is short for.
        foreach (var candidate in rest.Where(c => c.Recognized == NameKind.Organization
            && c.Meanings.Count == 0).OrderByDescending(c => c.PieceCount))
        {
            organizations.Link(candidate);
            organizations.Introduce(candidate);
        }

        foreach (var candidate in candidates.Where(c => !c.IsDropped).ToList()) demonyms.Link(candidate, candidates);
        RemoveOverlaps(candidates);
        SharedAgents.Join(candidates);
        // "Colombian officials in Caracas" are Colombia's
        candidates.AddRange(places.Officials.Where(o => !candidates.Exists(c => c.Sentence == o.Sentence
            && c.Form is MentionForm.Demonym or MentionForm.Plural && !c.IsDropped && c.First < o.First && c.End > o.First)));
    }

    // A widened mention may have swallowed the name that followed it.
    private static void RemoveOverlaps(List<NameCandidate> candidates)
    {
        foreach (var group in candidates.Where(c => !c.IsDropped).GroupBy(c => c.Sentence).ToList())
        {
            NameCandidate? last = null;
            foreach (var candidate in group.OrderBy(c => c.First).ThenByDescending(c => c.End))
            {
                if (last is not null && candidate.First < last.End) candidate.IsDropped = true;
                else last = candidate;
            }
        }
    }

    private static HashSet<string> Outright(List<NameCandidate> candidates) =>
        candidates.SelectMany(c => c.Meanings.Where(m => m.Sort is AliasSort.Name or AliasSort.Demonym
            && m.Entity.Kind == EntityKind.Country).Select(m => m.Entity.Id)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Countries(List<NameCandidate> candidates) =>
        candidates.SelectMany(c => c.Meanings.Where(m => m.Sort != AliasSort.Shared
            && m.Entity.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Group).Select(m => m.Entity.Id));

    private static Mention ToMention(NameCandidate candidate, string text, EntityRegistry registry)
    {
        var sentence = candidate.Sentence.Sentence;
        var first = candidate.FirstToken;
        var end = candidate.LastToken + 1;
        var span = new TextSpan(candidate.Sentence.Pieces[candidate.First].Start, candidate.Sentence.Pieces[candidate.End - 1].End);
        return new Mention(sentence.Index, first, end, Heads.Of(sentence, first, end), span, span.In(text), candidate.Form, [.. candidate.Entities.Select(e => e.Id)])
        {
            IsLocation = candidate.IsLocation,
            SeatOf = candidate.IsLocation && candidate.Meanings.FirstOrDefault(m => m.Sort == AliasSort.Metonym) is { } seat
                ? registry.Known(seat.Entity).Id
                : null,
            IsListed = candidate.IsListed,
            Confidence = candidate.LinkConfidence,
            Reason = candidate.Reason,
        };
    }
}
