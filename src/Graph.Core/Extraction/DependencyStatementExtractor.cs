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
        var mended = TreeRepair.Apply(article);
        return composer.Compose(
            mended,
            mended.Sentences.SelectMany(sentence => sources.SelectMany(source => source.Find(mended, sentence)).Select(c => (sentence, c))));
    }
}
