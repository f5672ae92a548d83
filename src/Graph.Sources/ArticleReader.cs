using Graph.Core.Articles;
using Graph.Sources.Cleaning;

namespace Graph.Sources;

/// <summary>Reads text files into clean articles.</summary>
public static class ArticleReader
{
    /// <summary>Largest file read as one article, in bytes: 8 MiB, some 1,500 pages.</summary>
    public const int MaximumBytes = 8 << 20;

    /// <summary>Reads one file; whatever is wrong with it comes back as a failure.</summary>
    public static ReadResult Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (Directory.Exists(path)) return ReadResult.Fail(path, "is a folder; name its files or let the command expand it");
            if (!File.Exists(path)) return ReadResult.Fail(path, "no such file or folder; check the path");
            var length = new FileInfo(path).Length;
            if (length > MaximumBytes)
                return ReadResult.Fail(path, $"{length:N0} bytes are too many for one article (limit {MaximumBytes:N0}); split it into one file an article");
            var (text, error) = TextDecoder.Decode(File.ReadAllBytes(path));
            return text is null ? ReadResult.Fail(path, error!) : Parse(path, text);
        }
        catch (UnauthorizedAccessException)
        {
            return ReadResult.Fail(path, "permission denied; make the file readable");
        }
        catch (IOException e)
        {
            return ReadResult.Fail(path, $"cannot be read ({e.Message}); check the disk or the path");
        }
    }

    /// <summary>Cleans a text given directly, such as standard input.</summary>
    public static ReadResult Parse(string source, string text)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) return ReadResult.Fail(source, "empty file; nothing to read");
        Article article = PageCleaner.Clean(source, text);
        return article.Blocks.Count == 0
            ? ReadResult.Fail(source, "holds no running text, only page furniture; check that the article was saved whole")
            : ReadResult.Of(article);
    }
}
