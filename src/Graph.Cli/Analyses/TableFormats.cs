using System.Globalization;
using System.Text.Json;
using Graph.Analysis.Catalog;
using Graph.Report.Exports;

namespace Graph.Cli.Analyses;

/// <summary>Analysis tables for machines: one JSON document, or CSV with a header a table.</summary>
internal static class TableFormats
{
    /// <summary>Writes an array of tables, each with its rows as objects.</summary>
    public static void WriteJson(Utf8JsonWriter json, IReadOnlyList<AnalysisTable> tables)
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
                foreach (var (column, cell) in table.Columns.Zip(row))
                {
                    json.WritePropertyName(column);
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

    /// <summary>Writes header and rows of each table; the first column names the analysis.</summary>
    public static void WriteCsv(TextWriter output, IReadOnlyList<AnalysisTable> tables)
    {
        foreach (var table in tables)
        {
            output.Write(CsvExport.Row(table.Columns.Prepend("analysis")));
            foreach (var row in table.Rows)
                output.Write(CsvExport.Row(row.Select(cell => cell is bool flag ? (flag ? "true" : "false") : Convert.ToString(cell, CultureInfo.InvariantCulture)).Prepend(table.Name)));
        }
    }
}
