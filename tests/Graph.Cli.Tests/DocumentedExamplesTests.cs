using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Graph.Cli.Commands;
using Graph.Cli.Output;
using Graph.Report.Tests;

namespace Graph.Cli.Tests;

/// <summary>Every command line that help or README shows is one that the program takes.</summary>
public sealed partial class DocumentedExamplesTests
{
    public static TheoryData<string> Examples
    {
        get
        {
            var commands = Commands(CommandLineApp.Root(Terminal.OfWriters(TextWriter.Null, TextWriter.Null)));
            return [.. commands.OfType<DocumentedCommand>().SelectMany(c => c.Examples).Concat(Readme()).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_HelpOrReadme_Parses(string example)
    {
        var line = Call().Match(example); // "echo text | actorgraph parse - > file   # comment" has the call in the middle
        Assert.True(line.Success, example);
        var args = CommandLineParser.SplitCommandLine(line.Value).Skip(1).ToArray();
        Assert.Empty(CommandLineApp.Root(Terminal.OfWriters(TextWriter.Null, TextWriter.Null)).Parse(args).Errors.Select(e => e.Message));
    }

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string> Readme() =>
        CommandLines().Matches(File.ReadAllText(Path.Combine(GoldRecords.Root, "README.md"))).Select(m => m.Value.TrimEnd());

    [GeneratedRegex(@"\bactorgraph [^#>|]*")]
    private static partial Regex Call();

    [GeneratedRegex("^actorgraph .*$", RegexOptions.Multiline)]
    private static partial Regex CommandLines();
}
