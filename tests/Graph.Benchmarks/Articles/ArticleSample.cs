using System.Runtime.CompilerServices;
using Graph.Core.Articles;
using Graph.Sources;

namespace Graph.Benchmarks.Articles;

/// <summary>Articles of the repository that speed is measured on: the seeds and the development articles.</summary>
internal static class ArticleSample
{
    /// <summary>Paths and texts as they lie on disk.</summary>
    public static (string Path, string Text)[] Files([CallerFilePath] string source = "")
    {
        var root = Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..");
        string[] folders = [Path.Combine(root, "seeds"), Path.Combine(root, "tests", "gold", "dev", "text")];
        return [.. folders.SelectMany(f => Directory.GetFiles(f, "*.txt").Order(StringComparer.Ordinal)).Select(p => (p, File.ReadAllText(p)))];
    }

    /// <summary>The same, cleaned.</summary>
    public static Article[] Cleaned() => [.. Files().Select(f => ArticleReader.Parse(f.Path, f.Text).Article!)];
}
