using System.CommandLine;

namespace Graph.Cli.Commands;

/// <summary>Options that several commands share; each call makes a new one.</summary>
internal static class CommonOptions
{
    /// <summary>The store's file where neither option nor environment names one.</summary>
    public const string DefaultStore = "graph.db";

    /// <summary><c>--store FILE</c>: ACTORGRAPH_STORE, else graph.db.</summary>
    public static Option<string> Store() => new("--store", "-s")
    {
        Description = "SQLite file that keeps the graph; :memory: keeps nothing",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ACTORGRAPH_STORE") is { Length: > 0 } path ? path : DefaultStore,
    };

    /// <summary><c>--ontology DIR</c>: replaces the embedded ontology.</summary>
    public static Option<string?> Ontology() => new("--ontology")
    {
        Description = "Folder of YAML files to use instead of the built-in ontology",
        HelpName = "DIR",
    };

    /// <summary><c>--json</c>: machine-readable output.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON for machines" };

    /// <summary><c>--jobs N</c>: threads, all cores by default.</summary>
    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            Description = "Articles processed at once",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs needs a number of at least 1.");
        });
        return option;
    }

    /// <summary><c>--min-confidence P</c>: statements below it are left out; 0 by default.</summary>
    public static Option<double> MinConfidence()
    {
        var option = new Option<double>("--min-confidence") { Description = "Least confidence of statements, 0 to 1: 0.5 drops doubtful ones, 0.8 keeps sure ones", HelpName = "P" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
                result.AddError($"--min-confidence {result.Tokens[0].Value}: needs a number from 0 to 1.");
        });
        return option;
    }

    /// <summary><c>PATH…</c>: files and folders of articles.</summary>
    public static Argument<string[]> Paths(string description = "Article files, or folders that are searched for them", bool required = true)
    {
        var argument = new Argument<string[]>("PATH") { Description = description, Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore };
        // A mistyped option would pass for a path and be reported as a missing file.
        argument.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(t => t.Value).Where(p => p.StartsWith('-') && !Path.Exists(p)))
                result.AddError($"Unrecognized option '{path}'.");
        });
        return argument;
    }
}
