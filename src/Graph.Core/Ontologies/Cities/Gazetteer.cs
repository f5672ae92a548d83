namespace Graph.Core.Ontologies.Cities;

/// <summary>The world's cities of more than 15,000 people, found by name.</summary>
/// <remarks>Data: GeoNames (geonames.org), CC BY 4.0. Loaded on first use; immutable and safe to share.</remarks>
public sealed class Gazetteer
{
    /// <summary>Name of the embedded file that the training program's <c>gazetteer</c> command writes.</summary>
    internal const string ResourceName = "Graph.Core.Ontologies.Cities.cities.bin.br";

    // A name outside the article's countries needs a city so much larger than its namesakes.
    private const int Dominance = 4;

    private static readonly Lazy<Gazetteer> LazyDefault = new(LoadEmbedded);

    private readonly CityTable _table;

    internal Gazetteer(CityTable table) => _table = table;

    /// <summary>The cities that ship with the program, loaded on first use.</summary>
    public static Gazetteer Default => LazyDefault.Value;

    /// <summary>Number of cities.</summary>
    public int Count => _table.Count;

    /// <summary>The city a name means, by the countries at issue and by population; null where no city has the name.</summary>
    /// <param name="name">The name as written; accents and case do not matter.</param>
    /// <param name="countries">ISO codes of the countries the article is about, most likely first; may be empty.</param>
    /// <remarks>
    /// A city in a country of the context comes before any other; then a city's own name before its other names, then
    /// population. The answer is ambiguous where a rival of the same standing has more than a quarter of its people.
    /// </remarks>
    public CityMatch? Find(string name, IReadOnlyCollection<string>? countries = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = CityKey.Of(name);
        if (key.Length == 0)
        {
            return null;
        }

        (int City, int Standing, int Population) best = (-1, -1, 0), second = best;
        foreach (var city in _table.Find(key))
        {
            var standing = Standing(city, key, countries);
            var candidate = (city, standing, _table.Population(city));
            if (Precedes(candidate, best))
            {
                (best, second) = (candidate, best);
            }
            else if (Precedes(candidate, second))
            {
                second = candidate;
            }
        }

        if (best.City < 0)
        {
            return null;
        }

        var ambiguous = second.City >= 0 && second.Standing == best.Standing && (long)second.Population * Dominance > best.Population;
        return new CityMatch(_table.City(best.City), ambiguous, best.Standing >= 2);
    }

    /// <summary>All cities of a name, the most populous first.</summary>
    public IReadOnlyList<City> FindAll(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = CityKey.Of(name);
        return key.Length == 0 ? [] : [.. _table.Find(key).ToArray().Select(city => _table.City(city)).OrderByDescending(city => city.Population)];
    }

    // Country of the context counts 2, the city's own name 1.
    private int Standing(int city, string key, IReadOnlyCollection<string>? countries) =>
        (countries is { Count: > 0 } && countries.Contains(_table.Country(city)) ? 2 : 0) + (_table.IsOwnName(city, key) ? 1 : 0);

    private static bool Precedes((int City, int Standing, int Population) a, (int City, int Standing, int Population) b) =>
        a.Standing != b.Standing ? a.Standing > b.Standing : a.Population > b.Population;

    private static Gazetteer LoadEmbedded()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is missing from the program; write it with 'graph-training gazetteer'");
        return new Gazetteer(CityTable.Read(stream));
    }
}
