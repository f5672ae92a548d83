namespace Graph.Cli.Errors;

/// <summary>Ends a command with one line for the user and an exit code.</summary>
/// <remarks>The message names the place, what is wrong there, and what to do.</remarks>
public sealed class CommandException(string message, int exitCode = ExitCodes.Failure) : Exception(message)
{
    /// <summary>The code the program exits with.</summary>
    public int ExitCode { get; } = exitCode;
}
