using Graph.Core.Articles;
using Graph.Core.Pipeline;

namespace Graph.Sources;

/// <summary>An article, or why there is none; exactly one of both is set.</summary>
public sealed record ReadResult
{
    private ReadResult(Article? article, ArticleFailure? failure) => (Article, Failure) = (article, failure);

    /// <summary>The article read, or null.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article, or null.</summary>
    public ArticleFailure? Failure { get; }

    /// <summary>A success.</summary>
    public static ReadResult Of(Article article) => new(article, null);

    /// <summary>A failure at reading.</summary>
    public static ReadResult Fail(string source, string error) => new(null, new ArticleFailure(source, "read", error));
}
