using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Analysis.Paths;
using Graph.Analysis.Views;
using Graph.Cli.Analyses;
using Graph.Cli.Output;
using Graph.Core.Statements;

namespace Graph.Cli.Commands;

/// <summary><c>path A B</c>: how two actors are connected, with the evidence along the way.</summary>
internal static class PathCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("A") { Description = "Name, alias or id of an actor" };
        var to = new Argument<string>("B") { Description = "Name, alias or id of another actor" };
        var count = new Option<int>("--paths", "-k") { Description = "Number of paths, shortest first", HelpName = "K", DefaultValueFactory = _ => 1 };
        count.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1) result.AddError($"--paths {result.Tokens[0].Value}: needs a number of at least 1.");
        });
        var store = CommonOptions.Store();
        var command = new DocumentedCommand("path", "Show how two actors are connected, with one sentence for every step.")
        {
            Examples = ["actorgraph path Witkoff Zelenskyy", "actorgraph path Rubio Putin --paths 3"],
        };
        command.Add(from);
        command.Add(to);
        command.Add(count);
        command.Add(store);
        var filter = new FilterOptions().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var loaded = await LoadedGraph.LoadAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            var (a, b) = (loaded.Find(result.GetRequiredValue(from)), loaded.Find(result.GetRequiredValue(to)));
            var view = InteractionView.Build(loaded.Graph, filter.Read(result));
            var paths = view.Find(a.Id) is { } start && view.Find(b.Id) is { } end ? EvidencePaths.KShortest(view, start, end, result.GetValue(count)) : [];
            output.Print(terminal, result,
            [
                new AnalysisTable(
                    "path", $"{a.Name} to {b.Name}",
                    paths.Count == 0 ? "No chain of interactions joins them under this filter." : "Frequent contact counts as near; one sentence a step.",
                    ["path", "from", "relation", "to", "statements", "evidence", "article"],
                    [.. paths.SelectMany((path, i) => path.Steps.Select((step, j) => Row(loaded, i + 1, path, j, step)))])
                {
                    Quotes = [("evidence", "article")],
                },
            ]);
            return ExitCodes.Success;
        });
        return command;
    }

    private static object?[] Row(LoadedGraph loaded, int number, EvidencePath path, int step, IReadOnlyList<Statement> statements)
    {
        var best = statements.OrderBy(s => s.Status).ThenByDescending(s => s.Confidence).ThenBy(s => s.Id, StringComparer.Ordinal).First();
        var arrow = best.Relation.IsSymmetric() ? best.Relation.Label() : best.Source.EntityId == path.Actors[step].Id ? $"{best.Relation.Label()} →" : $"← {best.Relation.Label()}";
        return [number, path.Actors[step].Name, arrow, path.Actors[step + 1].Name, statements.Count, best.Evidence, loaded.Source(best)];
    }
}
