using Graph.Cli.Output;

namespace Graph.Cli.Tests;

/// <summary>One command line run in this process, with what it printed.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandLineRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLineApp.RunAsync(args, Terminal.OfWriters(output, error));
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }
}
