using System.Collections.Frozen;
using Graph.Core.Affiliations;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads "the Ukrainian leader", "the foreign minister", "his government", "the bloc".</summary>
internal sealed partial class DescriptionReader(EntityRegistry registry, PostBook book, CoreferenceResolver article)
{
    private static readonly FrozenSet<string> SideNouns = WordLists.English["sides of states"];

    private static readonly FrozenSet<string> Membership = WordLists.English["what one belongs to"];

    private static readonly FrozenSet<string> BodyNouns = WordLists.English["kinds of bodies"];

    private CountryReader Countries => field ??= new CountryReader(article);

    private PlaceReader Places => field ??= new PlaceReader(article, registry);

    /// <summary>The person, or failing that the country, that a title without a name means.</summary>
    public NameCandidate? Read(RolePhrase phrase)
    {
        if (phrase.IsPlural) return ReadPlural(phrase);
        if (!phrase.IsDefinite || phrase.IsComing) return null;
        // "shook his head", "with a bounty on his head"
        if (phrase.Sentence.Key(phrase.Core, phrase.CoreEnd) is "head" && phrase.Possessive >= 0 && phrase.Sentence.Key(phrase.Possessive, phrase.Possessive + 1) is not ("its" or "their" or "whose")) return null;
        if (phrase.Owner is null && IsOfSomething(phrase)) return null;
        if (phrase.IsFormer) return ReadFormer(phrase);
        // "her counterpart", of no country, is the companion of whom she meets.
        if (phrase.IsCounterpart && phrase.Owner is null) return null;
        var title = phrase.IsCounterpart ? CounterpartTitle(phrase) : phrase.Title;
        if (title is null) return null;
        var owner = phrase.IsCounterpart && phrase.Owner is { Entities: [var home] } ? home : Owner(phrase);
        if ((phrase.Possessive >= 0 || phrase.IsCounterpart || phrase.Genitive >= 0 && title.Kind == RoleKind.Spokesperson) && owner is null)
            return null;
        if (phrase.Owner is not null && owner is null) return null;
        var mention = new NameCandidate(phrase.Sentence, phrase.First, Math.Max(phrase.RoleEnd, phrase.Owner is { } o && o.First > phrase.Core ? o.End : phrase.RoleEnd)) { Form = MentionForm.Description };
        var holders = Holders(title, phrase, owner);
        // "Governor Uba Sani … the governor", "Colonel Goita … the colonel": a title tells its holder, whomever it serves
        if (owner is null && holders.Count == 0 && title.Kind is RoleKind.Commander or RoleKind.Official or RoleKind.Judge or RoleKind.Cleric or RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch or RoleKind.Leader)
            holders = article.Titled(title, phrase);
        if (owner is null) holders.RemoveAll(h => article.IsCoArgument(phrase.Sentence, phrase.Core, h));
        if (holders.Count == 1)
        {
            mention.Link(holders[0], owner is null ? 0.8 : 0.9, owner is null ? "the one of that title in the article" : $"holds that post of {owner.Id}");
            Book(phrase, holders[0], owner);
            return mention;
        }

        if (holders.Count > 1)
        {
            // Of two presidents of one country the one whom the article calls so, or is about: the other is of days gone by.
            if (owner is null && PostBook.Rules(title.Kind))
                holders.RemoveAll(h => !IsTold(h, title, null) && book.Office(h, title) is { } office
                    && holders.Exists(o => o != h && (IsTold(o, title, office.Of) || book.Office(o, title)?.Of == office.Of && article.Frequency(o) > 2 * article.Frequency(h))));
            // "the Venezuelan leader": who rules there, not the speaker of its parliament
            if (owner is { Kind: EntityKind.Country } && title.Name is "leader" && holders.FindAll(h => book.IsRuler(h, owner)) is [var ruler]) holders = [ruler];
            else if (owner is null && Compatriot(phrase, holders) is { } own) holders = [own];
            // Of those whom the ontology gives the post, the article tells it of one: "President Nicolas Maduro".
            else if (holders.Where(h => book.Posts.Any(p => p.Person == h && (owner is null ? title.Name == "minister" : p.Of == owner)
                && !p.Phrase.IsFormer && PostBook.Fits(title, p.Title))).Take(2).ToArray() is [var told]) holders = [told];
            // "the head of state", in Nairobi
            else if (owner is null && title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch && article.Setting.Country is { } setting && holders.FindAll(h => book.Served(h) == setting) is [var local]) holders = [local];
            // "the Secretary" is Washington's rather than a foreign secretary from elsewhere
            if (owner is null && title.Name == "secretary" && holders.FindAll(h => book.Posts.Any(p => p.Person == h && !p.Phrase.IsFormer && p.Title.Name == "secretary of state")) is [var state]) holders = [state];
            // "the minister": a foreign minister rather than a secretary of state
            if (owner is null && title.Name == "minister" && holders.Count > 1 && holders.FindAll(h => book.Posts.Any(p => p.Person == h && !p.Phrase.IsFormer && (p.Title == title || p.Title.Name.EndsWith(" " + title.Name, StringComparison.Ordinal)))) is { Count: > 0 } worded) holders = worded;
            var recent = article.Recent(phrase.Sentence.Sentence.Index, holders.Count == 1 ? int.MaxValue / 2 : 5).FirstOrDefault(r => r.IsSingle && holders.Contains(r.Entities[0]));
            if (recent is null) return null;
            mention.Link(recent.Entities[0], 0.65, "the last named of that title");
            Book(phrase, recent.Entities[0], owner);
            return mention;
        }

        if (owner is not null && phrase.Possessive < 0 && !phrase.IsCounterpart && article.Untitled(phrase) is { } untitled
            && !Serves(untitled, owner))
        {
            mention.Link(untitled, 0.75, "the person named without a title just before");
            book.Add(new Post(untitled, owner, phrase.Title, phrase, 0.8, "a description of the person named before") { OwnerName = phrase.Owner });
            return mention;
        }

        // "The Swedish diplomat urged": a nationality describes whom the sentence before is about, "the NATO member" a country
        if (phrase.Title.Name is "diplomat" or "politician" or "member" or "founder")
        {
            if (phrase.Title.Name is "member" or "founder"
                || ((owner is { Kind: EntityKind.Country } ? article.Compatriot(phrase, owner) : null) ?? article.Alone(phrase)) is not { } alone)
                return null;
            mention.Link(alone, 0.65, "the one person named just before");
            return mention;
        }

        // "Putin's spokesman said": unnamed, he speaks for his principal
        if (phrase.Title.Kind == RoleKind.Spokesperson
            && (phrase.Owner is { Entities: [var named] } ? named : article.Possessor(phrase)) is { Kind: EntityKind.Person } principal)
        {
            mention.Link(principal, 0.7, "whom the spokesman speaks for");
            mention.IsListed = false;
            return mention;
        }

        // "Guinea-Bissau's prime minister toasted": unnamed, he acts for the country.
        if (owner is not { Kind: EntityKind.Country or EntityKind.Organization } || phrase.IsCounterpart) return null;
        if (phrase.Title.Kind is not (RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch or RoleKind.Spokesperson or RoleKind.Envoy or RoleKind.Negotiator or RoleKind.Deputy or RoleKind.Official or RoleKind.Leader))
            return null;
        mention.Link(owner, 0.7, "unnamed holder of a post of the country");
        mention.IsListed = false;
        return mention;
    }

