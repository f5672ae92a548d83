using Graph.Report.Tests;

namespace Graph.Cli.Tests;

/// <summary>Paths of the seed articles and their annotations.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(GoldRecords.Root, "seeds");

    public static string Gold { get; } = Path.Combine(GoldRecords.Root, "tests", "gold");

    public static string[] Files { get; } = [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)];
}
