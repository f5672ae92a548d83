using System.Globalization;
using Graph.Core.Mentions;

namespace Graph.Core.Ontologies;

/// <summary>A person, organisation, country, place or group that the ontology lists.</summary>
public sealed record OntologyEntity(string Id, string Name, EntityKind Kind)
{
    /// <summary>Other full names and spellings, acronyms included.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Nationality adjectives and nouns: Ukrainian, Ukrainians.</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Seats of power that stand for it as an actor: Kremlin, Moscow.</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    /// <summary>Ministries, offices and armed forces that fold into a country: IDF, State Department.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Names it shares with an entity that has the better claim; context decides.</summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];

    /// <summary>First day it existed, for a country, organisation or group that has one worth knowing.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day it existed, for what is no more: Soviet Union, 1991-12-26.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The family name where it is not the name's last word.</summary>
    public string? Surname { get; init; }

    /// <summary>"male" or "female", for a person whose gender is known.</summary>
    public string? Gender { get; init; }

    /// <summary>Id of the country a place, organisation or person belongs to.</summary>
    public string? Country { get; init; }

    /// <summary>Name of a country's capital.</summary>
    public string? Capital { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of a country.</summary>
    public string? Iso { get; init; }

    /// <summary>Wikidata item, such as Q212.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Offices held, in order of time.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>Ids it is never merged with, however alike the names.</summary>
    public IReadOnlyList<string> NotSameAs { get; init; } = [];

    /// <summary>File and line it was read from, for error messages; empty where it was read from no file.</summary>
    public string Origin => Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");

    /// <summary>Whether it bears arms and serves no state: "the rebels" and "its fighters" may be its.</summary>
    public bool IsArmedMovement { get; init; }

    /// <summary>Whether it is a country that "the kingdom" may mean.</summary>
    public bool IsKingdom { get; init; }

    /// <summary>File it was read from.</summary>
    internal string File { get; init; } = "";

    /// <summary>Line of that file where its entry starts, from 1; 0 where it was read from no file.</summary>
    internal int Line { get; init; }
}
