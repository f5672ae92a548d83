using System.CommandLine;
using Graph.Analysis.Catalog;
using Graph.Cli.Analyses;
using Graph.Cli.Composition;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Stores;

namespace Graph.Cli.Commands;

/// <summary><c>analyze [NAME…]</c>: what the graph says that no article does.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Description = "Analyses to run; all where none is named. --list explains them", Arity = ArgumentArity.ZeroOrMore, HelpName = "NAME" };
        names.AcceptOnlyFromAmong([.. GraphAnalyses.All.Select(a => a.Name)]);
        var list = new Option<bool>("--list") { Description = "List the analyses" };
        var seed = new Option<int>("--seed") { Description = "Fixes random choices", HelpName = "N", DefaultValueFactory = _ => 42 };
        var resolution = new Option<double>("--resolution") { Description = "Above 1: more and smaller communities", HelpName = "R", DefaultValueFactory = _ => 1 };
        var store = CommonOptions.Store();
        var writeBack = new Option<bool>("--write-back") { Description = "Put scores and communities on the actors in the store, and in Neo4j with --to" };
        var neo4j = Neo4jOptions.Optional();
        var plots = new Option<string?>("--plot") { Description = "Also draw actors, agreement and positions into a folder, as SVG and PNG", HelpName = "FOLDER" };
        var command = new DocumentedCommand("analyze", "Analyse the graph: who is central, who bridges the camps, who agrees with whom, who contradicts whom.")
        {
            Examples =
            [
                "actorgraph analyze centrality communities",
                "actorgraph analyze agreement --min-confidence 0.7 --json",
                "actorgraph analyze --write-back --to http://localhost:7474",
                "actorgraph analyze --plot plots",
                "actorgraph analyze balance --relations ACCUSED ATTACKED AIDED --from 2025-01-01",
            ],
        };
        command.Add(names);
        command.Add(list);
        command.Add(store);
        command.Add(seed);
        command.Add(resolution);
        command.Add(writeBack);
        neo4j.AddTo(command);
        command.Add(plots);
        command.Validators.Add(result =>
        {
            if (result.GetValue(neo4j.To) is not null && !result.GetValue(writeBack)) result.AddError("--to is where --write-back writes; give both.");
        });
        var filter = new FilterOptions().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (result.GetValue(list))
            {
                foreach (var (name, purpose) in GraphAnalyses.All) terminal.Out.WriteLine($"{name,-15} {purpose}");
                return ExitCodes.Success;
            }

            var loaded = await LoadedGraph.LoadAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            var options = new AnalysisOptions { Filter = filter.Read(result), Seed = result.GetValue(seed), Resolution = result.GetValue(resolution) };
            var onlyAsked = false;
            if (result.GetValue(plots) is { } folder)
            {
                onlyAsked = true;
                terminal.Message(await PlotFiles.WriteAsync(loaded.Graph, options, folder, cancellationToken).ConfigureAwait(false));
            }

            if (result.GetValue(writeBack))
            {
                onlyAsked = true;
                await using var copy = await Neo4jConnection.OpenIfAskedAsync(terminal, neo4j.Resolve(result), cancellationToken).ConfigureAwait(false);
                var file = result.GetRequiredValue(store);
                await using var opened = await GraphStores.OpenExistingAsync(file, cancellationToken).ConfigureAwait(false);
                List<(IScoreStore, string)> stores = [(opened, file)];
                if (copy is not null) stores.Add((copy, copy.Name));
                terminal.Message(await WriteBack.RunAsync(loaded.Graph, options, stores, cancellationToken).ConfigureAwait(false));
            }

            // Whoever asks for files alone does not want every table on the screen.
            if (onlyAsked && result.GetValue(names) is not { Length: > 0 }) return ExitCodes.Success;

            var asked = result.GetValue(names) is { Length: > 0 } given ? given : [.. GraphAnalyses.All.Select(a => a.Name)];
            output.Print(terminal, result, [.. asked.Distinct().Select(name => GraphAnalyses.Run(name, loaded.Graph, options))]);
            return ExitCodes.Success;
        });
        return command;
    }
}
