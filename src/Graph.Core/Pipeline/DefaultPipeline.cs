using Graph.Core.Extraction;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Positions;
using Graph.Core.Extraction.Status;
using Graph.Core.Extraction.Time;
using Graph.Core.Linking;
using Graph.Core.Mentions;
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
        new(LanguageEngine.Default, Resolver(ontology), Extractor(ontology));

    /// <summary>Who is meant.</summary>
    public static IMentionResolver Resolver(Ontology ontology) => new LocatingMentionResolver(
        new OverridingMentionResolver(new OntologyMentionResolver(ontology), ontology), ontology, new Lazy<Gazetteer>(() => Gazetteer.Default));

    /// <summary>What is said.</summary>
    public static DependencyStatementExtractor Extractor(Ontology ontology) => new DependencyStatementExtractor(
        [new AffiliationSource(), new EventFrameSource(FrameSet.Default), new PositionSource(new IssueRecognizer(ontology), FrameSet.Default.Lexicon)],
        new StatementComposer(new StatusReader(), new AttributionReader(FrameSet.Default.Lexicon), new TimeReader(), ConfidenceModel.Default));

}
