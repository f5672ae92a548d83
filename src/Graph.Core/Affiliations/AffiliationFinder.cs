using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Decides whom each titled person serves: by the phrase, else by the ontology, else by the article.</summary>
/// <remarks>A country in the title phrase is right 99 times in 100; a guessed one 56. Only what can be argued is told.</remarks>
internal sealed class AffiliationFinder(EntityRegistry registry, PostBook book, SceneReader scenes, VoiceReader voices, SideReader sides, IReadOnlyList<NameCandidate> names)
{
    private readonly ColleagueReader _colleagues = new(book, names);

    /// <summary>Books the posts whose phrase names holder and owner, and those that the ontology knows.</summary>
    public void BookExplicit(IEnumerable<RolePhrase> phrases)
    {
        // "an adviser to Prime Minister Kari Lund of Norway": whom she serves is told behind her name
        foreach (var phrase in phrases.OrderBy(p => p.Owner is { Entities: [{ Kind: EntityKind.Person }] }))
        {
            if (phrase.Holder is not { } holder) continue;
            if (phrase.Title.Gender is { } gender) holder.Gender ??= gender;
            if (phrase.Title.Serves == RoleServes.Nobody) continue;
            if (phrase.Owner is { Entities: [var owner] } && (phrase.Title.Kind == RoleKind.Leader ? sides.Party(phrase.Owner) : null) is var party && (party ?? Owner(owner, phrase)) is { } served)
                book.Add(new Post(holder, served, phrase.Title, phrase, phrase.IsCounterpart ? 0.9 : 0.97, phrase.Tie) { OwnerName = phrase.Owner });
        }
    }

