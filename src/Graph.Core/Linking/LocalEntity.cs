using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>What an article tells of one entity while it is being resolved.</summary>
internal sealed class LocalEntity(string id, string name, EntityKind kind, OntologyEntity? known)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public EntityKind Kind { get; } = kind;

    /// <summary>The ontology's entry, null for what it does not list.</summary>
    public OntologyEntity? Known { get; } = known;

    /// <summary>The folded words of each form of the name.</summary>
    public List<List<string>> Forms { get; } = [];

    /// <summary>The word that refers to a person alone.</summary>
    public string Surname { get; set; } = "";

    /// <summary>"male" or "female", where the ontology, a title or a pronoun tells.</summary>
    public string? Gender { get; set; } = known?.Gender;

    public double? Latitude { get; set; } = known?.Latitude;

    public double? Longitude { get; set; } = known?.Longitude;

    /// <summary>Id of the country it belongs to, as the ontology or the article says.</summary>
    public string? Country { get; set; } = known?.Country;

    public Entity ToEntity() => new(Id, Name, Kind) { Wikidata = Known?.Wikidata, Latitude = Latitude, Longitude = Longitude };
}
