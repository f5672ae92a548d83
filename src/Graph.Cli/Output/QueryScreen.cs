using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Stores.Neo4jStore.Queries;
using Graph.Stores.Neo4jStore.Transport;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>Prints stored queries and their rows.</summary>
internal static class QueryScreen
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Lists queries with their parameters.</summary>
    public static void List(Terminal terminal, IReadOnlyList<StoredQuery> queries, bool json)
    {
        if (json)
        {
            foreach (var query in queries)
                terminal.Out.WriteLine(JsonSerializer.Serialize(new
                {
                    name = query.Name,
                    title = query.Title,
                    purpose = query.Purpose,
                    parameters = query.Parameters.Select(p => new { name = p.Name, type = p.Type.ToString().ToLowerInvariant(), @default = p.Default, text = p.Description }),
                    plugin = query.NeedsGraphDataScience ? "graph-data-science" : null,
                }, Readable));
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Query", "Answers", "Parameters");
        foreach (var query in queries)
            table.AddRow(
                query.Name.EscapeMarkup(),
                query.Title.EscapeMarkup(),
                string.Join('\n', query.Parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}={p.Default}"))).EscapeMarkup());
        terminal.Screen.Write(table);
        terminal.Out.WriteLine("Run one: actorgraph query NAME -p KEY=VALUE --to URI");
    }

    /// <summary>Prints the rows of a query, as a table or as one JSON object a row.</summary>
    public static void Print(Terminal terminal, StoredQuery query, CypherResult result, bool json)
    {
        if (json)
        {
            foreach (var row in result.Rows)
                terminal.Out.WriteLine(JsonSerializer.Serialize(result.Fields.Zip(row).ToDictionary(p => p.First, p => Plain(p.Second)), Readable));
            return;
        }

        terminal.Out.WriteLine(query.Title);
        if (result.Rows.Count == 0)
        {
            terminal.Out.WriteLine("No rows.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var field in result.Fields) table.AddColumn(field.EscapeMarkup());
        foreach (var row in result.Rows) table.AddRow([.. row.Select(v => Text(v).EscapeMarkup())]);
        terminal.Screen.Write(table);
        terminal.Out.WriteLine(Wording.Count(result.Rows.Count, "row"));
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CypherPath path => string.Join(" — ", path.Elements.Select(Text)),
        CypherNode node => Text(node.Properties.GetValueOrDefault("name")),
        CypherRelationship edge => edge.Type,
        IReadOnlyDictionary<string, object?> map => string.Join(", ", map.Select(p => $"{p.Key}: {Text(p.Value)}")),
        IEnumerable<object?> list => string.Join(", ", list.Select(Text)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static object? Plain(object? value) => value switch
    {
        CypherPath path => path.Elements.Select(Plain).ToArray(),
        CypherNode node => new { labels = node.Labels, properties = Plain(node.Properties) },
        CypherRelationship edge => new { type = edge.Type, properties = Plain(edge.Properties) },
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Plain(p.Value)),
        string => value,
        IEnumerable<object?> list => list.Select(Plain).ToArray(),
        _ => value,
    };
}