    /// <summary>Books what the phrase leaves out: whose "his" is, who employs a bare "foreign minister".</summary>
    public void BookImplied(IEnumerable<RolePhrase> phrases, Func<RolePhrase, LocalEntity?> possessor)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Holder is not { } holder || phrase.Title.Serves == RoleServes.Nobody || phrase.Owner is not null) continue;
            if (phrase.IsCounterpart)
            {
                BookKnown(phrase, holder);
                continue;
            }

            if (phrase.Possessive >= 0 || phrase.Genitive >= 0 || phrase.Complement >= 0)
            {
                var superior = (phrase.Complement >= 0 ? _colleagues.Find(phrase) : null) ?? possessor(phrase);
                if (superior is null or { Kind: EntityKind.Country } && SceneReader.IsOfParty(phrase)) superior = scenes.Body(phrase);
                superior ??= sides.Party(phrase) ?? sides.Movement(phrase) ?? (sides.IsOfRebels(phrase, out var rebels) ? rebels : phrase.Complement >= 0 ? sides.InStretch(phrase.Sentence, phrase.Complement, phrase.End, holder)
                    // "the commerce ministry's spokeswoman"
                    : phrase.Genitive > 0 ? sides.InStretch(phrase.Sentence, phrase.Genitive - 1, phrase.Genitive, holder) : null);
                superior ??= scenes.Understood(phrase);
                // "Its president, Ursula von der Leyen": of what, is known
                if (superior is null || !phrase.IsFormer && superior.Kind != EntityKind.Person && book.Office(holder, phrase.Title) is { } known && IsAtHand(known, phrase) && registry.Known(known.Of) is { } body
                    && Owner(superior, phrase) is { } guessed && guessed != body && guessed.Country != body.Id && body.Country != guessed.Id && registry.Find(known.Of) is not null) BookKnown(phrase, holder);
                else if (Owner(superior, phrase) is { } served && superior != holder)
                    book.Add(new Post(holder, served, phrase.Title, phrase, 0.85, "the superior's country"));
                continue;
            }

            if (Commission(phrase) is { } commission)
            {
                book.Add(new Post(holder, commission, phrase.Title, phrase, 0.85, "the Commission that the article speaks of"));
                continue;
            }

            if (sides.Party(phrase) is { } party)
            {
                book.Add(new Post(holder, party, phrase.Title, phrase, 0.85, "the party named before the title"));
                continue;
            }

            if (!IsOfAnother(phrase) && Implied(phrase, holder) is var (of, confidence, reason) && of is not null)
                book.Add(new Post(holder, of, phrase.Title, phrase, confidence, reason));
        }
    }

    // "Commission Vice President Kari Lund", "Commission spokesman Per Vik", in an article on the Union
    private LocalEntity? Commission(RolePhrase phrase)
    {
        for (var i = Math.Max(0, phrase.First - 1); i < phrase.CoreEnd; i++)
            if (phrase.Sentence.Pieces[i].Upper && phrase.Sentence.Key(i, i + 1) is "commission" && !(i + 1 < phrase.Sentence.Pieces.Count && phrase.Sentence.Pieces[i + 1].Barrier))
                return registry.Find("european-commission") ?? (registry.Find("european-union") is not null && registry.Find("african-union") is null ? registry.Known("european-commission") : null);
        return null;
    }

    // "the chief executive of a shipping firm", "secretary-general of a league": of none that the article names
    private static bool IsOfAnother(RolePhrase phrase) =>
        phrase.Title.Kind is not (RoleKind.Minister or RoleKind.HeadOfState) && phrase.CoreEnd + 1 < phrase.Sentence.Pieces.Count && !phrase.Sentence.Pieces[phrase.CoreEnd].Barrier
            && phrase.Sentence.Key(phrase.CoreEnd, phrase.CoreEnd + 1) is "of" or "at" && phrase.Sentence.Key(phrase.CoreEnd + 1, phrase.CoreEnd + 2) is "a" or "an" or "several" or "another";

    // "The foreign ministers of the two countries, Wang Yi and Sergey Lavrov", "his counterpart, Wang Yi": whose, the ontology knows
    private void BookKnown(RolePhrase phrase, LocalEntity holder)
    {
        if (book.Office(holder, phrase.IsCounterpart ? null : phrase.Title) is { } office && registry.Known(office.Of) is { } of && !phrase.IsFormer)
            book.Add(new Post(holder, of, phrase.Title, phrase, 0.85, "the ontology's office"));
    }

    /// <summary>The posts as affiliations in text order, one a person and country and sentence.</summary>
    public IReadOnlyList<Affiliation> Affiliations(string text, Func<RolePhrase, string?> counterpart) =>
    [
        .. book.Posts
            .Where(p => p.Person != p.Of && !IsOnlyOrigin(p))
            .OrderBy(p => p.Phrase.Sentence.Sentence.Index).ThenBy(p => p.Phrase.First)
            .Select(p => new Affiliation(p.Person.Id, House(p).Id, (p.Phrase.IsCounterpart ? counterpart(p.Phrase) : null) ?? p.Phrase.Role(text), p.Phrase.Sentence.Sentence.Index, Span(p.Phrase, p.Phrase.HolderName), Span(p.Phrase, p.OwnerName))
            {
                IsFormer = p.Phrase.IsFormer,
                IsDenied = p.Phrase.IsDenied,
                Confidence = p.Phrase.IsComing ? p.Confidence * 0.5 : p.Confidence,
            }),
    ];

    // "Majority Leader Kari Lund" leads the Senate, "Speaker Per Vik" the House; senators are counted as the country's
    private LocalEntity House(Post post)
    {
        if (post.Of.Id != "united-states" || post.Title.Kind != RoleKind.Legislator) return post.Of;
        var house = post.Title.Name switch
        {
            "speaker" or "house speaker" => "united-states-house-of-representatives",
            "majority leader" or "minority leader" or "whip" => post.Phrase.Sentence.Key(post.Phrase.First, post.Phrase.CoreEnd).Contains("house", StringComparison.Ordinal)
                || scenes.IsNear(post.Phrase.Sentence, "united-states-house-of-representatives") && !scenes.IsNear(post.Phrase.Sentence, "united-states-senate")
                    ? "united-states-house-of-representatives"
                    : "united-states-senate",
            _ => null,
        };
        return house is null ? post.Of : registry.Known(house) ?? post.Of;
    }

    // "leader", "chief" and "commander" say little: what they lead has to be named.
    private bool IsAtHand(Office office, RolePhrase phrase) =>
        phrase.Title.Kind is not (RoleKind.Leader or RoleKind.Commander) || phrase.Title.Name.Contains(' ') || registry.Find(office.Of) is not null;

    private static TextSpan Span(RolePhrase phrase, NameCandidate? name)
    {
        if (name is not null) return new TextSpan(name.Sentence.Pieces[name.First].Start, name.Sentence.Pieces[name.End - 1].End);
        var pieces = phrase.Sentence.Pieces;
        return new TextSpan(pieces[phrase.RoleFirst].Start, pieces[phrase.RoleEnd - 1].End);
    }

    private LocalEntity? Owner(LocalEntity owner, RolePhrase phrase) => owner.Kind switch
    {
        // "his spokesman", "Moon's press secretary": the superior's country
        EntityKind.Person => book.Served(owner),
        EntityKind.Place when phrase.Title.Name is "mayor" or "governor" => owner,
        // "Sen. Rand Paul of Kentucky": whom a state sends sits in the country's house
        EntityKind.Place when phrase.Title.Kind == RoleKind.Legislator && phrase.Title.Name is "senator" or "congressman" && owner.Country is { } union => registry.Known(union),
        // "my colleague from Khartoum"
        EntityKind.Place when phrase.IsCounterpart && phrase.Owner is { Form: not MentionForm.Demonym } && owner.Country is { } home => registry.Known(home),
        // "the Northern Ireland Secretary" sits in the cabinet of the whole
        EntityKind.Place or EntityKind.Country when phrase.Title.Name is "secretary" && owner.Id is "northern-ireland" or "scotland" or "wales" => registry.Known("united-kingdom"),
        // "In Paris President Kamau met Abdi": where they meet, not what he presides over
        EntityKind.Place when phrase.Owner is { First: > 0 } place && place.End <= phrase.RoleFirst && phrase.Sentence.Key(place.First - 1, place.First) is "in" or "at" or "from" => null,
        // "the minister in Kyiv": the capital's country
        EntityKind.Place => owner.Country is { } country && owner.Known is null ? registry.Known(country) : owner,
        _ => owner,
    };

    // "Assistant Secretary of State Kari Lund", wherever she travels
    private static bool IsUnmistakable(RoleTitle title) => title.Name is "cia director" || title.Kind == RoleKind.Deputy && title.Name.EndsWith("secretary of state", StringComparison.Ordinal);

    // "Its special representative, the Dutch diplomat Kari Lund", "the retired Swedish general who heads the mission": where they come from
    private bool IsOnlyOrigin(Post post) => (post.Title.Name is "diplomat" or "politician" || post.Title.Kind == RoleKind.Commander && post.Phrase.Sentence.Key(post.Phrase.First, post.Phrase.CoreEnd).Contains("retired", StringComparison.Ordinal)) && post.Of.Kind == EntityKind.Country
        && book.Posts.Any(p => p != post && p.Person == post.Person && !p.Phrase.IsFormer && p.Of.Kind == EntityKind.Organization && p.Phrase.Sentence == post.Phrase.Sentence);

    private (LocalEntity? Of, double Confidence, string Reason) Implied(RolePhrase phrase, LocalEntity holder)
    {
        if (book.Office(holder, phrase.Title) is { } office && IsAtHand(office, phrase) && registry.Known(office.Of) is { } of)
            return (of, 0.9, "the ontology's office");
        var told = book.Posts.FirstOrDefault(p => p.Person == holder && !p.Phrase.IsFormer && p.Confidence >= 0.85);
        if (told is not null) return (told.Of, 0.85, "post told elsewhere in the article");
        // "Sen. Kari Lund (D-Ore.)", "Rep. Per Vik, R-Texas"
        if (phrase.Title.Kind == RoleKind.Legislator && SceneReader.IsOfState(phrase)) return (registry.Known("united-states"), 0.9, "party and state behind the name");
        // "Defense Secretary Gilberto Teodoro" in an article that plays in the Philippines
        if (phrase.Title.Country is { } country && registry.Known(country) is { } bare
            // "House Speaker Tom Lund" in an article on Iraq that names the United States
            && (phrase.Title.Kind == RoleKind.Legislator && !scenes.IsDatelined && registry.Find(country) is not null ? (holder.Country ?? country) == country
                : IsUnmistakable(phrase.Title) ? (holder.Country ?? country) == country : bare.Kind == EntityKind.Organization ? registry.Find(country) is not null : (holder.Country ?? scenes.Setting?.Id ?? country) == country))
            return (bare, 0.8, "a title that only one country has");
        // "Senators Kari Lund and Per Vik": of one house
        if (phrase.Title.Kind == RoleKind.Legislator && phrase.IsListed
            && book.Posts.FirstOrDefault(p => p.Phrase.Sentence == phrase.Sentence && p.Phrase.Core == phrase.Core) is { } fellow)
            return (fellow.Of, 0.8, "the fellow's house");
        if ((phrase.Title.Kind == RoleKind.Leader && phrase.Title.Serves == RoleServes.Country
                || phrase.Title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch or RoleKind.Deputy or RoleKind.Spokesperson or RoleKind.Adviser or RoleKind.Legislator or RoleKind.Official or RoleKind.Judge
                    && phrase.Title.Serves != RoleServes.Organization
                || phrase.Title is { Kind: RoleKind.Commander, Serves: not RoleServes.Organization } && !SceneReader.IsRenegade(phrase)
                // "Ambassador Kari Lund": envoys may be anybody's, ambassadors are their country's
                || !phrase.IsFormer && phrase.Title.Name is "ambassador" or "diplomat" or "chargé d'affaires")
            && holder.Country is { } home && registry.Known(home) is { } homeland)
            return (homeland, 0.7, "the country the ontology gives");
        // Of a person the ontology knows, it also knows the country.
        if (holder.Known is { } known && (known.Country is not null || known.Offices.Count > 0)) return default;
        if (sides.IsOfRebels(phrase, out var movement)) return (movement, 0.75, "the movement whose side is named");
        if (phrase.Title.Serves != RoleServes.Organization && _colleagues.Signed(phrase) is { } signed) return (signed, 0.85, "for whom the holder signs");
        if (phrase.Title.Serves != RoleServes.Organization && _colleagues.Find(phrase) is { } shared)
            return (shared, 0.8, "the country of a colleague beside");
        if (phrase.Title.Serves != RoleServes.Organization && scenes.Where(phrase) is { } there)
            return (there, 0.8, "the country of the place where it plays");
        if (phrase.Title.Serves != RoleServes.Organization && voices.Find(phrase) is { } spokenFor)
            return (spokenFor, 0.7, "the state whose matter the holder tells");
        return (scenes.Find(phrase, [.. book.Posts.Where(p => p.Phrase.Sentence == phrase.Sentence && p.Person != holder
            && p.OwnerName is not null).Select(p => p.Of), .. voices.Addressed(phrase)]), 0.55, "the only country named near it");
    }
}
