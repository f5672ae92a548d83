using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Core.Tests.Extraction.Positions;

namespace Graph.Core.Tests.Extraction;

public sealed class StatementComposerTests
{
    [Theory]
    [InlineData("Norway said that Peru praised NATO.", Relation.Praised, "norway")]
    [InlineData("Peru said that Peru praised NATO.", Relation.Praised, null)]
    [InlineData("Norway said that Norway and Peru praised NATO.", Relation.Praised, null)]
    public void Compose_ReportOfOnesOwnAct_NeedsNoAttribution(string text, Relation relation, string? speaker) =>
        Assert.All(Extract(text).Where(s => s.Relation == relation).DefaultIfEmpty(), s => Assert.Equal(speaker, s!.AttributedTo));

    [Fact]
    public void Compose_OneActToldByTwoWords_IsAssertedOnce()
    {
        var accepted = Extract("Norway and Peru agreed to sign an accord on the border.").Where(s => s.Relation == Relation.AgreedWith);

        Assert.Equal(StatementStatus.Asserted, Assert.Single(accepted).Status);
    }

    [Fact]
    public void Compose_SameFactInTwoSentences_KeepsTheFirst() =>
        Assert.Equal(0, Assert.Single(Extract("Norway praised Peru. Norway praised Peru again."), s => s.Relation == Relation.Praised).Sentence);

    private static IReadOnlyList<Statement> Extract(string text) => DefaultPipeline.Extractor(Ontology.Default).Extract(ExampleArticles.Annotate(text));
}
