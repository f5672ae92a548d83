using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>Article records as the sorted parameter rows of the write queries.</summary>
internal sealed class RecordRows
{
    private readonly List<object?> _articles = [];
    private readonly List<object?> _mentions = [];
    private readonly List<object?> _statements = [];
    private readonly List<object?> _attributions = [];

    /// <summary>Turns records, sorted by article id, into rows.</summary>
    /// <exception cref="ArgumentException">A statement names an entity that its record does not list.</exception>
    public RecordRows(IReadOnlyCollection<ArticleRecord> records)
    {
        ArticleIds = [.. records.Select(r => (object?)r.Article.Id)];
        foreach (var record in records)
        {
            Add(record);
            Summary.Add(record);
        }
    }

    /// <summary>Ids of the articles.</summary>
    public IReadOnlyList<object?> ArticleIds { get; }

    /// <summary>One row an article.</summary>
    public IReadOnlyList<object?> Articles => _articles;

    /// <summary>One row an article and entity.</summary>
    public IReadOnlyList<object?> Mentions => _mentions;

    /// <summary>One row a statement.</summary>
    public IReadOnlyList<object?> Statements => _statements;

    /// <summary>One row a statement that somebody else than the article makes.</summary>
    public IReadOnlyList<object?> Attributions => _attributions;

    /// <summary>What the records add to entities and edges.</summary>
    public GraphSummary Summary { get; } = new();

    private static string? FirstDay(string? date)
    {
        ReadOnlySpan<string> formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        foreach (var format in formats)
            if (DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }

    private static Dictionary<string, object?> ArticleRow(Article article) => new()
    {
        ["id"] = article.Id,
        ["date"] = article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["properties"] = Present(new()
        {
            ["id"] = article.Id,
            ["name"] = NodeName.Shorten(string.IsNullOrWhiteSpace(article.Title) ? article.Source : article.Title),
            ["source"] = article.Source,
            ["title"] = article.Title,
            ["byline"] = article.Byline,
            ["outlet"] = article.Outlet,
            ["text"] = article.Text,
            ["blocks"] = BlockText.Write(article.Blocks),
        }),
    };

    private static Dictionary<string, object?> MentionRow(ArticleRecord record, EntityRecord entry, string key) => new()
    {
        ["article"] = record.Article.Id,
        ["entity"] = key,
        ["properties"] = Present(new()
        {
            ["forms"] = entry.Mentions.Count == 0 ? null : entry.Mentions,
            ["name"] = entry.Entity.Name,
            ["kind"] = KindNames.Of(entry.Entity.Kind),
            ["wikidata"] = entry.Entity.Wikidata,
            ["latitude"] = entry.Entity.Latitude,
            ["longitude"] = entry.Entity.Longitude,
            ["shortName"] = NodeName.Shorten(entry.Entity.Name) is var name && name == entry.Entity.Name ? null : name,
            ["fullId"] = key == entry.Entity.Id ? null : entry.Entity.Id,
        }),
    };

    private void Add(ArticleRecord record)
    {
        _articles.Add(ArticleRow(record.Article));
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entry in record.Entities.OrderBy(e => e.Entity.Id, StringComparer.Ordinal))
        {
            var key = EntityKey.Of(entry.Entity.Id);
            entities.Add(entry.Entity.Id, entry.Entity);
            _mentions.Add(MentionRow(record, entry, key));
        }

        foreach (var statement in record.Statements) Add(statement, entities);
    }

    private void Add(Statement statement, Dictionary<string, Entity> entities)
    {
        Entity Find(string id) => entities.TryGetValue(id, out var entity)
            ? entity
            : throw new ArgumentException($"Article {statement.ArticleId}: statement {statement.Id} names the entity '{id}', which the record does not list.");

        var source = Find(statement.Source.EntityId);
        var target = Find(statement.Target.EntityId);
        var edge = EdgeKey.Of(statement);
        var speaker = statement.AttributedTo;
        var unlisted = speaker is null || entities.ContainsKey(speaker) ? null : speaker;
        _statements.Add(StatementRow(statement, edge, unlisted, $"{source.Name} {statement.Relation.Label().ToLowerInvariant().Replace('_', ' ')} {target.Name}"));
        if (speaker is not null && entities.ContainsKey(speaker))
            _attributions.Add(new Dictionary<string, object?> { ["statement"] = statement.Id, ["entity"] = EntityKey.Of(speaker) });
    }

    private static Dictionary<string, object?> StatementRow(Statement statement, EdgeKey edge, string? unlistedSpeaker, string name) => new()
    {
        ["article"] = statement.ArticleId,
        ["source"] = edge.Source,
        ["target"] = edge.Target,
        ["day"] = FirstDay(statement.Date),
        ["properties"] = Present(new()
        {
            ["id"] = statement.Id,
            ["name"] = NodeName.Shorten(name),
            ["relation"] = statement.Relation.Label(),
            ["plover"] = statement.Relation.Plover(),
            ["status"] = KindNames.Of(statement.Status),
            ["sourceId"] = edge.Source,
            ["targetId"] = edge.Target,
            ["sentence"] = statement.Sentence,
            ["start"] = statement.Span.Start,
            ["end"] = statement.Span.End,
            ["evidence"] = statement.Evidence,
            ["sourceMention"] = statement.Source.Mention,
            ["sourceStart"] = statement.Source.Span.Start,
            ["sourceEnd"] = statement.Source.Span.End,
            ["targetMention"] = statement.Target.Mention,
            ["targetStart"] = statement.Target.Span.Start,
            ["targetEnd"] = statement.Target.Span.End,
            ["reported"] = statement.IsReported,
            ["attributedTo"] = unlistedSpeaker,
            ["role"] = statement.Role,
            ["date"] = statement.Date,
            ["time"] = statement.TimeExpression,
            ["confidence"] = statement.Confidence,
            ["rule"] = statement.Rule,
        }),
    };

    // A property that is null need not be sent.
    private static Dictionary<string, object?> Present(Dictionary<string, object?> properties)
    {
        foreach (var (name, value) in properties)
            if (value is null)
                properties.Remove(name);
        return properties;
    }
}
