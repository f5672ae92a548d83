using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction;

/// <summary>Extracts statements from dependency trees: candidates of every source, composed.</summary>
public sealed class DependencyStatementExtractor(IReadOnlyList<ICandidateSource> sources, StatementComposer composer) : IStatementExtractor
{
    /// <inheritdoc/>
    public IReadOnlyList<Statement> Extract(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return composer.Compose(
            article,
            article.Sentences.SelectMany(sentence => sources.SelectMany(source => source.Find(article, sentence)).Select(c => (sentence, c))));
    }
}
