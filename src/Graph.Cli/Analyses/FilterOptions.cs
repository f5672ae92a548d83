using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Analysis.Views;
using Graph.Cli.Commands;
using Graph.Core.Statements;

namespace Graph.Cli.Analyses;

/// <summary>The options that choose which statements an analysis looks at.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _relations = new("--relations")
    {
        Description = "Only these relations, such as MET or ACCUSED",
        HelpName = "LABEL",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _status = new("--status")
    {
        Description = "Only these statuses: asserted, planned, possible, conditional, denied (default: all but denied)",
        HelpName = "STATUS",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<double> _confidence = CommonOptions.MinConfidence();
    private readonly Option<string?> _from = new("--from") { Description = "First day, YYYY-MM-DD; statements without a date are left out", HelpName = "DAY" };
    private readonly Option<string?> _until = new("--until") { Description = "Last day, YYYY-MM-DD; statements without a date are left out", HelpName = "DAY" };
    private readonly Option<string?> _attributed = new("--attributed") { Description = "yes: only what somebody is said to have said; no: only what the articles say themselves", HelpName = "yes|no" };

    /// <summary>Adds the options and their checks to a command.</summary>
    public FilterOptions AddTo(Command command)
    {
        _status.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<StatementStatus>().Select(n => n.ToLowerInvariant())]);
        _relations.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Relations.All.Select(r => r.Label())]);
        _attributed.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "yes", "no");
        foreach (var day in new[] { _from, _until }) day.Validators.Add(RequireDay);
        foreach (var option in new Option[] { _relations, _status, _confidence, _from, _until, _attributed }) command.Add(option);
        return this;
    }

    /// <summary>The filter that the command line asks for.</summary>
    public ViewFilter Read(ParseResult result) => new()
    {
        Relations = result.GetValue(_relations) is { Length: > 0 } labels
            ? Relations.All.Where(r => labels.Contains(r.Label(), StringComparer.OrdinalIgnoreCase)).ToHashSet()
            : null,
        Statuses = result.GetValue(_status) is { Length: > 0 } names
            ? names.Select(n => Enum.Parse<StatementStatus>(n, ignoreCase: true)).ToHashSet()
            : ViewFilter.Default.Statuses,
        MinimumConfidence = result.GetValue(_confidence),
        From = Day(result.GetValue(_from)),
        Until = Day(result.GetValue(_until)),
        Attributed = result.GetValue(_attributed) is { } answer ? string.Equals(answer, "yes", StringComparison.OrdinalIgnoreCase) : null,
    };

    private static void RequireDay(OptionResult result)
    {
        if (result.Tokens.Count > 0 && Day(result.Tokens[0].Value) is null)
            result.AddError($"{result.Tokens[0].Value}: not a day; write YYYY-MM-DD, such as 2025-03-12.");
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
