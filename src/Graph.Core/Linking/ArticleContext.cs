using Graph.Core.Articles;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>What decides between people of one name: the article's date and the countries it names.</summary>
internal sealed class ArticleContext
{
    private readonly HashSet<string> _countries;

    public ArticleContext(Article article, DateOnly? date, IEnumerable<string> countries)
    {
        Article = article;
        Date = date;
        _countries = countries.ToHashSet(StringComparer.Ordinal);
    }

    public Article Article { get; }

    /// <summary>The day of publication, or the one that the text's own dateline gives.</summary>
    public DateOnly? Date { get; }

    /// <summary>Whether a folded name is a media outlet or platform.</summary>
    public bool IsMedia(ReadOnlySpan<char> key) => MediaKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key);

    /// <summary>Folded names of media outlets.</summary>
    public required HashSet<string> MediaKeys { get; init; }

    /// <summary>Whether the article names the country itself, not only a city that has been its capital.</summary>
    public bool NamesOutright(string id) => Outright.Contains(id);

    /// <summary>Ids of what the article calls by its own name.</summary>
    public required HashSet<string> Outright { get; init; }

    /// <summary>Whether the article names the country or organisation.</summary>
    public bool Names(string? id) => id is not null && _countries.Contains(id);

    /// <summary>Whether a bare surname can mean this person here: a country of the person's is named.</summary>
    public bool IsPlausible(OntologyEntity person) => Names(person.Country) || person.Offices.Any(o => Names(o.Of));

    /// <summary>Whether an office falls near the article's date; true where nothing is dated.</summary>
    public bool IsActive(OntologyEntity person) =>
        Date is not { } date || person.Offices.Count == 0 || person.Offices.All(o => o.From is null && o.Until is null)
        || person.Offices.Any(o => (o.From is null || o.From <= date.AddYears(2)) && (o.Until is null || o.Until >= date.AddYears(-6)));

    /// <summary>The one of several people who holds an office at the date in a country that the article names; null where undecided.</summary>
    public OntologyEntity? Choose(IReadOnlyList<OntologyEntity> people)
    {
        var scored = people.Select(p => (Person: p, Score: Score(p))).OrderByDescending(s => s.Score).ToArray();
        return scored.Length == 1 || scored[0].Score > scored[1].Score ? scored[0].Person : null;
    }

    private double Score(OntologyEntity person)
    {
        var score = IsPlausible(person) ? 2.0 : 0;
        if (Date is not { } date) return score;
        foreach (var office in person.Offices)
        {
            if (Names(office.Of) && Holds(office, date)) return score + 2;
            // An office near the date is the next best sign.
            if (office.From is { } from && office.Until is { } until && from <= date.AddYears(3) && until >= date.AddYears(-8))
                score = Math.Max(score, 2.5);
        }

        return score;
    }

    /// <summary>Whether an office is held on a day.</summary>
    public static bool Holds(Office office, DateOnly date) =>
        (office.From is not null || office.Until is not null) && (office.From is null || office.From <= date)
            && (office.Until is null || office.Until >= date);
}
