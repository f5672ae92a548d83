using System.CommandLine;
using Graph.Cli.Output;
using Graph.Core.Extraction;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Editing;

namespace Graph.Cli.Commands;

/// <summary><c>ontology init|check|add</c>: start, extend and check a world of one's own.</summary>
internal static class OntologyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("ontology", "Extend the world that articles are read with.")
        {
            Examples =
            [
                "actorgraph ontology init my-world",
                "actorgraph ontology add person \"Rufus T. Firefly\" --role president --of freedonia --from 1933-11 --to my-world",
                "actorgraph ontology check my-world",
            ],
        };
        command.Add(Init(terminal));
        command.Add(Check(terminal));
        command.Add(Add(terminal));
        return command;
    }

    private static DocumentedCommand Init(Terminal terminal)
    {
        var folder = Folder();
        var command = new DocumentedCommand("init", "Make a folder whose world adds to the built-in one.") { Examples = ["actorgraph ontology init my-world"] };
        command.Add(folder);
        command.SetAction(result =>
        {
            var made = OntologyFolder.Create(result.GetRequiredValue(folder));
            terminal.Out.WriteLine($"Made {made.Path}; use it with --ontology {made.Path}.");
            return ExitCodes.Success;
        });
        return command;
    }

    private static DocumentedCommand Check(Terminal terminal)
    {
        var folder = Folder();
        var command = new DocumentedCommand("check", "Report every mistake and doubt in a folder of ontology files, with file and line.")
        {
            Examples = ["actorgraph ontology check my-world"],
        };
        command.Add(folder);
        command.SetAction(result =>
        {
            var report = new OntologyFolder(result.GetRequiredValue(folder)).Check();
            OntologyMistake[] mistakes = [.. report.Mistakes, .. ExtractionRules.Check(report.World)];
            foreach (var mistake in mistakes) terminal.Fail(mistake.ToString());
            foreach (var doubt in report.Doubts) terminal.Message($"perhaps: {doubt}");
            var counts = report.Counts.Count == 0 ? "no entries" : string.Join(", ", report.Counts.Select(c => Counted(c.Value, c.Key)));
            terminal.Out.WriteLine($"{counts}; {Wording.Count(mistakes.Length, "mistake")}, {Wording.Count(report.Doubts.Count, "doubt")}.");
            return mistakes.Length == 0 ? ExitCodes.Success : ExitCodes.Failure;
        });
        return command;
    }

    private static DocumentedCommand Add(Terminal terminal)
    {
        var command = new DocumentedCommand("add", "Add an entry; a mistake leaves the files as they were.")
        {
            Examples = ["actorgraph ontology add organization \"Sylvanian Liberation Front\" --alias SLF --country sylvania --to my-world"],
        };
        command.Add(OntologyAddCommand.Create(terminal, EntityKind.Person));
        command.Add(OntologyAddCommand.Create(terminal, EntityKind.Organization));
        command.Add(OntologyAddCommand.Create(terminal, EntityKind.Country));
        command.Add(OntologyAddCommand.Create(terminal, EntityKind.Place));
        return command;
    }

    private static Argument<string> Folder() => new("DIR") { Description = "Folder of the ontology's YAML files" };

    private static string Counted(int count, EntityKind kind) => kind switch
    {
        EntityKind.Person => count == 1 ? "1 person" : $"{count} people",
        EntityKind.Country => count == 1 ? "1 country" : $"{count} countries",
        _ => Wording.Count(count, Wording.Kind(kind)),
    };
}
