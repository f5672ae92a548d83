using System.Text.Json;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Report.Exports;

namespace Graph.Cli.Output;

/// <summary>One article's record for machines, clean text included.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the article, its entities and its statements.</summary>
    public static void Write(Utf8JsonWriter json, ArticleRecord record)
    {
        var article = record.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("article", article.Source);
        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Byline);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("date", article.Date?.ToString("yyyy-MM-dd"));
        json.WriteString("text", article.Text);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", block.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("start", block.Span.Start);
            json.WriteNumber("end", block.Span.End);
            json.WriteString("speaker", block.Speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (var entity in record.Entities.Where(e => e.Entity.Kind != EntityKind.Issue)) ExportedJson.Entity(json, entity, article.Source);
        json.WriteEndArray();
        var names = record.Entities.ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);
        json.WriteStartArray("statements");
        foreach (var statement in record.Statements) ExportedJson.Statement(json, statement, article.Source, names);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
