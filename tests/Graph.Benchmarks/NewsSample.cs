using System.Runtime.CompilerServices;

namespace Graph.Benchmarks;

/// <summary>The seed articles, the real news sentences that speed is measured on.</summary>
internal static class NewsSample
{
    /// <summary>Texts of the articles, from the repository that holds this source file.</summary>
    public static string[] Texts([CallerFilePath] string source = "")
    {
        var seeds = Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "seeds");
        return [.. Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
