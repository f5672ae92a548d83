using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Core.Merging;

/// <summary>Tells apart people whom the ontology does not list and who share a full name.</summary>
/// <remarks>
/// One name is one person until articles give it posts in different countries, or with a state and with an armed movement,
/// that no article joins; then each bearer has an id of his own, "john-kim--kenya". The outcome depends on the set of records, not on their order.
/// An entry in the ontology keeps a person whole.
/// </remarks>
public sealed class Namesakes(Ontology ontology)
{
    // No slug has two hyphens in a row.
    private const string Mark = "--";

    // Below it a post is more guessed than told.
    private const double Told = 0.8;

    /// <summary>The id that namesakes have in common: the slug of their name.</summary>
    public static string CommonId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var mark = id.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? id : id[..mark];
    }

    /// <summary>Whether an id is that of a bearer who was told apart.</summary>
    public static bool IsToldApart(string id) => CommonId(id).Length != id.Length;

    /// <summary>The common ids of the people in a record whom the ontology does not list.</summary>
    public IEnumerable<string> Unlisted(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Entities.Where(IsUnlisted).Select(e => CommonId(e.Entity.Id));
    }

    /// <summary>The records with each bearer of a name under an id of his own; unchanged records come back as they are.</summary>
    /// <param name="records">All records that name them.</param>
    /// <param name="commonIds">Whose names to look at; left out, all.</param>
    public IReadOnlyList<ArticleRecord> Separate(IReadOnlyCollection<ArticleRecord> records, IReadOnlyCollection<string>? commonIds = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var asked = commonIds?.ToHashSet(StringComparer.Ordinal);
        var renamed = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var name in records.SelectMany(r => r.Entities.Where(IsUnlisted).Select(e => (Record: r, e.Entity.Id))).GroupBy(o => CommonId(o.Id), StringComparer.Ordinal))
        {
            if (asked?.Contains(name.Key) == false) continue;
            var occurrences = name.Select(o => new Occurrence(o.Record, o.Id, Homes(o.Record, o.Id))).ToArray();
            var bearers = Bearers(occurrences);
            foreach (var occurrence in occurrences)
            {
                var id = bearers.Count < 2 || Bearer(occurrence, bearers) is not { } home ? name.Key : name.Key + Mark + home;
                if (id == occurrence.Id) continue;
                if (!renamed.TryGetValue(occurrence.Record.Article.Id, out var ids))
                    renamed[occurrence.Record.Article.Id] = ids = new Dictionary<string, string>(StringComparer.Ordinal);
                ids[occurrence.Id] = id;
            }
        }

        return [.. records.Select(r => renamed.TryGetValue(r.Article.Id, out var ids) ? Rename(r, ids) : r)];
    }

    private sealed record Occurrence(ArticleRecord Record, string Id, IReadOnlyList<string> Homes);

    private bool IsUnlisted(EntityRecord entry) => entry.Entity.Kind == EntityKind.Person && !ontology.Entities.ContainsKey(entry.Entity.Id);

    // Countries in which the article tells a post of the person, and armed movements, which fight the state they live in; a state
    // that is no more tells nothing.
    private IReadOnlyList<string> Homes(ArticleRecord record, string id)
    {
        var homes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var statement in record.Statements)
        {
            if (statement.Relation != Relation.HoldsRole || statement.Source.EntityId != id || statement.Status == StatementStatus.Denied
                || statement.Confidence < Told) continue;
            if (!ontology.Entities.TryGetValue(statement.Target.EntityId, out var served)) continue;
            if (served.IsArmedMovement)
            {
                homes.Add(served.Id);
                continue;
            }

            var country = served.Kind == EntityKind.Country ? served : served.Country is { } of ? ontology.Entities.GetValueOrDefault(of) : null;
            if (country is { Kind: EntityKind.Country, Until: null }) homes.Add(country.Id);
        }

        return [.. homes];
    }

    // Countries and movements that an article joins are one bearer's, who goes by the least of them.
    private static SortedDictionary<string, HashSet<string>> Bearers(Occurrence[] occurrences)
    {
        var bearers = new List<HashSet<string>>();
        foreach (var occurrence in occurrences.Where(o => o.Homes.Count > 0))
        {
            var joined = bearers.FindAll(b => b.Overlaps(occurrence.Homes));
            var all = occurrence.Homes.Concat(joined.SelectMany(b => b)).ToHashSet(StringComparer.Ordinal);
            bearers.RemoveAll(joined.Contains);
            bearers.Add(all);
        }

        var byLeast = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var bearer in bearers) byLeast[bearer.Min(StringComparer.Ordinal)!] = bearer;
        return byLeast;
    }

    // Who has no post in an article is the one bearer whose country or movement it names, or nobody's in particular.
    private static string? Bearer(Occurrence occurrence, SortedDictionary<string, HashSet<string>> bearers)
    {
        var signs = occurrence.Homes.Count > 0
            ? occurrence.Homes
            : [.. occurrence.Record.Entities.Where(e => e.Entity.Kind is EntityKind.Country or EntityKind.Organization).Select(e => e.Entity.Id)];
        var fitting = bearers.Where(b => b.Value.Overlaps(signs)).Select(b => b.Key).Take(2).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    // A statement keeps its id: it is the same fact, better understood.
    private static ArticleRecord Rename(ArticleRecord record, Dictionary<string, string> ids)
    {
        string New(string id) => ids.GetValueOrDefault(id, id);
        Argument Moved(Argument end) => ids.ContainsKey(end.EntityId) ? end with { EntityId = New(end.EntityId) } : end;
        return record with
        {
            Entities = [.. record.Entities.Select(e => ids.ContainsKey(e.Entity.Id) ? e with { Entity = e.Entity with { Id = New(e.Entity.Id) } } : e).OrderBy(e => e.Entity.Id, StringComparer.Ordinal)],
            Statements = [.. record.Statements.Select(s => InOrder(s with { Source = Moved(s.Source), Target = Moved(s.Target), AttributedTo = s.AttributedTo is { } speaker ? New(speaker) : null }))],
        };
    }

    private static Statement InOrder(Statement statement) =>
        statement.Relation.IsSymmetric() && string.CompareOrdinal(statement.Source.EntityId, statement.Target.EntityId) > 0
            ? statement with { Source = statement.Target, Target = statement.Source }
            : statement;
}
