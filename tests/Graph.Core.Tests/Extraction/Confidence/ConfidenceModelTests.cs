using Graph.Core.Extraction.Confidence;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Core.Tests.Extraction.Positions;

namespace Graph.Core.Tests.Extraction.Confidence;

public sealed class ConfidenceModelTests
{
    [Fact]
    public void Of_KnownWeights_IsTheLogisticOfTheirSum()
    {
        var model = ConfidenceModel.Read("- {feature: \"bias\", weight: 1}\n- {feature: \"depth\", weight: -0.5}\n");

        Assert.Equal(0.5, model.Of([new Feature("bias", 1), new Feature("depth", 2), new Feature("never seen", 7)]));
        Assert.Equal(0.731, model.Of([new Feature("bias", 1)]));
    }

    [Fact]
    public void ToYaml_ReadAgain_GivesTheSameConfidence()
    {
        var features = new[] { new Feature("bias", 1), new Feature("relation MET", 1) };
        var model = new ConfidenceModel(new Dictionary<string, double> { ["relation MET"] = 0.25, ["bias"] = -1 });

        Assert.Equal(model.Of(features), ConfidenceModel.Read(model.ToYaml("made by hand")).Of(features));
        Assert.StartsWith("# made by hand\n- {feature: \"bias\"", model.ToYaml("made by hand"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EntryWithoutWeight_NamesItsLine() =>
        Assert.StartsWith("confidence.yaml:2: ", Assert.Throws<FormatException>(() => ConfidenceModel.Read("- {feature: bias, weight: 1}\n- {feature: depth}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_NamedEndsNearTheVerb_AreSurerThanAnActFarAway()
    {
        var near = Only("Norway praised Peru.");
        var far = Only("Norway, which had long been expected to send its ministers to the meeting in the capital, and which said so on Monday, praised Peru.");

        Assert.True(near.Confidence > far.Confidence, $"{near.Confidence} near, {far.Confidence} far");
        Assert.InRange(far.Confidence, 0.01, 0.99);
    }

    [Fact]
    public void Score_FactToldTwice_SaysSo()
    {
        var scored = DefaultPipeline.Extractor(Ontology.Default).Score(ExampleArticles.Annotate("Norway praised Peru. Norway praised Peru again."));

        Assert.Contains(new Feature("told again", 1), Assert.Single(scored, s => s.Statement.Relation == Relation.Praised).Features);
    }

    private static Statement Only(string text) =>
        Assert.Single(DefaultPipeline.Extractor(Ontology.Default).Extract(ExampleArticles.Annotate(text)), s => s.Relation == Relation.Praised);
}
