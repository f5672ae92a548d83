using System.CommandLine;
using Graph.Cli.Composition;
using Graph.Cli.Ingestion;
using Graph.Cli.Output;

namespace Graph.Cli.Commands;

/// <summary><c>ingest PATH…</c>: reads articles into a store and prints counts only.</summary>
internal static class IngestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (paths, store, ontology, jobs, json) = (CommonOptions.Paths(), CommonOptions.Store(), CommonOptions.Ontology(), CommonOptions.Jobs(), CommonOptions.Json());
        var command = new DocumentedCommand("ingest", "Read articles into the store; print counts only.")
        {
            Examples = ["actorgraph ingest archive/2024 archive/2025 --store archive.db", "actorgraph ingest article.txt"],
        };
        command.Add(paths);
        command.Add(store);
        command.Add(ontology);
        command.Add(jobs);
        command.Add(json);
        command.SetAction(async (result, cancellationToken) =>
        {
            var file = result.GetRequiredValue(store);
            await using var opened = await GraphStores.OpenAsync(file, cancellationToken).ConfigureAwait(false);
            var report = await IngestRun.RunAsync(
                terminal, result.GetRequiredValue(paths), result.GetValue(ontology), opened, result.GetValue(jobs), cancellationToken).ConfigureAwait(false);
            if (result.GetValue(json)) terminal.WriteJson(report.Write);
            else terminal.Out.WriteLine($"{report.InWords()} Store: {file}");
            return report.ExitCode;
        });
        return command;
    }
}
