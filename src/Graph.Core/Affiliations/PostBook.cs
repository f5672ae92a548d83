using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>Who holds which post in one article, and whom an unowned title serves.</summary>
internal sealed class PostBook(EntityRegistry registry, ArticleContext context)
{
    private readonly List<Post> _posts = [];

    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>Writes down a post; a weaker repetition is left out.</summary>
    public void Add(Post post)
    {
        _posts.Add(post);
        if (!post.Phrase.IsFormer && !post.Phrase.IsDenied && post.Confidence >= 0.6)
        {
            if (post.Of.Kind == EntityKind.Country) post.Person.Country ??= post.Of.Id;
            post.Person.Gender ??= post.Title.Gender;
        }
    }

    /// <summary>The country or organisation that a person serves, by the article first, then by the ontology at the article's date.</summary>
    public LocalEntity? Served(LocalEntity person)
    {
        var told = _posts.Where(p => p.Person == person && !p.Phrase.IsFormer).OrderByDescending(p => p.Confidence).FirstOrDefault();
        if (told is { Confidence: >= 0.6 }) return told.Of;
        if (Office(person, null) is { } office) return registry.Known(office.Of);
        return person.Country is { } country ? registry.Find(country) ?? registry.Known(country) : null;
    }

    /// <summary>The country of an entity: itself, or the one it belongs to.</summary>
    public LocalEntity? CountryOf(LocalEntity entity)
    {
        if (entity.Kind == EntityKind.Country) return entity;
        if (entity.Kind == EntityKind.Person) return Served(entity);
        return entity.Country is { } country
            ? registry.Find(country) ?? registry.Known(country)
            : entity.Kind is EntityKind.Organization or EntityKind.Group
            ? entity
            : null;
    }

    /// <summary>Whether a person rules a country, by the article or by what is known; null for any country.</summary>
    public bool IsRuler(LocalEntity person, LocalEntity? country) => person.Kind == EntityKind.Person
        && (Posts.Any(p => p.Person == person && !p.Phrase.IsFormer && (country is null || p.Of == country) && Rules(p.Title.Kind))
            || Office(person, null) is { } office && (country is null || office.Of == country.Id)
                && registry.Ontology.Roles.TitlesBySpelling.TryGetValue(office.Role, out var title) && Rules(title.Kind));

    /// <summary>Whether who holds such a post rules a country.</summary>
    public static bool Rules(RoleKind kind) => kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch;

    /// <summary>The office of a known person that fits a title and the article's date.</summary>
    public Office? Office(LocalEntity person, RoleTitle? title)
    {
        if (person.Known is not { } known) return null;
        var offices = known.Offices.Where(o => title is null || Fits(title, o.Role)).ToArray();
        if (offices.Length == 0) return null;
        if (context.Date is { } date)
        {
            var then = Array.FindLast(offices, o => ArticleContext.Holds(o, date));
            if (then is not null) return then;
        }

        var served = offices.Select(o => o.Of).Distinct().ToArray();
        return served.Length == 1 ? offices[^1] : Array.FindLast(offices, o => context.Names(o.Of));
    }

    /// <summary>Whether the article gives a person a post of the same sort that is another one: its prime minister is not its president.</summary>
    public bool IsToldOtherwise(LocalEntity person, RoleTitle title)
    {
        var told = _posts.Where(p => p.Person == person && !p.Phrase.IsFormer
            && p.Title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch).ToArray();
        return told.Length > 0 && !Array.Exists(told, p => Fits(title, p.Title));
    }

    /// <summary>Whether a known person's office of that title is over at the article's date.</summary>
    public bool HeldBefore(LocalEntity person, RoleTitle title, LocalEntity? of) =>
        person.Known is { } known
            && known.Offices.Any(o => Fits(title, o.Role) && (of is null || o.Of == of.Id) && o.Until is { } until
                && (context.Date is not { } date || until <= date));

    /// <summary>Whether a title in the text can be the role of an office: the same words, or a broader word for it.</summary>
    public bool Fits(RoleTitle title, string role)
    {
        if (title.Name == role || IsWorded(title, role) || title.Name is "foreign minister" && role is "secretary of state") return true;
        // "Commission President" for the president of the Commission
        if (title.Kind == RoleKind.Leader && title.Name.EndsWith(" " + role, StringComparison.Ordinal)) return true;
        var post = registry.Ontology.Roles.TitlesBySpelling.GetValueOrDefault(role);
        return post == title || FitsKind(title, post?.Kind);
    }

    /// <summary>Whether a title in the text can stand for a post's title.</summary>
    public static bool Fits(RoleTitle title, RoleTitle post) =>
        title == post || IsWorded(title, post.Name)
        // "Washington's top diplomat", "the chief diplomat"
        || title.Name is "foreign minister" && post.Name is "secretary of state"
        // no party's leader is "the secretary-general"
        || (title.Name is not "secretary-general" || post.Name is "chief" or "head" or "boss" or "secretary") && FitsKind(title, post.Kind);

    // "the minister" for a foreign minister; no vice president is "the president"
    private static bool IsWorded(RoleTitle title, string role) =>
        role.EndsWith(" " + title.Name, StringComparison.Ordinal)
            && !(title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment
                && (role.StartsWith("vice", StringComparison.Ordinal) || role.StartsWith("deputy", StringComparison.Ordinal) || role.StartsWith("first vice", StringComparison.Ordinal) || role.StartsWith("first deputy", StringComparison.Ordinal)));

    private static bool FitsKind(RoleTitle title, RoleKind? kind) => title.Name switch
    {
        "leader" => kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch or RoleKind.Leader,
        "chief" or "head" or "boss" or "secretary-general" => kind is RoleKind.Leader,
        "minister" => kind == RoleKind.Minister,
        "premier" or "prime minister" => kind == RoleKind.HeadOfGovernment,
        "head of state" or "president" => kind == RoleKind.HeadOfState,
        "monarch" => kind == RoleKind.Monarch,
        "envoy" or "emissary" or "diplomat" => kind is RoleKind.Envoy,
        "spokesman" or "spokeswoman" or "spokesperson" => kind == RoleKind.Spokesperson,
        "general" or "commander" => kind == RoleKind.Commander,
        _ => false,
    };
}
