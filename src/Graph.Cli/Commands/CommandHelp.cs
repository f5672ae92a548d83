using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Graph.Cli.Commands;

/// <summary>The library's help with examples and exit codes below it.</summary>
internal sealed class CommandHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly string[] RootLines =
    [
        "Examples:",
        "  actorgraph build seeds                      read a folder, print its graph, keep it in graph.db",
        "  actorgraph show \"Donald Trump\"              one actor's roles, relations and positions",
        "  actorgraph export --format jsonl            every entity and statement, one JSON object a line",
        "  actorgraph eval tests/gold                  precision and recall against annotated articles",
        "",
        "Exit codes:",
        "  0 done   1 failed   2 wrong command line   3 done, but some articles failed   70 defect   130 interrupted",
        "",
        "Environment:",
        "  ACTORGRAPH_STORE  store file used where --store is not given (else graph.db)",
        "  NO_COLOR          no colour in tables",
        "",
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is RootCommand)
            foreach (var line in RootLines)
                output.WriteLine(line);
        else if (parseResult.CommandResult.Command is DocumentedCommand { Examples.Count: > 0 } command)
        {
            output.WriteLine("Examples:");
            foreach (var example in command.Examples) output.WriteLine($"  {example}");
            output.WriteLine();
        }

        return ExitCodes.Success;
    }
}
