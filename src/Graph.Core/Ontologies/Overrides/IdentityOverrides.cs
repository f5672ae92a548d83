using Graph.Core.Articles;
using Graph.Core.Mentions;

namespace Graph.Core.Ontologies.Overrides;

/// <summary>Applies a user's merges and splits to what an article's mentions were linked to.</summary>
/// <remarks>
/// Nothing is stored: taking an entry out of overrides.yaml and running again undoes it. Immutable and safe to share.
/// </remarks>
public sealed class IdentityOverrides
{
    private readonly Ontology _ontology;
    private readonly Dictionary<string, string> _merges = new(StringComparer.Ordinal);
    private readonly List<OntologyOverride> _splits = [];

    /// <summary>Makes the overrides of an ontology; chains of merges are followed to their end.</summary>
    public IdentityOverrides(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        _ontology = ontology;
        foreach (var entry in ontology.Overrides)
        {
            if (entry.Sort == OverrideSort.Merge)
            {
                _merges.TryAdd(entry.From, entry.To);
            }
            else
            {
                _splits.Add(entry);
            }
        }
    }

    /// <summary>Whether there is nothing to apply.</summary>
    public bool IsEmpty => _merges.Count == 0 && _splits.Count == 0;

    /// <summary>The id that an entity goes by after all merges.</summary>
    public string Resolve(string entityId)
    {
        ArgumentNullException.ThrowIfNull(entityId);

        // A circle, which loading refuses, ends after as many steps as there are merges.
        for (var steps = 0; steps < _merges.Count && _merges.TryGetValue(entityId, out var target); steps++)
        {
            entityId = target;
        }

        return entityId;
    }

    /// <summary>The id of the entity that a name means in an article by the user's word, or null where the user said nothing.</summary>
    /// <remarks>An entry for the article comes before one for all.</remarks>
    public string? Meaning(string name, Article article)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(article);
        OntologyOverride? found = null;
        foreach (var split in _splits)
        {
            if ((split.Article is null ? found is null : IsArticle(split.Article, article))
                && split.From.Equals(WithoutArticle(name), StringComparison.OrdinalIgnoreCase))
            {
                found = split;
            }
        }

        return found?.To is { } to ? Resolve(to) : null;
    }

    /// <summary>Returns the article with the mentions, posts and quotations of merged and split entities redirected.</summary>
    /// <remarks>Where every name of an entity in the article is split off, its pronouns and descriptions go along.</remarks>
    public AnnotatedArticle Apply(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        if (IsEmpty)
        {
            return annotated;
        }

        var meanings = annotated.Mentions.Select(m => IsNaming(m) ? Meaning(m.Text, annotated.Article) : null).ToArray();
        var whole = SplitWhole(annotated.Mentions, meanings);
        string Target(string id) => whole.GetValueOrDefault(id) ?? Resolve(id);

        Mention[] mentions = [.. annotated.Mentions.Select((mention, i) => Redirect(mention, meanings[i], Target))];
        var result = annotated with
        {
            Mentions = mentions,
            Affiliations = [.. annotated.Affiliations.Select(a => a with { PersonId = Target(a.PersonId), OrganizationId = Target(a.OrganizationId) })],
            Quotations = [.. annotated.Quotations.Select(q => q.SpeakerId is { } speaker ? q with { SpeakerId = Target(speaker) } : q)],
        };
        return result with { Entities = Entities(annotated, result) };
    }

    private static bool IsNaming(Mention mention) => mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Demonym;

    private static Mention Redirect(Mention mention, string? meaning, Func<string, string> target)
    {
        string[] ids = meaning is not null ? [meaning] : [.. mention.EntityIds.Select(target).Distinct()];
        return ids.SequenceEqual(mention.EntityIds) ? mention : mention with { EntityIds = ids, Reason = $"{mention.Reason}; your override" };
    }

    /// <summary>Entities of which every naming mention means one other entity.</summary>
    private static Dictionary<string, string> SplitWhole(IReadOnlyList<Mention> mentions, string?[] meanings)
    {
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!IsNaming(mentions[i]))
            {
                continue;
            }

            foreach (var id in mentions[i].EntityIds)
            {
                targets[id] = !targets.TryGetValue(id, out var known) || known == meanings[i] ? meanings[i] : null;
            }
        }

        return targets.Where(t => t.Value is not null).ToDictionary(t => t.Key, t => t.Value!, StringComparer.Ordinal);
    }

    private SortedDictionary<string, Entity> Entities(AnnotatedArticle before, AnnotatedArticle after)
    {
        var used = after.Mentions.SelectMany(m => m.EntityIds)
            .Concat(after.Affiliations.SelectMany(a => new[] { a.PersonId, a.OrganizationId }))
            .Concat(after.Quotations.Select(q => q.SpeakerId).OfType<string>());
        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var id in used)
        {
            if (!entities.ContainsKey(id))
            {
                entities.Add(id, before.Entities.GetValueOrDefault(id) ?? Known(id));
            }
        }

        return entities;
    }

    private Entity Known(string id) => _ontology.Entities.TryGetValue(id, out var entity)
        ? new Entity(entity.Id, entity.Name, entity.Kind) { Wikidata = entity.Wikidata, Latitude = entity.Latitude, Longitude = entity.Longitude }
        : throw new InvalidOperationException($"override to '{id}', which is no entry of the ontology; add it or correct overrides.yaml");

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static bool IsArticle(string given, Article article) =>
        given == article.Id || given == article.Source
        || article.Source.Replace('\\', '/').EndsWith("/" + given, StringComparison.Ordinal);
}
