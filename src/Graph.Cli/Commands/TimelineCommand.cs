using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Analysis.Positions;
using Graph.Cli.Analyses;
using Graph.Cli.Errors;
using Graph.Cli.Output;
using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Cli.Commands;

/// <summary><c>timeline ACTOR [ISSUE]</c>: an actor's positions in order of time, reversals marked.</summary>
internal static class TimelineCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var actor = new Argument<string>("ACTOR") { Description = "Name, alias or id of an actor" };
        var issue = new Argument<string?>("ISSUE") { Description = "Key of an issue, such as ceasefire; see: actorgraph list issues", Arity = ArgumentArity.ZeroOrOne };
        var store = CommonOptions.Store();
        var command = new DocumentedCommand("timeline", "Show an actor's positions in order of time, reversals marked.")
        {
            Examples = ["actorgraph timeline Putin ceasefire", "actorgraph timeline Zelenskyy"],
        };
        command.Add(actor);
        command.Add(issue);
        command.Add(store);
        var filter = new FilterOptions().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var loaded = await LoadedGraph.LoadAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            var who = loaded.Find(result.GetRequiredValue(actor));
            var key = result.GetValue(issue);
            if (key is not null && loaded.Graph.Find(key)?.Kind != EntityKind.Issue)
            {
                var known = string.Join(", ", loaded.Graph.Entities.Where(e => e.Kind == EntityKind.Issue).Select(e => e.Id));
                throw new CommandException($"{key}: no position on such an issue in the store; it knows {(known.Length == 0 ? "positions on no issue at all" : known)}");
            }

            var steps = PositionTimeline.Compute(loaded.Graph, who.Id, key, filter.Read(result));
            output.Print(terminal, result,
            [
                new AnalysisTable(
                    "timeline", $"Positions of {who.Name}", "A statement without a date takes its article's; undated ones come last.",
                    ["issue", "date", "position", "status", "reversal", "evidence", "article"],
                    [
                        .. steps.Select(s => (object?[])[
                            loaded.Graph.Entity(s.Statement.Target.EntityId).Name, s.Date, s.Statement.Relation.Label(),
                            s.Statement.Status.Label(), s.IsReversal, s.Statement.Evidence, loaded.Source(s.Statement)]),
                    ])
                {
                    Quotes = [("evidence", "article")],
                },
            ]);
            return ExitCodes.Success;
        });
        return command;
    }
}
