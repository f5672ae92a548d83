namespace Graph.Core.Mentions;

/// <summary>An actor, place or issue: one node of the graph.</summary>
/// <param name="Id">Slug of the canonical name, stable across articles.</param>
/// <param name="Name">Canonical English name.</param>
/// <param name="Kind">What sort of thing it is.</param>
public sealed record Entity(string Id, string Name, EntityKind Kind)
{
    /// <summary>Wikidata item, such as Q212.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Latitude of a place in degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude of a place in degrees east.</summary>
    public double? Longitude { get; init; }
}
