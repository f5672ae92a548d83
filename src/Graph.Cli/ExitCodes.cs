namespace Graph.Cli;

/// <summary>Exit codes of the program; the root command's help lists them.</summary>
public static class ExitCodes
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>Nothing could be done: no readable input, no usable store, nothing found.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some articles failed; standard error names each.</summary>
    public const int Partial = 3;

    /// <summary>A defect of the program.</summary>
    public const int Internal = 70;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
