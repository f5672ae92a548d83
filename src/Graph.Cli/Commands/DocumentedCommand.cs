using System.CommandLine;

namespace Graph.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to copy, without a prompt sign.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
