using System.CommandLine;
using System.CommandLine.Invocation;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Cli.Commands;

/// <summary><c>--version</c>: the version, and by which protocols this build reaches Neo4j.</summary>
internal sealed class VersionText : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"actorgraph {typeof(VersionText).Assembly.GetName().Version?.ToString(3)}");
        output.WriteLine($"Neo4j by {string.Join(", ", Transports.All.Select(t => t.Name))}{(Transports.HasBolt ? "" : "; no Bolt, as the package feed lacked Neo4j.Driver")}");
        return ExitCodes.Success;
    }
}
