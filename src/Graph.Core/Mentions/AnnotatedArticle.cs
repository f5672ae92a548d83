using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Mentions;

/// <summary>An article with its parsed sentences, mentions and entities.</summary>
/// <param name="Article">The clean article.</param>
/// <param name="Sentences">Parsed sentences in text order.</param>
/// <param name="Mentions">Mentions ordered by span; they may nest but not cross.</param>
/// <param name="Entities">Entities by id: every id that a mention names.</param>
public sealed record AnnotatedArticle(
    Article Article,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyDictionary<string, Entity> Entities)
{
    // asked of every pair of ends
    private readonly Affiliation[] _present = [];

    /// <summary>Posts that the text says people hold, in text order.</summary>
    public IReadOnlyList<Affiliation> Affiliations
    {
        get;
        init
        {
            field = value;
            _present = [.. value.Where(post => !post.IsFormer && !IsCritic(post.Role))];
        }
    } = [];

    // An opposition leader or a senator speaks to his government as any other does.
    private static bool IsCritic(string role) => role.Contains("opposition", StringComparison.Ordinal)
        || role is "senator" or "lawmaker" or "legislator" or "congressman" or "congresswoman" or "member of parliament" or "mp" or "governor" or "mayor"
            or "activist" or "candidate" or "presidential candidate";

    /// <summary>Whether one of two serves the other: a minister and his country act as one.</summary>
    public bool AreOneSide(string a, string b)
    {
        foreach (var post in _present)
        {
            if ((post.PersonId == a && post.OrganizationId == b) || (post.PersonId == b && post.OrganizationId == a)) return true;
        }

        return false;
    }

    /// <summary>Quoted stretches with their speakers, in text order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Nouns that take up events told before, in text order: "the talks" of those named sentences ago.</summary>
    public IReadOnlyList<EventReference> EventReferences { get; init; } = [];

    /// <summary>The country of persons, places and bodies by id, where article or ontology tell it.</summary>
    public IReadOnlyDictionary<string, string> Homes { get; init; } = new Dictionary<string, string>();

    /// <summary>The town and the country where the article plays, those of them that it names: where "flew in" leads.</summary>
    public IReadOnlyList<string> Scene { get; init; } = [];

    /// <summary>Number of pronouns and descriptions whose antecedent stays undecided.</summary>
    public int UndecidedReferences { get; init; }

    /// <summary>Those whom the article only hears: analysts, residents, reporters, and the institutes of analysts.</summary>
    public IReadOnlySet<string> Onlookers { get; init; } = new HashSet<string>();

    /// <summary>Countries and capitals that officials serve and live in: nobody visits those of his own.</summary>
    public IReadOnlySet<(string PersonId, string PlaceId)> AtHome { get; init; } = new HashSet<(string, string)>();
}
