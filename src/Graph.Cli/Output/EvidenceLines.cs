using Graph.Core.Statements;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>Prints a statement's evidence below its edge: at most two lines, indented, with its source.</summary>
internal static class EvidenceLines
{
    private const int Indent = 4;

    /// <summary>Prints the quoted evidence and where it stands.</summary>
    public static void Print(IAnsiConsole screen, Statement statement, string source)
    {
        var width = Math.Max(40, screen.Profile.Width - Indent);
        var where = Excerpt.Of(source, width);
        // Words that wrap leave the first line short by up to a word, hence the reserve.
        var excerpt = Excerpt.Of(statement, Math.Max(width / 2, (2 * width) - where.Length - 16));
        var quoted = excerpt.StartsWith('“') || excerpt.StartsWith('"') ? excerpt : $"“{excerpt}”"; // not two marks in a row
        screen.Write(new Padder(new Markup($"[italic]{Markup.Escape(quoted)}[/] [grey]{Markup.Escape(where)}[/]"), new Padding(Indent, 0, 0, 0)));
    }
}
