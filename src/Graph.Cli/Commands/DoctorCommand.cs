using System.CommandLine;
using System.Globalization;
using Graph.Cli.Loading;
using Graph.Cli.Output;
using Graph.Stores.Neo4jStore.Diagnosis;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>doctor --to URI</c>: what a Neo4j database holds and what it lacks.</summary>
internal static class DoctorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var neo4j = Neo4jOptions.Required();
        var command = new DocumentedCommand("doctor", "Examine a Neo4j database: version, schema, counts, and what is missing. Changes nothing.")
        {
            Examples = ["actorgraph doctor --to http://localhost:7474"],
        };
        neo4j.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var settings = neo4j.Resolve(result)!;
            await using var store = await Neo4jConnection.OpenAsync(terminal, settings, cancellationToken).ConfigureAwait(false);
            var diagnosis = await Neo4jDiagnosis.ExamineAsync(store, settings.Database, cancellationToken).ConfigureAwait(false);
            Print(terminal, diagnosis, settings.ToString());
            return diagnosis.IsHealthy ? ExitCodes.Success : ExitCodes.Failure;
        });
        return command;
    }

    private static void Print(Terminal terminal, Neo4jDiagnosis diagnosis, string where)
    {
        terminal.Out.WriteLine(where);
        terminal.Out.WriteLine($"Neo4j {diagnosis.Server.Version} {diagnosis.Server.Edition}, Graph Data Science plugin: {(diagnosis.HasGraphDataScience ? "yes" : "no")}");
        var table = new Table().Border(TableBorder.Simple).AddColumn("Nodes").AddColumn(new TableColumn("").RightAligned()).AddColumn("Edges").AddColumn(new TableColumn("").RightAligned());
        for (var i = 0; i < Math.Max(diagnosis.Nodes.Count, diagnosis.Edges.Count); i++)
            table.AddRow([.. Cells(diagnosis.Nodes, i), .. Cells(diagnosis.Edges, i)]);
        terminal.Screen.Write(table);

        if (diagnosis.IsReadOnly) terminal.Fail("the database is read-only; open it for writing before loading");
        foreach (var name in diagnosis.Missing) terminal.Fail($"{name} is missing; actorgraph load creates it");
        foreach (var name in diagnosis.Unready) terminal.Fail($"index {name} is not online yet; wait, or drop it and load again");
        if (diagnosis.Unsupported > 0)
            terminal.Fail($"{diagnosis.Unsupported} edges differ from their statements; load the store again");
        terminal.Out.WriteLine(diagnosis.IsHealthy ? "Nothing is missing." : "Something is missing.");
    }

    private static string[] Cells(IReadOnlyList<KeyValuePair<string, long>> counts, int row) => row < counts.Count
        ? [counts[row].Key.EscapeMarkup(), counts[row].Value.ToString("N0", CultureInfo.InvariantCulture)]
        : ["", ""];
}