    // "Kari Lund, a senator, praised the prime minister": hers, not the guest from abroad who was named last
    private LocalEntity? Compatriot(RolePhrase phrase, List<LocalEntity> holders)
    {
        if (!PostBook.Rules(phrase.Title.Kind)) return null;
        foreach (var entity in article.Above(phrase.Sentence, phrase.Core))
        {
            if (entity.Kind is not (EntityKind.Person or EntityKind.Organization)) continue;
            return !(entity.Kind == EntityKind.Person && IsAbroad(entity)) && Country(entity) is { } home
                && holders.FindAll(h => IsTold(h, phrase.Title, home) || book.Office(h, phrase.Title)?.Of == home) is [var own] ? own : null;
        }

        return null;
    }

    // Whether the text itself gives the post, not a guess about "the president".
    private bool IsTold(LocalEntity person, RoleTitle title, string? of) =>
        book.Posts.Any(p => p.Person == person && !p.Phrase.IsFormer && p.Confidence > 0.8 && (of is null || p.Of.Id == of) && PostBook.Fits(title, p.Title));

    private string? Country(LocalEntity entity) => entity.Kind == EntityKind.Person && Post(entity) is { } post
        ? post.Of.Kind == EntityKind.Country ? post.Of.Id : post.Of.Country
        : entity.Country ?? entity.Known?.Country;

