using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Cli.Output;

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
        _top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1) result.AddError($"--top {result.Tokens[0].Value}: needs a number of at least 1.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_csv)) result.AddError("--json and --csv exclude each other.");
        });
        return this;
    }

    /// <summary>Prints the tables as the command line asks.</summary>
    public void Print(Terminal terminal, ParseResult result, IReadOnlyList<AnalysisTable> tables)
    {
        if (result.GetValue(_json)) terminal.WriteJson(json => TableFormats.WriteJson(json, tables));
        else if (result.GetValue(_csv)) TableFormats.WriteCsv(terminal.Out, tables);
        else foreach (var table in tables) TableScreen.Print(terminal.Screen, table, result.GetValue(_top));
    }
}
