using System.Text.Json;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Exports;

/// <summary>The stable JSON form of entities and statements.</summary>
public static class ExportedJson
{
    /// <summary>The word for a kind: person, organization, country, place, group or issue.</summary>
    public static string Kind(EntityKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The word for a status: asserted, planned, possible, conditional or denied.</summary>
    public static string Status(StatementStatus status) => status.Label();

    /// <summary>An entity as one article names it.</summary>
    public static void Entity(Utf8JsonWriter json, EntityRecord entity, string article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entity);
        json.WriteStartObject();
        json.WriteString("type", "entity");
        json.WriteString("article", article);
        EntityFields(json, entity.Entity);
        Strings(json, "mentions", entity.Mentions);
        json.WriteEndObject();
    }

    /// <summary>A statement with both ends, their surface forms in the article, and its evidence.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="s">The statement.</param>
    /// <param name="article">Path or URL of its article as given.</param>
    /// <param name="entities">The article's entities by id.</param>
    public static void Statement(Utf8JsonWriter json, Statement s, string article, IReadOnlyDictionary<string, EntityRecord> entities)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(entities);
        json.WriteStartObject();
        json.WriteString("type", "statement");
        json.WriteString("id", s.Id);
        json.WriteString("article", article);
        json.WriteNumber("sentence", s.Sentence);
        json.WriteNumber("start", s.Span.Start);
        json.WriteNumber("end", s.Span.End);
        json.WriteString("evidence", s.Evidence);
        json.WriteString("relation", s.Relation.Label());
        json.WriteString("plover", s.Relation.Plover());
        json.WriteString("status", Status(s.Status));
        End(json, "source", s.Source, entities);
        End(json, "target", s.Target, entities);
        json.WriteString("attributedTo", s.AttributedTo is { } id && entities.TryGetValue(id, out var speaker) ? speaker.Entity.Name : s.AttributedTo);
        json.WriteString("role", s.Role);
        json.WriteString("date", s.Date);
        json.WriteNumber("confidence", Math.Round(s.Confidence, 4));
        json.WriteString("attributedToId", s.AttributedTo);
        json.WriteBoolean("reported", s.IsReported);
        json.WriteString("timeExpression", s.TimeExpression);
        json.WriteString("rule", s.Rule);
        json.WriteEndObject();
    }

    /// <summary>Id, name, kind, and Wikidata item and coordinates where known.</summary>
    public static void EntityFields(Utf8JsonWriter json, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entity);
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", Kind(entity.Kind));
        if (entity.Wikidata is { } item) json.WriteString("wikidata", item);
        if (entity.Latitude is { } lat) json.WriteNumber("lat", lat);
        if (entity.Longitude is { } lon) json.WriteNumber("lon", lon);
    }

    /// <summary>An array of strings.</summary>
    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(values);
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void End(Utf8JsonWriter json, string role, Argument end, IReadOnlyDictionary<string, EntityRecord> entities)
    {
        var record = entities[end.EntityId];
        json.WriteStartObject(role);
        EntityFields(json, record.Entity);
        if (record.Entity.Kind == EntityKind.Issue) json.WriteString("key", record.Entity.Id);
        json.WriteString("mention", end.Mention);
        json.WriteNumber("start", end.Span.Start);
        json.WriteNumber("end", end.Span.End);
        if (record.Entity.Kind != EntityKind.Issue)
            Strings(json, "aliases", record.Mentions.Where(m => m != record.Entity.Name && m != end.Mention));
        json.WriteEndObject();
    }
}
