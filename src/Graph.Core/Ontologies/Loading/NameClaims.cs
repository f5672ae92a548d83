using System.Globalization;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Finds names that two entities claim as their own.</summary>
internal static class NameClaims
{
    /// <summary>A mistake for each name, demonym or seat of power with two claimants of whom neither declares it shared.</summary>
    /// <remarks>A city may be a metonym and a place, so the three sorts of claim stand apart. Entities whose times
    /// do not overlap may share: Moscow stood for the Soviet Union, then for Russia.</remarks>
    public static IEnumerable<OntologyMistake> Conflicts(IEnumerable<OntologyEntity> entities)
    {
        var all = entities as IReadOnlyCollection<OntologyEntity> ?? [.. entities];
        return Conflicts(all, "name", e => e.Aliases.Concat(e.Bodies).Prepend(e.Name))
            .Concat(Conflicts(all, "demonym", e => e.Demonyms))
            .Concat(Conflicts(all, "metonym", e => e.Metonyms));
    }

    private static IEnumerable<OntologyMistake> Conflicts(
        IReadOnlyCollection<OntologyEntity> entities, string sort, Func<OntologyEntity, IEnumerable<string>> names)
    {
        var owners = new Dictionary<string, OntologyEntity>(entities.Count * 2, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var name in names(entity))
            {
                if (owners.TryAdd(name, entity) || owners[name] is var owner && (owner.Id == entity.Id || Tolerated(name, owner, entity)))
                {
                    continue;
                }

                var colon = entity.Origin.LastIndexOf(':');
                yield return new OntologyMistake(
                    entity.Origin[..Math.Max(colon, 0)],
                    colon < 0 ? 0 : int.Parse(entity.Origin.AsSpan(colon + 1), CultureInfo.InvariantCulture),
                    $"{sort} claimed by {owner.Id} and {entity.Id}",
                    name,
                    "qualify one of them, or list it under 'shared' of the one with the weaker claim");
            }
        }
    }

    private static bool Tolerated(string name, OntologyEntity a, OntologyEntity b) =>
        a.SharedNames.Contains(name) || b.SharedNames.Contains(name) || a.Until < b.From || b.Until < a.From;
}
