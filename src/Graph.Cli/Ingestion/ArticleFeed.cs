using System.Runtime.CompilerServices;
using Graph.Sources;

namespace Graph.Cli.Ingestion;

/// <summary>The articles that the command line names, read one after the other.</summary>
internal sealed class ArticleFeed(IReadOnlyList<string> files)
{
    /// <summary>Number of files.</summary>
    public int Count => files.Count;

    /// <summary>Expands files and folders.</summary>
    public static ArticleFeed Of(IEnumerable<string> paths) => new(ArticleFiles.Expand(paths));

    /// <summary>Reads every file; a bad one is a failure among the results.</summary>
    public async IAsyncEnumerable<ReadResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return ArticleReader.Read(file);
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
