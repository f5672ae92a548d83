using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Positions;
using Graph.Core.Extraction.Status;
using Graph.Core.Extraction.Time;
using Graph.Core.Ontologies;
using Graph.Core.Statements;

namespace Graph.Core.Tests.Extraction.Positions;

public sealed class StanceExampleTests
{
    private static readonly EventLexicon Words = FrameLoader.LoadDefault().Lexicon;

    private static readonly DependencyStatementExtractor Extractor = new(
        [new PositionSource(new IssueRecognizer(Ontology.Default), Words)],
        new StatementComposer(new StatusReader(), new AttributionReader(Words), new TimeReader(), ConfidenceModel.Default));

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var example in StanceLexicon.Default.Examples) data.Add(example.Text, string.Join("; ", example.Expected), example.Origin);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Extract_ExampleOfAClass_GivesItsStatements(string text, string expected, string origin)
    {
        var found = Extractor.Extract(ExampleArticles.Annotate(text)).Select(Format).ToHashSet();

        Assert.True(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet().IsSubsetOf(found), $"{origin}: {text} gave {string.Join("; ", found)}");
    }

    private static string Format(Statement s) =>
        $"{(s.Source.EntityId == "norway" ? "Norway" : "Peru")} {s.Relation.Label()} {s.Target.EntityId}"
        + (s.Status == StatementStatus.Asserted ? "" : " " + s.Status.ToString().ToLowerInvariant());
}
