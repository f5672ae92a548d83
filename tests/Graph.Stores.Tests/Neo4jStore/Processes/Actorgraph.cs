using System.Diagnostics;
using Graph.Stores.Neo4jStore;

namespace Graph.Stores.Tests.Neo4jStore.Processes;

/// <summary>One run of the program as a process of its own, with what it printed.</summary>
internal sealed record Actorgraph(int ExitCode, string Output, string Error)
{
    private static readonly string[] Variables = ["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"];

    /// <summary>Runs it with the settings in the environment, as users give them.</summary>
    public static async Task<Actorgraph> RunAsync(Neo4jSettings settings, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "actorgraph.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables.Zip([settings.Address.OriginalString, settings.Username, settings.Password, settings.Database]))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Actorgraph(process.ExitCode, await output, await error);
    }
}
