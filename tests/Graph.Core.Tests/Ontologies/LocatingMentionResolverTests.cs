using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using Graph.Language;

namespace Graph.Core.Tests.Ontologies;

public sealed class LocatingMentionResolverTests
{
    [Fact]
    public void Resolve_CityInACountryOfTheArticle_GetsItsCoordinates()
    {
        var entities = Resolve(Place("Hyderabad"), Country("Pakistan"));
        Assert.InRange(entities["hyderabad"].Latitude!.Value, 25, 26);
        Assert.InRange(entities["hyderabad"].Longitude!.Value, 68, 69);
    }

    [Fact]
    public void Resolve_CityOfSeveralAlike_StaysWithoutCoordinates() => Assert.Null(Resolve(Place("San Fernando"))["san-fernando"].Latitude);

    [Fact]
    public void Resolve_UnknownPlace_StaysWithoutCoordinates() => Assert.Null(Resolve(Place("Freedonia City"))["freedonia-city"].Latitude);

    [Fact]
    public void Resolve_RegionOfTheOntology_IsNotTakenForATown()
    {
        var europe = Ontology.Default.Entities["europe"];
        Assert.Null(Resolve(new Entity(europe.Id, europe.Name, europe.Kind))["europe"].Latitude);
    }

    [Fact]
    public void Resolve_PersonWithACitysName_IsLeftAlone() =>
        Assert.Null(Resolve(new Entity("paris", "Paris", EntityKind.Person))["paris"].Latitude);

    private static IReadOnlyDictionary<string, Entity> Resolve(params Entity[] entities) =>
        new LocatingMentionResolver(new Found(entities), Ontology.Default, new Lazy<Gazetteer>(() => Gazetteer.Default))
            .Resolve(new Article("id", "a.txt", "", []), []).Entities;

    private static Entity Place(string name) => new(Slug.From(name), name, EntityKind.Place);

    private static Entity Country(string name) => new(Slug.From(name), name, EntityKind.Country);

    private sealed class Found(Entity[] entities) : IMentionResolver
    {
        public AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences) =>
            new(article, sentences, [], entities.ToDictionary(e => e.Id));
    }
}
