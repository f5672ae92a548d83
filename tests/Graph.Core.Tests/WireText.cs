using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Core.Tests;

/// <summary>What the whole pipeline reads from plain news sentences, in words that tests compare.</summary>
internal static class WireText
{
    private static readonly ArticlePipeline Pipeline = DefaultPipeline.Create(Ontology.Default);

    /// <summary>The record of an article with this text.</summary>
    public static ArticleRecord Read(string text) => Pipeline.Process(PlainArticle.Of(text));

    /// <summary>"kenya MET somalia" of each statement.</summary>
    public static HashSet<string> Pairs(string text) => Read(text).Statements.Select(Pair).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same, with the status of what is not asserted: "kenya MET somalia planned".</summary>
    public static HashSet<string> Facts(string text) => Read(text).Statements.Select(Fact).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same of an article whose lines are its paragraphs; "NAME| " labels a speaker.</summary>
    public static HashSet<string> FactsOfLines(string text) => Pipeline.Process(PlainArticle.OfLines(text)).Statements.Select(Fact).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same of a paragraph under a title.</summary>
    public static HashSet<string> FactsUnder(string title, string text) => Pipeline.Process(PlainArticle.Under(title, text)).Statements.Select(Fact).ToHashSet(StringComparer.Ordinal);

    /// <summary>The facts that are positions.</summary>
    public static HashSet<string> Positions(string text) => Read(text).Statements.Where(s => s.Relation.IsPosition()).Select(Fact).ToHashSet(StringComparer.Ordinal);

    private static string Pair(Statement s) => $"{s.Source.EntityId} {s.Relation.Label()} {s.Target.EntityId}";

    private static string Fact(Statement s) => s.Status == StatementStatus.Asserted ? Pair(s) : $"{Pair(s)} {s.Status.Label()}";
}
