using System.Text.Json;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Report.Exports;
using Graph.Report.Summaries;

namespace Graph.Cli.Output;

/// <summary>A graph's summary for machines; nothing is cut off.</summary>
internal static class SummaryJson
{
    /// <summary>Writes actors, relations, positions and contradictions.</summary>
    public static void Write(Utf8JsonWriter json, GraphSummary summary)
    {
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("statements", summary.Statements);
        Array("actors", summary.Actors, a =>
        {
            ExportedJson.EntityFields(json, a.Entity);
            json.WriteNumber("articles", a.Articles);
            json.WriteNumber("statements", a.Statements);
            ExportedJson.Strings(json, "roles", a.Roles);
        });
        Array("relations", summary.Relations, r =>
        {
            Name("source", r.Source);
            json.WriteString("relation", r.Edge.Relation.Label());
            Name("target", r.Target);
            json.WriteNumber("articles", r.Edge.Articles.Count);
            json.WriteNumber("statements", r.Edge.Count);
            ExportedJson.Strings(json, "statuses", r.Edge.Statuses.Select(ExportedJson.Status));
            Evidence("best", r.Best, r.Article);
        });
        Array("positions", Cells(summary.Positions), p =>
        {
            Name("actor", p.Actor);
            Name("issue", p.Issue);
            json.WriteString("relation", p.Cell.Relation.Label());
            json.WriteBoolean("certain", p.Cell.IsCertain);
            json.WriteBoolean("mixed", p.Cell.IsMixed);
            json.WriteNumber("statements", p.Cell.Count);
        });
        Array("contradictions", summary.Contradictions, c =>
        {
            json.WriteString("kind", Wording.Kind(c.Kind));
            Name("source", c.Source);
            Name("target", c.Target);
            Evidence("first", c.Contradiction.First, c.FirstArticle);
            Evidence("second", c.Contradiction.Second, c.SecondArticle);
        });

        void Array<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        void Name(string role, Entity entity)
        {
            json.WriteStartObject(role);
            ExportedJson.EntityFields(json, entity);
            json.WriteEndObject();
        }

        void Evidence(string name, Statement s, string article)
        {
            json.WriteStartObject(name);
            json.WriteString("id", s.Id);
            json.WriteString("relation", s.Relation.Label());
            json.WriteString("status", ExportedJson.Status(s.Status));
            json.WriteString("article", article);
            json.WriteNumber("start", s.Span.Start);
            json.WriteNumber("end", s.Span.End);
            json.WriteString("evidence", s.Evidence);
            json.WriteEndObject();
        }
    }

    private static IEnumerable<(Entity Actor, Entity Issue, PositionCell Cell)> Cells(PositionMatrix matrix) =>
        from row in matrix.Rows
        from column in row.Cells.Select((cell, i) => (cell, i))
        where column.cell is not null
        select (row.Actor, matrix.Issues[column.i], column.cell);
}
