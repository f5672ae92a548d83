using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Ontologies.Cities;

/// <summary>Gives the places that another resolver found their coordinates and countries from the gazetteer.</summary>
/// <remarks>
/// The article's countries decide between cities of one name; where they do not and no city dwarfs its namesakes, a place
/// stays without coordinates: a wrong dot on a map is worse than none.
/// </remarks>
public sealed class LocatingMentionResolver(IMentionResolver inner, Ontology ontology, Lazy<Gazetteer> gazetteer) : IMentionResolver
{
    private readonly Lazy<Dictionary<string, string>> _countries = new(() => ontology.Entities.Values.Where(e => e is { Kind: EntityKind.Country, Iso: not null, Until: null })
        .GroupBy(e => e.Iso!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal));

    /// <inheritdoc/>
    public AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences)
    {
        var annotated = inner.Resolve(article, sentences);
        var unlocated = annotated.Entities.Values.Where(e => e is { Kind: EntityKind.Place, Latitude: null } && !IsRegion(e.Id)).ToList();
        if (unlocated.Count == 0)
        {
            return annotated;
        }

        var countries = annotated.Entities.Keys.Select(id => ontology.Entities.GetValueOrDefault(id)?.Iso).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var entities = new SortedDictionary<string, Entity>(annotated.Entities.ToDictionary(), StringComparer.Ordinal);
        var homes = new Dictionary<string, string>(annotated.Homes, StringComparer.Ordinal);
        foreach (var place in unlocated)
        {
            if (gazetteer.Value.Find(place.Name, countries) is { IsAmbiguous: false } match)
            {
                entities[place.Id] = place with { Latitude = match.City.Latitude, Longitude = match.City.Longitude };
                if (_countries.Value.TryGetValue(match.City.Country, out var country)) homes.TryAdd(place.Id, country);
            }
        }

        return annotated with { Entities = entities, Homes = homes };
    }

    // The ontology's own places without coordinates are regions, seas and lines; a town of the name is not meant.
    private bool IsRegion(string id) => ontology.Entities.ContainsKey(id);
}
