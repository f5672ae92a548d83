using System.Text.Json;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Exports;

/// <summary>The merged graph as one JSON document: articles, entities, edges, statements.</summary>
/// <remarks>Holds the whole graph in memory; for large archives use <see cref="JsonLinesExport"/>.</remarks>
public sealed class JsonExport : IGraphExport
{
    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var all = await LightRecords.ReadAsync(records, cancellationToken).ConfigureAwait(false);
        var graph = KnowledgeGraph.Build(all);
        var text = new JsonText(indented: true).Write(json =>
        {
            json.WriteStartObject();
            Articles(json, graph);
            Entities(json, graph, all);
            Edges(json, graph);
            Statements(json, all);
            json.WriteEndObject();
        });
        await output.WriteAsync(text).ConfigureAwait(false);
        await output.WriteAsync('\n').ConfigureAwait(false);
    }

    private static void Articles(Utf8JsonWriter json, KnowledgeGraph graph)
    {
        json.WriteStartArray("articles");
        foreach (var article in graph.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("article", article.Source);
            json.WriteString("title", article.Title);
            json.WriteString("byline", article.Byline);
            json.WriteString("outlet", article.Outlet);
            json.WriteString("date", article.Date?.ToString("yyyy-MM-dd"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Entities(Utf8JsonWriter json, KnowledgeGraph graph, IReadOnlyList<ArticleRecord> records)
    {
        var mentions = records.SelectMany(r => r.Entities).ToLookup(e => e.Entity.Id, e => e.Mentions, StringComparer.Ordinal);
        var articles = records.SelectMany(r => r.Entities.Select(e => (e.Entity.Id, r.Article.Id))).ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
        json.WriteStartArray("entities");
        foreach (var entity in graph.Entities)
        {
            json.WriteStartObject();
            ExportedJson.EntityFields(json, entity);
            ExportedJson.Strings(json, "mentions", mentions[entity.Id].SelectMany(m => m).Distinct().Order(StringComparer.Ordinal));
            ExportedJson.Strings(json, "articles", articles[entity.Id].Distinct().Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Edges(Utf8JsonWriter json, KnowledgeGraph graph)
    {
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("source", edge.SourceId);
            json.WriteString("relation", edge.Relation.Label());
            json.WriteString("target", edge.TargetId);
            json.WriteString("plover", edge.Relation.Plover());
            json.WriteNumber("count", edge.Count);
            json.WriteString("firstDate", edge.FirstDate);
            json.WriteString("lastDate", edge.LastDate);
            ExportedJson.Strings(json, "statuses", edge.Statuses.Select(ExportedJson.Status));
            ExportedJson.Strings(json, "articles", edge.Articles);
            json.WriteString("best", edge.Best.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Statements(Utf8JsonWriter json, IReadOnlyList<ArticleRecord> records)
    {
        json.WriteStartArray("statements");
        foreach (var record in records)
        {
            var names = record.Entities.ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);
            foreach (var statement in record.Statements) ExportedJson.Statement(json, statement, record.Article.Source, names);
        }

        json.WriteEndArray();
    }
}