    private Post? Post(LocalEntity person) => book.Posts.LastOrDefault(p => p.Person == person && !p.Phrase.IsFormer);

    // Who rules, or deals with others for his country, speaks of their presidents as much as of his own; provinces have premiers too.
    private bool IsAbroad(LocalEntity person) => Post(person) is { Of.Kind: EntityKind.Country, Title: { Kind: RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch or RoleKind.Envoy or RoleKind.Negotiator } or { Name: "foreign minister" or "foreign secretary" or "secretary of state" or "ambassador" or "diplomat" } };

    // "the chief of the insurgent delegation": no other chief
    private static bool IsOfSomething(RolePhrase phrase)
    {
        var at = phrase.CoreEnd;
        var sentence = phrase.Sentence;
        if (phrase.Title.Kind is RoleKind.Minister || at + 2 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not "of" || sentence.Key(at + 1, at + 2) is not ("the" or "a" or "an" or "his" or "her" or "their" or "its")) return false;
        for (var i = at + 2; i < Math.Min(sentence.Pieces.Count, at + 5) && !sentence.Pieces[i].Barrier; i++)
            if (sentence.Key(i, i + 1) is "country" or "nation" or "republic" or "kingdom" or "government" or "state" or "bloc" or "alliance" or "union" or "organisation" or "organization") return false;
        return true;
    }

