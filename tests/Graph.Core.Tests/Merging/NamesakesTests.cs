using Graph.Core.Merging;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;

namespace Graph.Core.Tests.Merging;

/// <summary>People whom no list has and who share a full name.</summary>
public sealed class NamesakesTests
{
    private static readonly ArticlePipeline Pipeline = DefaultPipeline.Create(Ontology.Default);
    private static readonly Namesakes Namesakes = new(Ontology.Default);

    private const string Kenyan = "Kenyan Tourism Minister Daniel Ochuka Brand met German Foreign Minister Annalena Baerbock.";
    private const string Canadian = "Canadian Defence Minister Daniel Ochuka Brand urged Russia to release the prisoners.";
    private const string Plain = "Daniel Ochuka Brand criticised Uganda, Kenya said.";

    [Fact]
    public void Separate_PostsInTwoCountries_AreTwoPeople()
    {
        var ids = People(Namesakes.Separate(Records(Kenyan, Canadian)));
        Assert.Equal(["daniel-ochuka-brand--canada", "daniel-ochuka-brand--kenya"], ids);
    }

    [Fact]
    public void Separate_PostsWithAStateAndAnArmedMovement_AreTwoPeople()
    {
        const string Rebel = "Daniel Ochuka Brand, a spokesman for al-Shabaab, threatened Ethiopia.";
        const string Joining = "Daniel Ochuka Brand, a former Kenyan minister, praised Uganda. Brand, a spokesman for al-Shabaab, threatened Ethiopia.";
        Assert.Equal(["daniel-ochuka-brand--al-shabaab", "daniel-ochuka-brand--kenya"], People(Namesakes.Separate(Records(Kenyan, Rebel))));
        Assert.Equal(["daniel-ochuka-brand"], People(Namesakes.Separate(Records(Kenyan, Rebel, Joining))));
    }

    [Fact]
    public void Separate_OneCountryOrNone_IsOnePerson()
    {
        Assert.Equal(["daniel-ochuka-brand"], People(Namesakes.Separate(Records(Kenyan, Plain))));
    }

    [Fact]
    public void Separate_NoPostButACountryOfOneBearer_IsThatBearer()
    {
        var separated = Namesakes.Separate(Records(Kenyan, Canadian, Plain));
        Assert.Contains(separated[2].Entities, e => e.Entity.Id == "daniel-ochuka-brand--kenya");
    }

    [Fact]
    public void Separate_AnyOrderAndTwice_IsTheSame()
    {
        var records = Records(Kenyan, Canadian, Plain);
        var once = Namesakes.Separate(records);
        Assert.Equal(Print(once), Print(Namesakes.Separate([.. once.Reverse()])));
        Assert.Equal(Print(once), Print(Namesakes.Separate([.. records.Reverse()])));
    }

    [Fact]
    public void Separate_ArticleThatJoinsBothCountries_KeepsOnePerson()
    {
        const string Both = "Kenyan Tourism Minister Daniel Ochuka Brand, a former Canadian minister, praised Uganda.";
        Assert.Equal(["daniel-ochuka-brand"], People(Namesakes.Separate(Records(Kenyan, Canadian, Both))));
    }

    [Fact]
    public void Separate_PersonOfTheOntology_StaysWhole()
    {
        var records = Records("Uhuru Kenyatta, the president of Kenya, met William Ruto.", "Uhuru Kenyatta, the Canadian foreign minister, met William Ruto.");
        Assert.Equal(records, Namesakes.Separate(records));
    }

    [Fact]
    public void Build_SeparatedRecords_HasAnEdgeForEachBearer()
    {
        var graph = KnowledgeGraph.Build(Namesakes.Separate(Records(Kenyan, Canadian)));
        Assert.Contains(graph.Edges, e => e.SourceId == "daniel-ochuka-brand--canada" && e.TargetId == "russia");
        Assert.DoesNotContain(graph.Edges, e => e.SourceId == "daniel-ochuka-brand--kenya" && e.TargetId == "russia");
    }

    private static ArticleRecord[] Records(params string[] texts) => [.. texts.Select(t => Pipeline.Process(PlainArticle.Of(t) with { Id = t }))];

    private static string[] People(IEnumerable<ArticleRecord> records) =>
        [.. records.SelectMany(r => r.Entities).Select(e => e.Entity.Id).Where(id => id.Contains("brand", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Print(IEnumerable<ArticleRecord> records) =>
        [.. records.SelectMany(r => r.Statements).Select(s => $"{s.ArticleId} {s.Source.EntityId} {s.Relation} {s.Target.EntityId} {s.AttributedTo}").Order(StringComparer.Ordinal)];
}
