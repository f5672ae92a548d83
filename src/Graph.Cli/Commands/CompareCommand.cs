using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Analysis.Views;
using Graph.Cli.Analyses;
using Graph.Cli.Errors;
using Graph.Cli.Output;
using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Cli.Commands;

/// <summary><c>compare A B</c>: where two actors stand, issue by issue.</summary>
internal static class CompareCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "Name, alias or id of an actor" };
        var second = new Argument<string>("B") { Description = "Name, alias or id of another actor" };
        var store = CommonOptions.Store();
        var command = new DocumentedCommand("compare", "Compare the positions of two actors issue by issue.")
        {
            Examples = ["actorgraph compare Russia Ukraine", "actorgraph compare Trump Zelenskyy --json"],
        };
        command.Add(first);
        command.Add(second);
        command.Add(store);
        var filter = new FilterOptions().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var loaded = await LoadedGraph.LoadAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            var (a, b) = (loaded.Find(result.GetRequiredValue(first)), loaded.Find(result.GetRequiredValue(second)));
            if (a.Id == b.Id) throw new CommandException($"{a.Name} is meant by both names; compare needs two actors");
            var view = PositionView.Build(loaded.Graph, filter.Read(result));
            output.Print(terminal, result,
            [
                new AnalysisTable(
                    "compare", $"{a.Name} and {b.Name}", "Positions on every issue on which either has one.",
                    ["issue", a.Name, b.Name, "agree"],
                    [
                        .. view.Issues
                            .Where(i => view.Stance(a.Id, i.Id) is not null || view.Stance(b.Id, i.Id) is not null)
                            .Select(i => (object?[])[i.Name, Position(view, a, i), Position(view, b, i), Verdict(view.Stance(a.Id, i.Id), view.Stance(b.Id, i.Id))]),
                    ]),
            ]);
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Position(PositionView view, Entity actor, Entity issue) => string.Join(", ", view.Statements(actor.Id, issue.Id)
        .CountBy(s => s.Relation.Label() + (s.Status == StatementStatus.Asserted ? "" : $" ({s.Status.Label()})"))
        .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
        .Select(c => c.Value == 1 ? c.Key : $"{c.Key} ×{c.Value}"));

    private static string Verdict(double? a, double? b) => (a * b) switch
    {
        null => "",
        > 0 => "yes",
        < 0 => "no",
        _ => "divided",
    };
}
