using System.CommandLine;
using Graph.Cli.Output;

namespace Graph.Cli.Commands;

/// <summary>All commands, in the order of the help.</summary>
internal static class CommandList
{
    // One line a command. A command is one file here with `public static Command Create(Terminal terminal)`.
    public static IReadOnlyList<Func<Terminal, Command>> All { get; } =
    [
        BuildCommand.Create,
        IngestCommand.Create,
        ShowCommand.Create,
        ListCommand.Create,
        DeleteCommand.Create,
        ExportCommand.Create,
        AnalyzeCommand.Create,
        PathCommand.Create,
        CompareCommand.Create,
        TimelineCommand.Create,
        ContradictionsCommand.Create,
        LoadCommand.Create,
        QueryCommand.Create,
        DoctorCommand.Create,
        EvalCommand.Create,
        ExplainCommand.Create,
        ActorsCommand.Create,
        OntologyCommand.Create,
        ParseCommand.Create,
    ];
}
