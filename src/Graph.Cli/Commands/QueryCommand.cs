using System.CommandLine;
using Graph.Cli.Errors;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Stores.Neo4jStore.Queries;

namespace Graph.Cli.Commands;

/// <summary><c>query [NAME]</c>: lists the stored queries, or runs one on Neo4j.</summary>
internal static class QueryCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Query to run; without it all are listed", Arity = ArgumentArity.ZeroOrOne };
        var parameters = new Option<string[]>("--param", "-p") { Description = "Value for a parameter of the query", HelpName = "KEY=VALUE" };
        var cypher = new Option<bool>("--cypher") { Description = "Print the query instead of running it" };
        var favourites = new Option<string?>("--favourites") { Description = "Write all queries as a zip that Neo4j Browser imports under Saved scripts", HelpName = "FILE" };
        var (neo4j, json) = (Neo4jOptions.Required(), CommonOptions.Json());
        var command = new DocumentedCommand("query", "List the stored Cypher queries, or run one on Neo4j.")
        {
            Examples =
            [
                "actorgraph query",
                "actorgraph query positions_of_actor -p \"actor=Donald Trump\" --to http://localhost:7474",
                "actorgraph query actors_on_issue -p issue=ceasefire --json",
                "actorgraph query shortest --cypher",
                "actorgraph query --favourites favourites.zip",
            ],
        };
        command.Add(name);
        command.Add(parameters);
        command.Add(cypher);
        command.Add(favourites);
        command.Add(json);
        neo4j.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var asJson = result.GetValue(json);
            if (result.GetValue(favourites) is { } file)
            {
                await using var zip = File.Create(file);
                FavouritesZip.Write(zip);
                terminal.Message($"{file}: {StoredQueries.All.Count} queries; import it in Neo4j Browser under Saved scripts");
                return ExitCodes.Success;
            }

            if (result.GetValue(name) is not { } asked)
            {
                QueryScreen.List(terminal, StoredQueries.All, asJson);
                return ExitCodes.Success;
            }

            var query = StoredQueries.Find(asked);
            if (result.GetValue(cypher))
            {
                terminal.Out.WriteLine(query.Cypher);
                return ExitCodes.Success;
            }

            var filled = query.With(Parse(result.GetValue(parameters) ?? []));
            await using var store = await Neo4jConnection.OpenAsync(terminal, neo4j.Resolve(result)!, cancellationToken).ConfigureAwait(false);

            // Projections of the plugin live in the server's memory and count as writes there.
            var rows = await store.QueryAsync(filled, readOnly: !query.NeedsGraphDataScience, cancellationToken).ConfigureAwait(false);
            QueryScreen.Print(terminal, query, rows, asJson);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Dictionary<string, string> Parse(string[] pairs)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new CommandException($"-p {pair}: write KEY=VALUE, such as -p limit=10", ExitCodes.Usage);
            if (!values.TryAdd(pair[..equals], pair[(equals + 1)..]))
                throw new CommandException($"-p {pair}: '{pair[..equals]}' is given twice; give it once", ExitCodes.Usage);
        }

        return values;
    }
}
