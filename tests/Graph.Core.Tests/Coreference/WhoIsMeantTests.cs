using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Core.Tests.Coreference;

/// <summary>Groups, bodies of state and holders of posts, told by statements that name them so.</summary>
public sealed class WhoIsMeantTests
{
    private static readonly ArticlePipeline Pipeline = DefaultPipeline.Create(Ontology.Default);

    [Theory]
    [InlineData("Congolese activists urged Kenya on Friday to withdraw its troops.", "congolese-activists URGED kenya")]
    [InlineData("Iranian opposition leaders accused the European Union of silence.", "iranian-opposition-leaders ACCUSED european-union")]
    [InlineData("Rwandan-backed rebels captured the city of Goma on Monday.", "rwandan-backed-rebels CONTROLS goma")]
    [InlineData("Regional leaders called for an immediate ceasefire in Sudan.", "regional-leaders PROPOSED ceasefire")]
    [InlineData("Russian officials accused Moldova of sabotage.", "russia ACCUSED moldova")]
    [InlineData("Peruvian police said nothing. Human rights groups accused the army of torture.", "human-rights-groups ACCUSED peru")]
    [InlineData("In Beijing, the foreign ministry blamed Vietnam for the collision.", "china ACCUSED vietnam")]
    [InlineData("Speaking beside Ukrainian President Volodymyr Zelenskyy, the Danish prime minister urged Hungary to lift its veto. Mette Frederiksen visited Kyiv.", "mette-frederiksen URGED hungary")]
    public void Process_Actor_IsWhoIsMeant(string text, string expected)
    {
        var found = Pipeline.Process(PlainArticle.Of(text)).Statements.Select(s => $"{s.Source.EntityId} {s.Relation.Label()} {s.Target.EntityId}").ToHashSet(StringComparer.Ordinal);
        Assert.All(expected.Split("; "), e => Assert.Contains(e, found));
    }

    [Fact]
    public void Process_GroupThatDoesNothing_IsNoActor()
    {
        var record = Pipeline.Process(PlainArticle.Of("Kenya sent food to Somalia. The Somali refugees were glad, and four farmers watched."));
        Assert.DoesNotContain(record.Entities, e => e.Entity.Name.Contains("refugees", StringComparison.Ordinal) || e.Entity.Name.Contains("armers", StringComparison.Ordinal));
    }
}
