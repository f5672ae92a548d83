using System.Text;

namespace Graph.Sources.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-sources").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_MissingFile_NamesTheRemedy() =>
        Assert.Equal("no such file or folder; check the path", ArticleReader.Read(Path.Combine(_folder, "none.txt")).Failure!.Error);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void Read_EmptyFile_IsAFailure(string content) =>
        Assert.Equal("empty file; nothing to read", ArticleReader.Read(Write(Encoding.UTF8.GetBytes(content))).Failure!.Error);

    [Fact]
    public void Read_BinaryFile_NamesTheOffset() =>
        Assert.StartsWith("binary file (a zero byte at offset 2)", ArticleReader.Read(Write([0x50, 0x4B, 0, 1])).Failure!.Error, StringComparison.Ordinal);

    [Fact]
    public void Read_InvalidUtf8_NamesByteAndOffset() =>
        Assert.StartsWith("not valid UTF-8 (byte 0xE9 at offset 4)", ArticleReader.Read(Write(Encoding.Latin1.GetBytes("Peru\u00e9 signs."))).Failure!.Error, StringComparison.Ordinal);

    [Fact]
    public void Read_TooLargeFile_NamesTheLimit() =>
        Assert.Contains("too many for one article", ArticleReader.Read(Write(new byte[ArticleReader.MaximumBytes + 1])).Failure!.Error, StringComparison.Ordinal);

    [Fact]
    public void Read_FurnitureOnly_IsAFailure() =>
        Assert.Contains("only page furniture", ArticleReader.Read(Write("Share\n12\nAdvertisement"u8.ToArray())).Failure!.Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_ByteOrderMark_IsUnderstoodAndDropped(string encoding)
    {
        var e = Encoding.GetEncoding(encoding);
        Assert.Equal("Zelenskyy’s envoy met Xi.", ArticleReader.Read(Write([.. e.Preamble, .. e.GetBytes("Zelenskyy’s envoy met Xi.")])).Article!.Text);
    }

    [Fact]
    public void Expand_Folder_FindsTextFilesInOrderAndLeavesTheReadme()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "README.md" }) File.WriteAllText(Path.Combine(_folder, name), "x");
        Assert.Equal(["a.txt", "b.txt"], ArticleFiles.Expand([_folder, Path.Combine(_folder, "a.txt")]).Select(Path.GetFileName));
    }

    private string Write(byte[] content)
    {
        var path = Path.Combine(_folder, "article.txt");
        File.WriteAllBytes(path, content);
        return path;
    }
}
