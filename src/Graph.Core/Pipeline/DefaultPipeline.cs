using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Pipeline;

/// <summary>The pipeline as it ships: which implementation stands at each stage.</summary>
public static class DefaultPipeline
{
    /// <summary>The whole pipeline over an ontology.</summary>
    public static ArticlePipeline Create(Ontology ontology) =>
        new(LanguageEngine.Default, Resolver(ontology), Extractor(ontology));

    /// <summary>Who is meant.</summary>
    public static IMentionResolver Resolver(Ontology ontology) => new NoMentions();

    /// <summary>What is said.</summary>
    public static IStatementExtractor Extractor(Ontology ontology) => new NoStatements();

    private sealed class NoMentions : IMentionResolver
    {
        public AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences) =>
            new(article, sentences, [], new Dictionary<string, Entity>());
    }

    private sealed class NoStatements : IStatementExtractor
    {
        public IReadOnlyList<Statement> Extract(AnnotatedArticle article) => [];
    }
}
