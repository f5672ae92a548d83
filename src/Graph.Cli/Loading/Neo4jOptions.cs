using System.CommandLine;
using Graph.Stores.Neo4jStore;

namespace Graph.Cli.Loading;

/// <summary>The options that say which Neo4j database, and as whom.</summary>
/// <remarks>There is none for the password: command lines show in process lists and shell histories.</remarks>
internal sealed class Neo4jOptions
{
    private readonly bool _required;

    private Neo4jOptions(Option<string?> to, bool required)
    {
        To = to;
        _required = required;
    }

    /// <summary><c>--to URI</c>.</summary>
    public Option<string?> To { get; }

    /// <summary><c>--credentials FILE</c>.</summary>
    public Option<string?> Credentials { get; } = new("--credentials")
    {
        Description = "File of NAME=value lines with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; before the environment's",
        HelpName = "FILE",
    };

    /// <summary>Options of a command that works on Neo4j always; NEO4J_URI serves where <c>--to</c> is missing.</summary>
    public static Neo4jOptions Required() => new(Address("Neo4j server: http://host:7474 or bolt://host:7687; NEO4J_URI where missing"), required: true);

    /// <summary>Options of a command that works on Neo4j only where <c>--to</c> is given.</summary>
    public static Neo4jOptions Optional() => new(Address("Neo4j server to keep in step: http://host:7474 or bolt://host:7687"), required: false);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(To);
        command.Add(Credentials);
    }

    /// <summary>The settings asked for, or null where the command shall do without Neo4j.</summary>
    public Neo4jSettings? Resolve(ParseResult result)
    {
        var (to, file) = (result.GetValue(To), result.GetValue(Credentials));
        if (to is null && !_required) return null;
        return Neo4jCredentials.Resolve(to, file is null ? null : Neo4jCredentials.ReadFile(file), Environment.GetEnvironmentVariable);
    }

    private static Option<string?> Address(string description) => new("--to") { Description = description, HelpName = "URI" };
}
