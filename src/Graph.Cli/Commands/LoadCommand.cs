using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Stores.Neo4jStore.Scripts;

namespace Graph.Cli.Commands;

/// <summary><c>load --to URI</c>: copies a store into Neo4j.</summary>
internal static class LoadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var neo4j = Neo4jOptions.Required();
        var from = CommonOptions.Store();
        from.Aliases.Add("--from");
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the Cypher instead of running it" };
        var command = new DocumentedCommand("load", "Copy the store into Neo4j. Loading again changes nothing; what Neo4j holds of other articles stays.")
        {
            Examples =
            [
                "NEO4J_PASSWORD=… actorgraph load --to http://localhost:7474",
                "actorgraph load --from talks.db --to bolt://localhost:7687 --credentials neo4j.env",
                "actorgraph load --dry-run | less",
            ],
        };
        neo4j.AddTo(command);
        command.Add(from);
        command.Add(dryRun);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var store = await GraphStores.OpenExistingAsync(result.GetRequiredValue(from), cancellationToken).ConfigureAwait(false);
            if (result.GetValue(dryRun))
            {
                await CypherScript.WriteAsync(store.ReadAsync(cancellationToken), terminal.Out, cancellationToken).ConfigureAwait(false);
                return ExitCodes.Success;
            }

            await using var to = await Neo4jConnection.OpenAsync(terminal, neo4j.Resolve(result)!, cancellationToken).ConfigureAwait(false);
            terminal.Out.WriteLine(await LoadRun.RunAsync(terminal, store, to, cancellationToken).ConfigureAwait(false));
            return ExitCodes.Success;
        });
        return command;
    }
}
