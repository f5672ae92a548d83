using Graph.Core.Extraction.Confidence;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Extracts statements from dependency trees: candidates of every source, composed.</summary>
public sealed class DependencyStatementExtractor(IReadOnlyList<ICandidateSource> sources, StatementComposer composer) : IStatementExtractor
{
    /// <inheritdoc/>
    public IReadOnlyList<Statement> Extract(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mended = TreeRepair.Apply(article);
        return composer.Compose(mended, Candidates(mended));
    }

    /// <summary>The statements beside the features of their confidence, for training and explaining.</summary>
    public IReadOnlyList<ScoredStatement> Score(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mended = TreeRepair.Apply(article);
        return [.. composer.Score(mended, Candidates(mended))];
    }

    private IEnumerable<(Sentence Sentence, StatementCandidate Candidate)> Candidates(AnnotatedArticle article) =>
        article.Sentences.SelectMany(sentence => sources.SelectMany(source => source.Find(article, sentence)).Select(c => (sentence, c)));
}
