using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Finds names that two entities claim as their own.</summary>
/// <remarks>
/// A city may be a metonym and a place, so names, demonyms and metonyms are claimed apart. Entities whose times do not
/// overlap may share: Moscow stood for the Soviet Union, then for Russia.
/// </remarks>
internal sealed class NameClaims
{
    private readonly List<OntologyMistake> _conflicts = [];
    private readonly Dictionary<string, OntologyEntity> _names;
    private readonly Dictionary<string, OntologyEntity> _demonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OntologyEntity> _metonyms = new(StringComparer.Ordinal);

    private NameClaims(int entities) => _names = new Dictionary<string, OntologyEntity>(entities * 3, StringComparer.Ordinal);

    /// <summary>A mistake for each name, demonym or metonym with two claimants of whom neither declares it shared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static IReadOnlyList<OntologyMistake> Conflicts(IReadOnlyCollection<OntologyEntity> entities)
    {
        var claims = new NameClaims(entities.Count);
        foreach (var entity in entities)
        {
            claims.Claim(claims._names, "name", entity.Name, entity);
            claims.Claim(claims._names, "name", entity.Aliases, entity);
            claims.Claim(claims._names, "name", entity.Bodies, entity);
            claims.Claim(claims._demonyms, "demonym", entity.Demonyms, entity);
            claims.Claim(claims._metonyms, "metonym", entity.Metonyms, entity);
        }

        return claims._conflicts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Claim(Dictionary<string, OntologyEntity> owners, string sort, IReadOnlyList<string> names, OntologyEntity entity)
    {
        for (var i = 0; i < names.Count; i++)
        {
            Claim(owners, sort, names[i], entity);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Claim(Dictionary<string, OntologyEntity> owners, string sort, string name, OntologyEntity entity)
    {
        if (owners.TryAdd(name, entity) || owners[name] is var owner && (owner.Id == entity.Id || IsTolerated(name, owner, entity)))
        {
            return;
        }

        _conflicts.Add(new OntologyMistake(
            entity.File,
            entity.Line,
            $"{sort} claimed by {owner.Id} and {entity.Id}",
            name,
            "qualify one of them, or list it under 'shared' of the one with the weaker claim"));
    }

    private static bool IsTolerated(string name, OntologyEntity a, OntologyEntity b) =>
        a.SharedNames.Contains(name) || b.SharedNames.Contains(name) || a.Until < b.From || b.Until < a.From;
}
