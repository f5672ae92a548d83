using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Tests.Affiliations;

/// <summary>Who holds a post of whom, by the ways in which news says it.</summary>
public sealed class AffiliationTests
{
    private static readonly OntologyMentionResolver Resolver = new(Ontology.Default);

    [Theory]
    [InlineData("Norwegian Foreign Minister Ada Brandt spoke.", "Ada Brandt: Norway")]
    [InlineData("Ada Brandt, the Norwegian foreign minister, spoke.", "Ada Brandt: Norway")]
    [InlineData("Kenya is not satisfied. The foreign minister, Otieno Were, asked for time.", "Otieno Were: Kenya")]
    [InlineData("Kenya and Ghana are not satisfied. The foreign minister, Otieno Were, asked for time.", "")]
    [InlineData("The leaders of Kenya and Ghana, Otieno Were and Kofi Asante, shook hands.", "Kofi Asante: Ghana, Otieno Were: Kenya")]
    [InlineData("Foreign ministers Sergei Lavrov and Wang Yi met in Russia.", "Sergey Lavrov: Russia, Wang Yi: China")]
    [InlineData("Their presidents, Emmanuel Macron and Joe Biden, met in Paris.", "Emmanuel Macron: France, Joe Biden: United States")]
    [InlineData("\"We shall wait,\" the envoy said in Oslo.\nAda Brandt, Norwegian Minister of Finance\n\nThe vote is on Monday.", "Ada Brandt: Norway")]
    [InlineData("The African Union's envoy for Sudan, Ada Brandt, spoke.", "Ada Brandt: African Union")]
    [InlineData("The African Union wants peace. Its mediator, the former Ghanaian minister Kofi Asante, spoke.", "Kofi Asante: African Union, Kofi Asante: Ghana")]
    [InlineData("For NATO came its two commanders, Ada Brandt and Kofi Asante.", "Ada Brandt: NATO, Kofi Asante: NATO")]
    [InlineData("Out of the hall came Jonas Eide, hoarse. Norway's foreign minister said the talks had failed.", "Jonas Eide: Norway")]
    [InlineData("In talks with the minister, Ada Brandt, the envoy praised Kenya.", "")]
    public void Resolve_TitleAndName_TellsWhoServesWhom(string text, string expected)
    {
        var article = PlainArticle.Of(text);
        var annotated = Resolver.Resolve(article, LanguageEngine.Default.Annotate(text));
        var found = annotated.Affiliations.Select(a => $"{annotated.Entities[a.PersonId].Name}: {annotated.Entities[a.OrganizationId].Name}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(", ", found));
    }

    [Fact]
    public void Resolve_NameAndTitleUnderAQuotation_MakesThePersonItsSpeaker()
    {
        const string Text = "Ministers met on Monday.\n\n\"I call on the authorities to free the prisoners.\"\nAda Brandt, Norwegian Minister of Finance\n\nThe vote is on Friday.";
        var article = PlainArticle.Of(Text);
        var annotated = Resolver.Resolve(article, LanguageEngine.Default.Annotate(Text));
        var quotation = Assert.Single(annotated.Quotations);
        Assert.Equal("Ada Brandt", annotated.Entities[quotation.SpeakerId!].Name);
    }
}
