using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Output;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Report.Exports;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>list actors|issues|articles</c>: what the store holds, one line each.</summary>
internal static class ListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("list", "List what the store holds.")
        {
            Examples = ["actorgraph list actors", "actorgraph list articles --json"],
        };
        command.Add(List(terminal, "actors", "Actors and places with their weight", ["Id", "Name", "Kind", "Articles", "Statements"], Actors));
        command.Add(List(terminal, "issues", "Issues with the number of positions on them", ["Key", "Name", "Actors", "Statements"], Issues));
        command.Add(List(terminal, "articles", "Articles with their ids", ["Id", "Article", "Date", "Statements", "Title"], Articles));
        return command;
    }

    private static DocumentedCommand List(Terminal terminal, string name, string description, string[] columns, Func<IReadOnlyList<ArticleRecord>, IEnumerable<string[]>> rows)
    {
        var (store, json) = (CommonOptions.Store(), CommonOptions.Json());
        var command = new DocumentedCommand(name, description) { Examples = [$"actorgraph list {name} --store graph.db"] };
        command.Add(store);
        command.Add(json);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var opened = await GraphStores.OpenExistingAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            var records = await LightRecords.ReadAsync(opened.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            if (result.GetValue(json)) WriteJson(terminal, columns, rows(records));
            else WriteTable(terminal, columns, rows(records));
            return ExitCodes.Success;
        });
        return command;
    }

    private static IEnumerable<string[]> Actors(IReadOnlyList<ArticleRecord> records)
    {
        var statements = records.SelectMany(r => r.Statements).SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId }.Distinct()).CountBy(id => id).ToDictionary();
        return records.SelectMany(r => r.Entities).Where(e => e.Entity.Kind != EntityKind.Issue)
            .GroupBy(e => e.Entity.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new[] { g.Key, g.First().Entity.Name, Wording.Kind(g.First().Entity.Kind), $"{g.Count()}", $"{statements.GetValueOrDefault(g.Key)}" });
    }

    private static IEnumerable<string[]> Issues(IReadOnlyList<ArticleRecord> records) => records.SelectMany(r => r.Statements)
        .Where(s => s.Relation.IsPosition())
        .GroupBy(s => s.Target.EntityId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new[] { g.Key, IssueNames.Entity(g.Key).Name, $"{g.Select(s => s.Source.EntityId).Distinct().Count()}", $"{g.Count()}" });

    private static IEnumerable<string[]> Articles(IReadOnlyList<ArticleRecord> records) => records
        .OrderBy(r => r.Article.Source, StringComparer.Ordinal).ThenBy(r => r.Article.Id, StringComparer.Ordinal)
        .Select(r => new[] { r.Article.Id, r.Article.Source, r.Article.Date?.ToString("yyyy-MM-dd") ?? "", $"{r.Statements.Count}", r.Article.Title ?? "" });

    private static void WriteTable(Terminal terminal, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column)) { Alignment = IsNumber(column) ? Justify.Right : Justify.Left });
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)));
        terminal.Screen.Write(table);
    }

    private static void WriteJson(Terminal terminal, string[] columns, IEnumerable<string[]> rows) => terminal.WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Length; i++)
            {
                var name = columns[i].ToLowerInvariant();
                if (IsNumber(columns[i])) json.WriteNumber(name, int.Parse(row[i]));
                else json.WriteString(name, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static bool IsNumber(string column) => column is "Articles" or "Statements" or "Actors";
}
