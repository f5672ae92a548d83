using System.CommandLine;
using System.Globalization;
using Graph.Analysis.Catalog;
using Graph.Cli.Output;
using Graph.Report.Exports;
using Spectre.Console;

namespace Graph.Cli.Analyses;

/// <summary>Prints analysis tables for people, as JSON or as CSV.</summary>
internal sealed class TableOutput
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON for machines" };
    private readonly Option<bool> _csv = new("--csv") { Description = "Print CSV with a header line" };
    private readonly Option<int> _top = new("--top") { Description = "Rows a table shows (JSON and CSV hold all)", HelpName = "N", DefaultValueFactory = _ => 20 };

    /// <summary>Adds the options to a command.</summary>
    public TableOutput AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_csv);
        command.Add(_top);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_csv)) result.AddError("--json and --csv exclude each other.");
        });
        return this;
    }

    /// <summary>Prints the tables as the command line asks.</summary>
    public void Print(Terminal terminal, ParseResult result, IReadOnlyList<AnalysisTable> tables)
    {
        if (result.GetValue(_json)) terminal.WriteJson(json => WriteJson(json, tables));
        else if (result.GetValue(_csv)) WriteCsv(terminal.Out, tables);
        else foreach (var table in tables) PrintScreen(terminal.Screen, table, result.GetValue(_top));
    }

    private static void PrintScreen(IAnsiConsole screen, AnalysisTable table, int top)
    {
        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{table.Title}[/]");
        screen.WriteLine(table.Note);
        if (table.Rows.Count == 0)
        {
            screen.WriteLine("(nothing)");
            return;
        }

        var grid = new Table().Border(TableBorder.Simple);
        foreach (var (i, column) in table.Columns.Index())
            grid.AddColumn(new TableColumn(Markup.Escape(column.Trim())) { Alignment = table.Rows[0][i] is double or int ? Justify.Right : Justify.Left });
        foreach (var row in table.Rows.Take(top)) grid.AddRow([.. row.Select(cell => new Text(ForPeople(cell)))]);
        screen.Write(grid);
        if (table.Rows.Count > top) screen.WriteLine($"… {table.Rows.Count - top} more; --top N shows more");
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<AnalysisTable> tables)
    {
        json.WriteStartArray();
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("analysis", table.Name);
            json.WriteString("title", table.Title);
            json.WriteString("note", table.Note);
            json.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                foreach (var (i, cell) in row.Index())
                {
                    json.WritePropertyName(table.Columns[i]);
                    switch (cell)
                    {
                        case int number: json.WriteNumberValue(number); break;
                        case double number: json.WriteNumberValue(number); break;
                        case bool flag: json.WriteBooleanValue(flag); break;
                        default: json.WriteStringValue(cell as string); break;
                    }
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCsv(TextWriter output, IReadOnlyList<AnalysisTable> tables)
    {
        foreach (var table in tables)
        {
            output.Write(CsvExport.Row(table.Columns.Select(c => c.Trim()).Prepend("analysis")));
            foreach (var row in table.Rows)
                output.Write(CsvExport.Row(row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)).Prepend(table.Name)));
        }
    }

    private static string ForPeople(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "yes" : "",
        double number => number.ToString(Math.Abs(number) >= 100 || number == Math.Floor(number) ? "F0" : "G3", CultureInfo.InvariantCulture),
        string text => text.Length > 160 ? text[..157] + "…" : text,
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
