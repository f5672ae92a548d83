using System.CommandLine;
using System.Text;
using Graph.Cli.Composition;
using Graph.Cli.Errors;
using Graph.Cli.Ingestion;
using Graph.Cli.Output;
using Graph.Report.Exports;
using Graph.Stores;
using Graph.Stores.Memory;
using Graph.Stores.Neo4jStore.Import;

namespace Graph.Cli.Commands;

/// <summary><c>export --format F</c>: writes the store, or articles read on the fly, for other programs.</summary>
internal static class ExportCommand
{
    // One line a format.
    private static readonly Dictionary<string, Func<IGraphExport>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jsonl"] = () => new JsonLinesExport(),
        ["json"] = () => new JsonExport(),
        ["graphml"] = () => new GraphMlExport(),
        ["csv"] = () => new CsvExport(),
        ["cypher"] = () => new CypherExport(),
    };

    // Writes a folder, which the other formats have no need of.
    private const string Neo4jAdmin = "neo4j-admin";

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths("Articles to read instead of the store", required: false);
        var format = new Option<string>("--format", "-f") { Description = string.Join(", ", [.. Formats.Keys, Neo4jAdmin]), HelpName = "FORMAT", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Formats.Keys, Neo4jAdmin]);
        var output = new Option<string?>("--output", "-o") { Description = "File to write, or folder for neo4j-admin; standard output where it is missing", HelpName = "FILE" };
        var (store, ontology, jobs, confidence) = (CommonOptions.Store(), CommonOptions.Ontology(), CommonOptions.Jobs(), CommonOptions.MinConfidence());
        var command = new DocumentedCommand("export", "Write the graph for other programs: JSON Lines, JSON, GraphML, CSV or Cypher. Equal input gives equal bytes.")
        {
            Examples =
            [
                "actorgraph export --format jsonl > graph.jsonl",
                "actorgraph export --format graphml --output graph.graphml",
                "actorgraph export seeds --format csv        # without a store",
                "actorgraph export --format cypher --output graph.cypher        # for cypher-shell -f",
                "actorgraph export --format neo4j-admin --output import        # a CSV folder for very large graphs",
            ],
        };
        command.Add(paths);
        command.Add(format);
        command.Add(output);
        command.Add(store);
        command.Add(ontology);
        command.Add(jobs);
        command.Add(confidence);
        command.SetAction(async (result, cancellationToken) =>
        {
            var exitCode = ExitCodes.Success;
            var isImport = string.Equals(result.GetValue(format), Neo4jAdmin, StringComparison.OrdinalIgnoreCase);
            if (isImport && result.GetValue(output) is null)
                throw new CommandException("--format neo4j-admin writes a folder; name it with --output DIR", ExitCodes.Usage);
            IGraphStore opened;
            if (result.GetValue(paths) is { Length: > 0 } given)
            {
                opened = new MemoryGraphStore();
                exitCode = (await IngestRun.RunAsync(terminal, given, result.GetValue(ontology), opened, result.GetValue(jobs), cancellationToken).ConfigureAwait(false)).ExitCode;
                if (exitCode == ExitCodes.Failure) return exitCode;
            }
            else
            {
                opened = await GraphStores.OpenExistingAsync(result.GetRequiredValue(store), cancellationToken).ConfigureAwait(false);
            }

            await using (opened.ConfigureAwait(false))
            {
                var records = opened.ReadAsync(cancellationToken).AtLeast(result.GetValue(confidence), cancellationToken);
                if (isImport)
                {
                    terminal.Out.WriteLine(await ImportFolder.WriteAsync(records, result.GetRequiredValue(output)!, cancellationToken).ConfigureAwait(false));
                    return exitCode;
                }

                var export = Formats[result.GetRequiredValue(format)]();
                if (result.GetValue(output) is { } file)
                {
                    var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
                    await using (writer.ConfigureAwait(false)) await export.WriteAsync(records, writer, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    await export.WriteAsync(records, terminal.Out, cancellationToken).ConfigureAwait(false);
                }
            }

            return exitCode;
        });
        return command;
    }
}
