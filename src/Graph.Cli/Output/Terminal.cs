using Graph.Cli.Errors;
using Graph.Report.Exports;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>Where a command writes: results, messages, and whether a person is watching.</summary>
/// <remarks>Results go to <see cref="Out"/>, everything else to <see cref="Error"/>, so that output can be piped.</remarks>
public sealed class Terminal
{
    /// <summary>Columns used where the width is unknown, as in a pipe or a test.</summary>
    public const int DefaultWidth = 100;

    private Terminal(TextReader input, TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal, int? width)
    {
        In = input;
        Out = output;
        Error = error;
        ShowsProgress = outputIsTerminal && errorIsTerminal;
        Screen = Console(output, outputIsTerminal, width);
        ErrorScreen = Console(error, errorIsTerminal, width);
    }

    /// <summary>Standard input.</summary>
    public TextReader In { get; }

    /// <summary>Plain results: JSON, CSV, CoNLL-U.</summary>
    public TextWriter Out { get; }

    /// <summary>Plain messages and errors.</summary>
    public TextWriter Error { get; }

    /// <summary>Tables and markup of results; no colour where piped or where NO_COLOR is set.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary>Progress and markup of messages.</summary>
    public IAnsiConsole ErrorScreen { get; }

    /// <summary>Whether progress bars make sense: nothing is piped.</summary>
    public bool ShowsProgress { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            System.Console.In,
            Writer(System.Console.OpenStandardOutput(), System.Console.IsOutputRedirected),
            Writer(System.Console.OpenStandardError(), buffered: false),
            !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected,
            width: null);

        StreamWriter Writer(Stream stream, bool buffered) => new(stream, utf8, 1 << 14) { AutoFlush = !buffered, NewLine = "\n" };
    }

    /// <summary>A terminal over writers, for tests: no colour, fixed width.</summary>
    public static Terminal OfWriters(TextWriter output, TextWriter error, TextReader? input = null, int width = DefaultWidth) =>
        new(input ?? TextReader.Null, output, error, outputIsTerminal: false, errorIsTerminal: false, width);

    /// <summary>Writes one line of message to standard error.</summary>
    public void Message(string text) => Error.WriteLine(ErrorLines.Fold(text));

    /// <summary>Writes one line of error to standard error.</summary>
    public void Fail(string text) => Error.WriteLine($"actorgraph: {ErrorLines.Fold(text)}");

    /// <summary>Writes one indented JSON document to standard output.</summary>
    public void WriteJson(Action<System.Text.Json.Utf8JsonWriter> write) => Out.WriteLine(new JsonText(indented: true).Write(write));

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal, int? width)
    {
        var colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        if (width is { } columns) console.Profile.Width = columns;
        else if (!isTerminal) console.Profile.Width = DefaultWidth;
        return console;
    }
}
