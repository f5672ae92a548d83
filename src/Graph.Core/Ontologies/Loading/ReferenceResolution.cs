namespace Graph.Core.Ontologies.Loading;

/// <summary>Turns references by another name into ids: "of: iaea" means the International Atomic Energy Agency.</summary>
internal static class ReferenceResolution
{
    /// <summary>Rewrites the targets that are no ids but slugs of one entity's name or alias; others stay as they are.</summary>
    public static void Resolve(Dictionary<string, OntologyEntity> entities, List<EntityReference> references)
    {
        if (!references.Exists(r => !entities.ContainsKey(r.Id)))
        {
            return;
        }

        var idsBySlug = IdsBySlug(entities.Values);
        string Target(string id) => entities.ContainsKey(id) ? id : idsBySlug.GetValueOrDefault(id) ?? id;

        for (var i = 0; i < references.Count; i++)
        {
            references[i] = references[i] with { Id = Target(references[i].Id) };
        }

        foreach (var entity in entities.Values.Where(e => e.Country is not null || e.Offices.Count > 0 || e.NotSameAs.Count > 0).ToList())
        {
            if ((entity.Country is { } country && !entities.ContainsKey(country))
                || entity.Offices.Any(o => !entities.ContainsKey(o.Of))
                || entity.NotSameAs.Any(other => !entities.ContainsKey(other)))
            {
                entities[entity.Id] = entity with
                {
                    Country = entity.Country is null ? null : Target(entity.Country),
                    Offices = [.. entity.Offices.Select(o => o with { Of = Target(o.Of) })],
                    NotSameAs = [.. entity.NotSameAs.Select(Target)],
                };
            }
        }
    }

    private static Dictionary<string, string?> IdsBySlug(IEnumerable<OntologyEntity> entities)
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            var parenthesis = entity.Name.IndexOf(" (", StringComparison.Ordinal);
            var bare = parenthesis > 0 ? entity.Name[..parenthesis] : entity.Name;
            foreach (var name in entity.Aliases.Concat(entity.Bodies).Prepend(bare))
            {
                var slug = Slug.From(name);

                // A slug that two entities share points to neither.
                ids[slug] = !ids.TryGetValue(slug, out var owner) || owner == entity.Id ? entity.Id : null;
            }
        }

        return ids;
    }
}
