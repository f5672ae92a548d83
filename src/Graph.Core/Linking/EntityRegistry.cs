using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>The entities of one article by id.</summary>
internal sealed class EntityRegistry
{
    private readonly Dictionary<string, LocalEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _merges;

    public EntityRegistry(Ontology ontology)
    {
        Ontology = ontology;
        _merges = ontology.Overrides.Where(o => o.Sort == OverrideSort.Merge)
            .GroupBy(o => o.From, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().To, StringComparer.Ordinal);
    }

    public Ontology Ontology { get; }

    public IEnumerable<LocalEntity> All => _entities.Values;

    public LocalEntity? Find(string id) => _entities.GetValueOrDefault(id);

    public LocalEntity this[string id] => _entities[id];

    /// <summary>The article's entity for an entry of the ontology.</summary>
    public LocalEntity Known(OntologyEntity entity)
    {
        if (_merges.TryGetValue(entity.Id, out var target) && Ontology.Entities.TryGetValue(target, out var other)) entity = other;
        if (_entities.TryGetValue(entity.Id, out var local)) return local;
        local = new LocalEntity(entity.Id, entity.Name, entity.Kind, entity);
        if (entity.Kind == EntityKind.Person)
        {
            local.Forms.Add(Folding.Pieces(entity.Name));
            local.Surname = PersonNames.Surname(entity);
            local.Country ??= entity.Offices.Select(o => o.Of).LastOrDefault(o => Ontology.Entities.TryGetValue(o, out var c)
                && c.Kind == EntityKind.Country);
        }

        return _entities[entity.Id] = local;
    }

    /// <summary>The article's entity for an id of the ontology, or null.</summary>
    public LocalEntity? Known(string id) => Ontology.Entities.TryGetValue(id, out var entity) ? Known(entity) : null;

    /// <summary>The article's entity for a name that the ontology lacks.</summary>
    public LocalEntity Unknown(string name, EntityKind kind)
    {
        var id = Slug.From(name);
        if (_merges.TryGetValue(id, out var target) && Known(target) is { } merged) return merged;
        if (_entities.TryGetValue(id, out var local) && local.Kind == kind) return local;
        // The slug may belong to another kind of thing here or in the ontology: Jordan the surname is not Jordan.
        if (local is not null || (Ontology.Entities.TryGetValue(id, out var taken) && taken.Kind != kind))
            id = $"{id}-{kind.ToString().ToLowerInvariant()}";
        if (_entities.TryGetValue(id, out local)) return local;
        return _entities[id] = new LocalEntity(id, name, kind, null);
    }
}
