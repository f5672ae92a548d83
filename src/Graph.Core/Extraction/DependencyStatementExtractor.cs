using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Learned;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Extracts statements from dependency trees: candidates of every source, composed.</summary>
public sealed class DependencyStatementExtractor(IReadOnlyList<ICandidateSource> sources, StatementComposer composer) : IStatementExtractor
{
    /// <summary>Reads what no source has; null for nobody.</summary>
    public LearnedSource? Second { get; init; }

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

    /// <summary>What the sources read in a sentence of an article whose trees are mended.</summary>
    public IReadOnlyList<StatementCandidate> Read(AnnotatedArticle article, Sentence sentence) => [.. sources.SelectMany(source => source.Find(article, sentence))];

    private IEnumerable<(Sentence Sentence, StatementCandidate Candidate)> Candidates(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            var found = Read(article, sentence);
            foreach (var candidate in found) yield return (sentence, candidate);
            if (Second is null) continue;
            foreach (var candidate in Second.Find(article, sentence, found)) yield return (sentence, candidate);
        }
    }
}
