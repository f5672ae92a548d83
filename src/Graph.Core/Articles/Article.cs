namespace Graph.Core.Articles;

/// <summary>A news article as clean text without page furniture.</summary>
/// <param name="Id">Stable hash of the canonical URL, else of the normalised text.</param>
/// <param name="Source">Path or URL as the user gave it.</param>
/// <param name="Text">Clean text; every offset of the product counts its UTF-16 units.</param>
/// <param name="Blocks">The text's blocks in order; together they hold all that is to be read.</param>
public sealed record Article(string Id, string Source, string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>The headline, where one was found.</summary>
    public string? Title { get; init; }

    /// <summary>The author line without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>The publishing outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; init; }
}
