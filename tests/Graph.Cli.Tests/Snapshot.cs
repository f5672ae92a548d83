using Graph.Report.Tests;

namespace Graph.Cli.Tests;

/// <summary>Compares a text with a reviewed file under Snapshots.</summary>
/// <remarks>GRAPH_UPDATE_SNAPSHOTS=1 writes the files anew; look at the difference before committing it.</remarks>
internal static class Snapshot
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("GRAPH_UPDATE_SNAPSHOTS") == "1";

    public static void Matches(string name, string text)
    {
        var path = PathOf(name);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests once with GRAPH_UPDATE_SNAPSHOTS=1 and review what they write.");
        var expected = File.ReadAllText(path);
        if (expected == text) return;
        var received = Path.ChangeExtension(path, ".received.txt");
        File.WriteAllText(received, text);
        Assert.Fail($"{FirstDifference(expected, text)}\nCompare {path} with {received}; if the new text is right, run with GRAPH_UPDATE_SNAPSHOTS=1 and commit it.");
    }

    private static string PathOf(string name) => Path.Combine(GoldRecords.Root, "tests", "Graph.Cli.Tests", "Snapshots", name + ".txt");

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"First difference in line {line + 1}:\n  reviewed: {before.ElementAtOrDefault(line) ?? "(end)"}\n  now:      {after.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
