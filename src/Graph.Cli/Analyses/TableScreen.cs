using System.Globalization;
using Graph.Analysis.Catalog;
using Graph.Cli.Output;
using Spectre.Console;

namespace Graph.Cli.Analyses;

/// <summary>Prints an analysis table for people: numbers aligned, quoted sentences below their row.</summary>
internal static class TableScreen
{
    // Words that wrap leave the first line short by up to a word.
    private const int QuoteIndent = 4, WrapReserve = 16;

    /// <summary>Prints the first rows of a table.</summary>
    public static void Print(IAnsiConsole screen, AnalysisTable table, int top)
    {
        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{table.Title}[/]");
        screen.MarkupLineInterpolated($"[grey]{table.Note}[/]");
        if (table.Rows.Count == 0)
        {
            screen.WriteLine("(nothing)");
            return;
        }

        var rows = table.Rows.Take(top).ToArray();
        if (table.Quotes.Count == 0) PrintGrid(screen, table, rows);
        else PrintQuotes(screen, table, rows);
        if (table.Rows.Count > top) screen.WriteLine($"… {Wording.Count(table.Rows.Count - top, "more row")}; --top N shows more");
    }

    private static void PrintGrid(IAnsiConsole screen, AnalysisTable table, IReadOnlyList<object?>[] rows)
    {
        var grid = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var (i, title) in table.Columns.Index())
        {
            var isNumber = IsNumber(rows, i);
            grid.AddColumn(new TableColumn(new Text(title))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
                Padding = new Padding(0, 0, i == table.Columns.Count - 1 ? 0 : 1, 0),
            });
        }

        var decimals = table.Columns.Select((_, i) => Decimals(rows.Select(r => r[i]))).ToArray();
        foreach (var row in rows) grid.AddRow([.. row.Select((cell, i) => new Text(ForPeople(cell, decimals[i])))]);
        screen.Write(grid);
    }

    // One line a row with the short cells in columns, then its sentences, so that these have the whole width.
    private static void PrintQuotes(IAnsiConsole screen, AnalysisTable table, IReadOnlyList<object?>[] rows)
    {
        var quoted = table.Quotes.SelectMany(q => new[] { q.Evidence, q.Article }).ToHashSet(StringComparer.Ordinal);
        int[] shown = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !quoted.Contains(table.Columns[i]) && rows.Any(r => r[i] is not (null or false)))];
        var titles = shown.Select(i => rows[0][i] is bool ? "" : table.Columns[i]).ToArray();
        var texts = rows.Select(row => shown.Select(i => row[i] is true ? table.Columns[i] : ForPeople(row[i], 2)).ToArray()).ToArray();
        var widths = titles.Select((title, j) => texts.Max(t => Math.Max(title.Length, t[j].Length))).ToArray();
        screen.WriteLine();
        screen.MarkupLineInterpolated($"  [underline]{Line(titles)}[/]");
        foreach (var (row, cells) in rows.Zip(texts))
        {
            screen.Write(new Padder(new Text(Line(cells)), new Padding(2, 0, 0, 0)));
            foreach (var (evidence, article) in table.Quotes)
                if (Cell(row, evidence) is { } sentence) PrintQuote(screen, sentence, Cell(row, article) ?? "");
        }

        string Line(string[] cells) => string.Join("  ", cells.Select((cell, j) => IsNumber(rows, shown[j]) ? cell.PadLeft(widths[j]) : cell.PadRight(widths[j]))).TrimEnd();

        string? Cell(IReadOnlyList<object?> row, string column) => row[table.Columns.Index().First(c => c.Item == column).Index] as string;
    }

    private static void PrintQuote(IAnsiConsole screen, string sentence, string article)
    {
        var width = screen.Profile.Width - QuoteIndent;
        var excerpt = Excerpt(sentence, Math.Max(width / 2, (2 * width) - article.Length - WrapReserve));
        var mark = excerpt.AsSpan().IndexOfAny("“”\"") < 0; // quotation marks of its own suffice
        screen.Write(new Padder(
            new Markup($"[italic]{(mark ? "“" : "")}{Markup.Escape(excerpt)}{(mark ? "”" : "")}[/] [grey]{Markup.Escape(article)}[/]"),
            new Padding(QuoteIndent, 0, 0, 0)));
    }

    private static string Excerpt(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 1);
        return text[..(cut < length / 2 ? length - 1 : cut)] + "…";
    }

    private static bool IsNumber(IReadOnlyList<object?>[] rows, int column) => rows.Select(r => r[column]).FirstOrDefault(c => c is not null) is double or int;

    // Three significant digits of the largest number, the same decimals for the whole column.
    private static int Decimals(IEnumerable<object?> column)
    {
        var numbers = column.OfType<double>().Select(Math.Abs).ToArray();
        return numbers.Length == 0 || numbers.All(n => n == Math.Floor(n)) ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(numbers.Max())), 0, 8);
    }

    private static string ForPeople(object? cell, int decimals) => cell switch
    {
        null => "",
        bool flag => flag ? "yes" : "",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        double number => number.ToString($"N{decimals}", CultureInfo.InvariantCulture).Replace('-', '−'),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
