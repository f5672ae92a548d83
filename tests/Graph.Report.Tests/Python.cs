using System.Diagnostics;

namespace Graph.Report.Tests;

/// <summary>The reference scorer, where python3 and the gold beside the repository exist.</summary>
internal static class Python
{
    /// <summary>The folder of the shared gold.</summary>
    public static string Gold { get; } = Path.Combine(GoldRecords.Root, "..", "shared", "gold");

    /// <summary>Skips the test where the script cannot run.</summary>
    public static void Require() => Assert.SkipUnless(File.Exists(Path.Combine(Gold, "score.py")) && IsThere(), "needs python3 and ../shared/gold/score.py");

    /// <summary>What the script prints for a folder of gold and an export.</summary>
    public static async Task<string> ScoreAsync(string goldDirectory, string export)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Gold, "score.py"), goldDirectory, export]) { RedirectStandardOutput = true })!;
        var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    private static bool IsThere()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { RedirectStandardOutput = true })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
