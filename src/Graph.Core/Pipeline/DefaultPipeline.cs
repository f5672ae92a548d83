using Graph.Core.Extraction;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Learned;
using Graph.Core.Extraction.Positions;
using Graph.Core.Extraction.Status;
using Graph.Core.Extraction.Time;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using Graph.Core.Ontologies.Overrides;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Pipeline;

/// <summary>The pipeline as it ships: which implementation stands at each stage.</summary>
public static class DefaultPipeline
{
    /// <summary>The whole pipeline over an ontology.</summary>
    public static ArticlePipeline Create(Ontology ontology) =>
        new(LanguageEngine.Default, Resolver(ontology), Extractor(ontology)) { Issues = ontology.Issues, Names = new FullNames(ontology) };

    /// <summary>Who is meant.</summary>
    public static IMentionResolver Resolver(Ontology ontology) => new LocatingMentionResolver(
        new OverridingMentionResolver(new OntologyMentionResolver(ontology), ontology), ontology, new Lazy<Gazetteer>(() => Gazetteer.Default));

    /// <summary>What is said.</summary>
    /// <exception cref="OntologyException">The ontology's own rules hold mistakes.</exception>
    public static DependencyStatementExtractor Extractor(Ontology ontology) => Extractor(ExtractionRules.Of(ontology));

    /// <summary>What is said, by given rules and what a model reads beside them.</summary>
    public static DependencyStatementExtractor Extractor(ExtractionRules rules) => Extractor(rules, PairModel.Default, LearnedSource.DefaultLeast);

    /// <summary>What is said, by given rules and another model or none.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="model">The model; null for the rules alone.</param>
    /// <param name="least">The least probability that counts, 0 to 1.</param>
    public static DependencyStatementExtractor Extractor(ExtractionRules rules, PairModel? model, double least = LearnedSource.DefaultLeast)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var words = rules.Frames.Lexicon;
        var frames = new EventFrameSource(rules.Frames);
        var whereabouts = new WhereaboutsSource(words);
        var status = new StatusReader(rules.Status);
        var positions = rules.Positions();
        return new DependencyStatementExtractor(
            [new AffiliationSource(), frames, whereabouts, new GuestSource(frames, whereabouts, words), positions, new EchoSource([frames, positions], status, words)],
            new StatementComposer(status, new AttributionReader(words, rules.Stances), new TimeReader(), ConfidenceModel.Default))
        {
            Second = model is null ? null : new LearnedSource(new PairFinder(frames, words), model, least),
        };
    }
}
