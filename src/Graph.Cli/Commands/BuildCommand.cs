using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Ingestion;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Report.Exports;
using Graph.Report.Summaries;

namespace Graph.Cli.Commands;

/// <summary><c>build PATH…</c>: the main job: articles in, graph out, kept in the store and printed.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (paths, store, ontology, jobs) = (CommonOptions.Paths(), CommonOptions.Store(), CommonOptions.Ontology(), CommonOptions.Jobs());
        var (confidence, json) = (CommonOptions.MinConfidence(), CommonOptions.Json());
        var neo4j = Neo4jOptions.Optional();
        var all = new Option<bool>("--all") { Description = "Print every actor, relation and contradiction, not only the first" };
        var command = new DocumentedCommand("build", "Read articles into the store and print the graph it holds: actors, relations, positions, contradictions.")
        {
            Examples =
            [
                "actorgraph build seeds",
                "actorgraph build article.txt other.txt --store talks.db",
                "actorgraph build seeds --store :memory: --json",
                "actorgraph build seeds --to http://localhost:7474    # and into Neo4j",
            ],
        };
        command.Add(paths);
        command.Add(store);
        command.Add(ontology);
        command.Add(jobs);
        command.Add(confidence);
        command.Add(all);
        command.Add(json);
        neo4j.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var file = result.GetRequiredValue(store);
            await using var copy = await Neo4jConnection.OpenIfAskedAsync(terminal, neo4j.Resolve(result), cancellationToken).ConfigureAwait(false);
            await using var opened = await GraphStores.OpenAsync(file, cancellationToken).ConfigureAwait(false);
            var report = await IngestRun.RunAsync(
                terminal, result.GetRequiredValue(paths), result.GetValue(ontology), opened, result.GetValue(jobs), cancellationToken).ConfigureAwait(false);
            if (report.ExitCode == ExitCodes.Failure) return report.ExitCode;
            if (copy is not null) terminal.Message(await LoadRun.RunAsync(terminal, opened, copy, cancellationToken).ConfigureAwait(false));

            var records = opened.ReadAsync(cancellationToken).AtLeast(result.GetValue(confidence), cancellationToken);
            var summary = GraphSummary.Of(await LightRecords.ReadAsync(records, cancellationToken).ConfigureAwait(false));
            if (result.GetValue(json))
            {
                terminal.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WritePropertyName("run");
                    report.Write(writer);
                    SummaryJson.Write(writer, summary);
                    writer.WriteEndObject();
                });
                return report.ExitCode;
            }

            terminal.Out.WriteLine(report.InWords());
            new SummaryScreen(terminal.Screen, result.GetValue(all)).Print(summary);
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(file == GraphStores.InMemory
                ? "Nothing was kept; --store FILE keeps the graph."
                : $"{file} holds {Wording.Count(summary.Articles, "article")}. Next: actorgraph show ACTOR, actorgraph export --format jsonl");
            return report.ExitCode;
        });
        return command;
    }
}
