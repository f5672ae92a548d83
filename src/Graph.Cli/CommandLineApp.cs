using System.CommandLine;
using System.CommandLine.Help;
using Graph.Cli.Commands;
using Graph.Cli.Errors;
using Graph.Cli.Output;
using Graph.Core.Ontologies;

namespace Graph.Cli;

/// <summary>Parses a command line, runs the command, and turns failures into one line and an exit code.</summary>
public static class CommandLineApp
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        try
        {
            return await InvokeAsync(args, terminal).ConfigureAwait(false);
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            return ExitCodes.Success; // "actorgraph export | head" is no failure
        }
        catch (OntologyException e)
        {
            foreach (var mistake in e.Mistakes) terminal.Fail(mistake.ToString());
            return ExitCodes.Failure;
        }
        catch (Exception e)
        {
            var (line, code) = ErrorLines.Of(e);
            terminal.Fail(line);
            if (Environment.GetEnvironmentVariable("ACTORGRAPH_DEBUG") is { Length: > 0 }) terminal.Error.WriteLine(e);
            return code;
        }
        finally
        {
            await FlushAsync(terminal).ConfigureAwait(false);
        }
    }

    private static async Task<int> InvokeAsync(string[] args, Terminal terminal)
    {
        var result = Root(terminal).Parse(args.Length == 0 ? ["--help"] : args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors) terminal.Fail(error.Message);
            terminal.Message($"Try: {CommandPath(result)} --help");
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out,
            Error = terminal.Error,
        };
        return await result.InvokeAsync(configuration).ConfigureAwait(false);
    }

    /// <summary>The root command with every subcommand.</summary>
    internal static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("News articles in, a knowledge graph of political actors and their positions out; every edge with its sentence.");
        foreach (var create in CommandList.All) root.Add(create(terminal));
        root.Options.OfType<VersionOption>().Single().Action = new VersionText();
        var help = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = terminal.Screen.Profile.Width;
        help.Action = new CommandHelp(usual);
        return root;
    }

    private static string CommandPath(ParseResult result)
    {
        var names = new Stack<string>();
        for (var node = result.CommandResult; node is not null; node = node.Parent as System.CommandLine.Parsing.CommandResult)
            names.Push(node.Command is RootCommand ? "actorgraph" : node.Command.Name);
        return string.Join(' ', names);
    }

    private static bool IsClosedPipe(IOException error) =>
        error.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("pipe is being closed", StringComparison.OrdinalIgnoreCase);

    private static async Task FlushAsync(Terminal terminal)
    {
        try
        {
            await terminal.Out.FlushAsync().ConfigureAwait(false);
            await terminal.Error.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The reader of our output has gone; nobody is left to tell.
        }
    }
}