    // "the former president": one named a moment ago who held such a post
    private NameCandidate? ReadFormer(RolePhrase phrase)
    {
        var owner = Owner(phrase);
        var before = article.Recent(phrase.Sentence.Sentence.Index, 2)
            .Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Person
                && (r.Sentence < phrase.Sentence.Sentence.Index || r.Mention.First < phrase.First))
            .Select(r => r.Entities[0]).Distinct()
            .Where(p => book.Posts.Any(b => b.Person == p && b.Phrase.IsFormer && PostBook.Fits(phrase.Title, b.Title)
                    && (owner is null || b.Of == owner))
                || book.HeldBefore(p, phrase.Title, owner))
            .Where(p => !article.IsCoArgument(phrase.Sentence, phrase.Core, p)).ToArray();
        if (before is not [var former]) return null;
        var mention = new NameCandidate(phrase.Sentence, phrase.First, phrase.RoleEnd) { Form = MentionForm.Description };
        mention.Link(former, 0.75, "held that post before");
        return mention;
    }

    // A person of another country is not described by this one's post.
    private bool Serves(LocalEntity person, LocalEntity owner) => book.Served(person) is { } served && served != owner;

    // "the German chancellor" for Angela Merkel says her post as well as a title before the name would.
    private void Book(RolePhrase phrase, LocalEntity holder, LocalEntity? owner)
    {
        if (book.Posts.Any(p => p.Person == holder && !p.Phrase.IsFormer && (owner is null || p.Of == owner))) return;
        var of = owner ?? (book.Office(holder, phrase.Title) is { } office ? registry.Known(office.Of) : null);
        if (of is not null)
            book.Add(new Post(holder, of, phrase.Title, phrase, owner is null ? 0.8 : 0.9, "a description of the holder") { OwnerName = phrase.Owner });
    }

    /// <summary>"here" and "there".</summary>
    public NameCandidate? ReadAdverb(FoldedSentence sentence, int piece) => Places.ReadAdverb(sentence, piece);

    /// <summary>A noun that takes up a person's side or an organisation: "his country", "the bloc", "the front".</summary>
    public NameCandidate? ReadNoun(FoldedSentence sentence, int first)
    {
        if (first + 1 >= sentence.Pieces.Count || sentence.Pieces[first + 1].Barrier) return null;
        if (sentence.Key(first, first + 1) is not "the")
            return StateBodies.ForcesAt(sentence, first) is > 0 and var forces && !IsOwned(sentence, first)
                ? Government(sentence, first, first + forces)
                : null;
        var noun = sentence.Key(first + 1, first + 2).ToString();
        if (noun is "europeans") return Europeans(sentence, first);
        if (Countries.Read(sentence, first) is { } country) return country;
        if (Places.Read(sentence, first) is { } place) return place;
        // "the al-Qaeda-linked group": not the one before the hyphen
        for (var at = first + 2; at <= first + 4 && at + 1 < sentence.Pieces.Count && !sentence.Pieces[at + 1].Barrier; at++)
            if (GroupNouns.IsSponsored(sentence, at) && BodyNouns.Contains(sentence.Key(at + 1, at + 2).ToString()))
                return Body(sentence, first, at + 1);
        // "the Chin group" after "Chin National Front"
        if (first + 2 < sentence.Pieces.Count && !sentence.Pieces[first + 2].Barrier && sentence.Pieces[first + 1].Upper
            && BodyNouns.Contains(sentence.Key(first + 2, first + 3).ToString()) && NamedBy(sentence, first, noun) is { } namesake)
            return namesake;
        if (sentence.Pieces[first + 1].Upper && sentence.Pieces[first].Upper == false && !BodyNouns.Contains(noun) && noun is not "government")
            return null;
        if (article.NamesOf(sentence).Any(n => n.First <= first + 1 && n.End > first + 1)) return null;
        if (StateBodies.ForcesAt(sentence, first + 1) is > 0 and var troops) return Government(sentence, first, first + 1 + troops);
        if (StateBodies.LengthAt(sentence, first + 1) is > 0 and var length) return Government(sentence, first, first + 1 + length);
        if (noun is "kingdom" or "monarchy") return Kingdom(sentence, first);
        if (noun is "administration") return Administration(sentence, first);
        if (noun is "mission") return Mission(sentence, first);
        if (noun is "department") return Department(sentence, first);
        if (noun is "delegation" or "team" && Delegation(sentence, first, noun) is { } sent) return sent;
        if (BodyNouns.Contains(noun)) return Body(sentence, first, first + 1);
        // "the guerrilla group", "the regional bloc"
        for (var at = first + 2; at <= first + 4 && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier
            && IsPlainModifier(sentence, at - 1); at++)
            if (BodyNouns.Contains(sentence.Key(at, at + 1).ToString()) && sentence.Sentence[sentence.Pieces[at].Token].Upos == UniversalPos.Noun)
                return Body(sentence, first, at);
        return null;
    }

    /// <summary>"his country" once the pronoun is known.</summary>
    public NameCandidate? Side(FoldedSentence sentence, int pronoun, LocalEntity possessor)
    {
        var at = pronoun + 1;
        if (at < sentence.Pieces.Count && sentence.Key(at, at + 1) is "own") at++;
        // "flew to Pyongyang and confronted his hosts"
        if (at == pronoun + 1 && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "hosts" && sentence.Sentence[sentence.Pieces[at].Token].Xpos is "NNS"
            && !(at + 1 < sentence.Pieces.Count && !sentence.Pieces[at + 1].Barrier && sentence.Key(at + 1, at + 2) is "of")
            && article.Hosts(sentence, at, possessor) is { } hosts) return Describe(sentence, pronoun, at + 1, hosts, 0.7, "the country that receives");
        // "told the council. She begged its members": all of it
        if (possessor.Kind == EntityKind.Organization && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "members"
            && !article.Beside(sentence, at).Contains(possessor) && !article.NamesOf(sentence).Any(n => n.First == at + 1)
            && !(at + 1 < sentence.Pieces.Count && !sentence.Pieces[at + 1].Barrier && sentence.Key(at + 1, at + 2) is "of"))
            return Describe(sentence, pronoun, at + 1, possessor, 0.7, "the body whose members they are");
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || !SideNouns.Contains(sentence.Key(at, at + 1).ToString()) && !Membership.Contains(sentence.Key(at, at + 1).ToString())) return null;
        var country = possessor.Kind == EntityKind.Person ? book.Served(possessor) : possessor;
        // "his organisation", and the country of who leads one
        var noun = sentence.Key(at, at + 1);
        if (Membership.Contains(noun.ToString()) && (possessor.Kind != EntityKind.Person || country is not { Kind: EntityKind.Organization })) return null;
        if (country is { Kind: EntityKind.Organization } && noun is "country" or "nation" or "homeland" or "army" or "troops") country = possessor.Country is { } home ? registry.Known(home) : null;
        if (country is null) return null;
        var mention = new NameCandidate(sentence, pronoun, at + 1) { Form = MentionForm.Description, IsListed = false };
        mention.Link(country, 0.8, "the possessor's side");
        return mention;
    }

    private LocalEntity? Owner(RolePhrase phrase)
    {
        // "the prime minister's spokesman" is nobody else's
        if (phrase.Possessive >= 0 || phrase.Genitive >= 0)
            return article.Possessor(phrase) is { } possessor ? Served(possessor) : null;
        return phrase.Owner is { Entities: [var owner] } ? Served(owner) : null;
    }

    private LocalEntity Served(LocalEntity entity) => entity.Kind == EntityKind.Person ? book.Served(entity) ?? entity : entity;

    // "his Georgian counterpart": the holder of his own post in Georgia
    private RoleTitle? CounterpartTitle(RolePhrase phrase)
    {
        var possessor = phrase.Possessive >= 0 ? article.At(phrase.Sentence, phrase.Possessive) : null;
        if (possessor is not { Kind: EntityKind.Person }) return null;
        var post = book.Posts.FirstOrDefault(p => p.Person == possessor && !p.Phrase.IsFormer && !p.Phrase.IsCounterpart);
        if (post is not null) return post.Title;
        return book.Office(possessor, null) is { } office ? registry.Ontology.Roles.TitlesBySpelling.GetValueOrDefault(office.Role) : null;
    }

    /// <summary>"the Russian and Ukrainian presidents", "the leaders of Britain and France".</summary>
    public NameCandidate? ReadPlural(RolePhrase phrase)
    {
        if (!phrase.IsPlural || phrase.OtherOwners.Count == 0 || phrase.Owner is not { Entities: [var first] }) return null;
        var owners = phrase.OtherOwners.Select(o => o.Entities[0]).Prepend(first).Distinct().ToArray();
        var holders = owners.Select(o => Holders(phrase.Title, phrase, o) is [var one] ? (Holder: one, Owner: o) : default).ToArray();
        var mention = new NameCandidate(phrase.Sentence, phrase.First, phrase.End) { Form = MentionForm.Plural, IsListed = false, LinkConfidence = 0.85, Reason = "holders of the post in each country" };
        if (Array.Exists(holders, h => h.Holder is null))
        {
            // "the Kenyan and Somali presidents", unnamed, act for their countries.
            if (first.Kind != EntityKind.Country || phrase.IsCounterpart || phrase.Owner.First > phrase.Core) return null;
            mention.Entities.AddRange(owners);
            (mention.LinkConfidence, mention.Reason) = (0.7, "unnamed holders of a post of the countries");
            return mention;
        }

        foreach (var (holder, owner) in holders)
        {
            mention.Entities.Add(holder);
            Book(phrase, holder, owner);
        }

        return mention;
    }

    /// <summary>"the leaders of the two countries" once the countries are known.</summary>
    public NameCandidate? ReadHolders(RolePhrase phrase, NameCandidate countries)
    {
        if (phrase.Sentence.Key(phrase.CoreEnd, phrase.CoreEnd + 1) is not "of" || countries.Entities.Any(e => e.Kind == EntityKind.Person))
            return null;
        var holders = countries.Entities.Select(c => Holders(phrase.Title, phrase, c)).ToArray();
        if (Array.Exists(holders, h => h.Count != 1)) return null;
        var mention = new NameCandidate(phrase.Sentence, phrase.First, countries.End) { Form = MentionForm.Plural, IsListed = false, LinkConfidence = 0.85, Reason = "holders of the post in each of them" };
        mention.Entities.AddRange(holders.Select(h => h[0]));
        return mention;
    }

    private List<LocalEntity> Holders(RoleTitle title, RolePhrase phrase, LocalEntity? owner)
    {
        var sentence = phrase.Sentence.Sentence.Index;
        // "the Commission chief": its president
        var heads = owner is { Kind: EntityKind.Organization } && title.Name is "chief" or "head" or "boss" or "leader";
        var held = book.Posts.Where(p => !p.Phrase.IsFormer && (PostBook.Fits(title, p.Title) || heads && p.Title.Kind == RoleKind.HeadOfState)
            && (owner is null || p.Of == owner)).Select(p => p.Person)
            .Concat(registry.All.Where(e => e is { Kind: EntityKind.Person, Known: not null } && article.Frequency(e) > 0
                && !book.IsToldOtherwise(e, title) && book.Office(e, title) is { } office && (owner is null || office.Of == owner.Id)))
            .Distinct().ToList();
        if (owner is null)
        {
            // Only who was introduced before can be taken up by a bare title, unless nobody else has it.
            var before = held.Where(h => article.Recent(sentence, int.MaxValue / 2).Any(r => r.Entities.Contains(h) && (r.Sentence < sentence || r.Mention.First < phrase.First))).ToList();
            if (before.Count > 0) return before;
        }

        return held;
    }
}
