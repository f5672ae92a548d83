using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Cli.Analyses;
using Graph.Cli.Output;

namespace Graph.Cli.Commands;

/// <summary><c>contradictions</c>: positions that changed and sources that disagree, with both sentences.</summary>
internal static class ContradictionsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var store = CommonOptions.Store();
        var command = new DocumentedCommand("contradictions", "List positions that changed and sources that disagree, with both sentences.")
        {
            Examples = ["actorgraph contradictions", "actorgraph contradictions --csv > contradictions.csv"],
        };
        command.Add(store);
        var filter = new FilterOptions().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var loaded = await LoadedGraph.LoadAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            output.Print(terminal, result, [GraphAnalyses.Run("contradictions", loaded.Graph, new AnalysisOptions { Filter = filter.Read(result) })]);
            return ExitCodes.Success;
        });
        return command;
    }
}
