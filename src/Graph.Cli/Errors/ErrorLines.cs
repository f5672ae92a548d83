using Graph.Stores;

namespace Graph.Cli.Errors;

/// <summary>Says in one line what ended a command.</summary>
internal static class ErrorLines
{
    /// <summary>The line for an exception and the exit code that goes with it.</summary>
    public static (string Line, int ExitCode) Of(Exception error) => error switch
    {
        CommandException e => (e.Message, e.ExitCode),
        StoreException e => (e.Message, ExitCodes.Failure),
        OperationCanceledException => ("interrupted; articles already stored are kept", ExitCodes.Interrupted),
        FileNotFoundException e => ($"{e.FileName}: no such file; check the path", ExitCodes.Failure),
        UnauthorizedAccessException e => ($"{e.Message} Check the permissions or choose another path.", ExitCodes.Failure),
        IOException e => ($"{e.Message} Check the path and the disk.", ExitCodes.Failure),
        _ => ($"internal error: {error.GetType().Name}: {error.Message} "
            + "(a defect; ACTORGRAPH_DEBUG=1 prints where)", ExitCodes.Internal),
    };

    /// <summary>Folds a text to one line.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
