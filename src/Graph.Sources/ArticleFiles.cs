namespace Graph.Sources;

/// <summary>Finds the article files that paths name.</summary>
public static class ArticleFiles
{
    // Markdown is read when named, not when found: most Markdown in a folder of articles is its README.
    private static readonly string[] Extensions = [".txt", ".text"];

    /// <summary>Files named, and text files in folders named with their subfolders, in ordinal order, each once.</summary>
    /// <remarks>A path that does not exist is returned as it is, so that reading it reports the error.</remarks>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return
        [
            .. paths.SelectMany(path => Directory.Exists(path)
                    ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                        .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
                        .Order(StringComparer.Ordinal)
                    : Enumerable.Repeat(path, 1))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
