using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Core.Mentions;

/// <summary>Finds who and what is named in an article and decides whom each mention means.</summary>
public interface IMentionResolver
{
    /// <summary>Returns the article with its mentions and entities.</summary>
    AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences);
}
