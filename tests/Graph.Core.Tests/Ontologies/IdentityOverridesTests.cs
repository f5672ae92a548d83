using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Overrides;
using Graph.Language;

namespace Graph.Core.Tests.Ontologies;

public sealed class IdentityOverridesTests
{
    private static readonly Article Atlanta = new("id1", "articles/atlanta.txt", "Georgia voted. It said so.", []);

    [Fact]
    public void Apply_Merge_SendsMentionsPostsAndQuotationsToTheOther()
    {
        var annotated = Annotated(Mention("Mako Rubio", MentionForm.Name, "mako-rubio"), Mention("he", MentionForm.Pronoun, "mako-rubio")) with
        {
            Affiliations = [new Affiliation("mako-rubio", "united-states", "senator", 0, default, default)],
            Quotations = [new Quotation(default, "mako-rubio")],
        };
        var result = Overrides(Merge("mako-rubio", "marco-rubio")).Apply(annotated);

        Assert.Equal(["marco-rubio"], result.Mentions.SelectMany(m => m.EntityIds).Distinct());
        Assert.Equal("marco-rubio", result.Affiliations.Single().PersonId);
        Assert.Equal("marco-rubio", result.Quotations.Single().SpeakerId);
        Assert.Equal(["marco-rubio", "united-states"], result.Entities.Keys);
        Assert.Equal("Marco Rubio", result.Entities["marco-rubio"].Name);
        Assert.EndsWith("your override", result.Mentions[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ChainOfMerges_EndsAtTheLast() =>
        Assert.Equal("marco-rubio", Overrides(Merge("a", "b"), Merge("b", "marco-rubio")).Resolve("a"));

    [Fact]
    public void Apply_MergeOfTwoInOnePlural_NamesThemOnce()
    {
        var annotated = Annotated(Mention("both", MentionForm.Plural, "mako-rubio", "marco-rubio"));
        var result = Overrides(Merge("mako-rubio", "marco-rubio")).Apply(annotated);
        Assert.Equal(["marco-rubio"], result.Mentions.Single().EntityIds);
    }

    [Fact]
    public void Apply_SplitOfEveryName_TakesPronounsAlong()
    {
        var annotated = Annotated(Mention("Georgia", MentionForm.Name, "georgia"), Mention("It", MentionForm.Pronoun, "georgia"));
        var result = Overrides(Split("Georgia", "georgia-us-state", "atlanta.txt")).Apply(annotated);
        Assert.All(result.Mentions, m => Assert.Equal(["georgia-us-state"], m.EntityIds));
        Assert.Equal(["georgia-us-state"], result.Entities.Keys);
    }

    [Fact]
    public void Apply_SplitOfOneNameOfTwo_LeavesTheRest()
    {
        var annotated = Annotated(
            Mention("Georgia", MentionForm.Name, "georgia"), Mention("Tbilisi", MentionForm.Metonym, "georgia"), Mention("It", MentionForm.Pronoun, "georgia"));
        var result = Overrides(Split("Georgia", "georgia-us-state")).Apply(annotated);
        Assert.Equal(["georgia-us-state", "georgia", "georgia"], result.Mentions.Select(m => m.EntityIds.Single()));
    }

    [Fact]
    public void Apply_SplitForAnotherArticle_ChangesNothing()
    {
        var annotated = Annotated(Mention("Georgia", MentionForm.Name, "georgia"));
        var result = Overrides(Split("Georgia", "georgia-us-state", "tbilisi.txt")).Apply(annotated);
        Assert.Equal(["georgia"], result.Mentions.Single().EntityIds);
    }

    [Theory]
    [InlineData("id1")]
    [InlineData("articles/atlanta.txt")]
    [InlineData("atlanta.txt")]
    public void Meaning_EntryForTheArticle_ComesBeforeOneForAll(string article) =>
        Assert.Equal(
            "georgia-us-state",
            Overrides(Split("Georgia", "georgia-us-state", article), Split("Georgia", "georgia")).Meaning("the Georgia", Atlanta));

    [Fact]
    public void Apply_NoOverrides_ReturnsTheSameArticle()
    {
        var annotated = Annotated(Mention("Georgia", MentionForm.Name, "georgia"));
        Assert.Same(annotated, Overrides().Apply(annotated));
    }

    private static IdentityOverrides Overrides(params OntologyOverride[] overrides) =>
        new(new Ontology(Ontology.Default.Entities.Values, []) { Overrides = overrides });

    private static OntologyOverride Merge(string from, string to) => new(OverrideSort.Merge, from, to, null, "");

    private static OntologyOverride Split(string name, string to, string? article = null) => new(OverrideSort.Split, name, to, article, "");

    private static Mention Mention(string text, MentionForm form, params string[] ids) =>
        new(0, 0, 1, 0, new TextSpan(0, text.Length), text, form, ids) { Reason = "name" };

    private static AnnotatedArticle Annotated(params Mention[] mentions) =>
        new(Atlanta, [], mentions, mentions.SelectMany(m => m.EntityIds).Append("united-states").Distinct()
            .ToDictionary(id => id, id => new Entity(id, Ontology.Default.Entities.TryGetValue(id, out var known) ? known.Name : id, EntityKind.Person)));
}
