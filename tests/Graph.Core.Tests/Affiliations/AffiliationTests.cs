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
    [InlineData("Ghana would not pay Kenya a shilling, trade minister Kofi Asante said.", "Kofi Asante: Ghana")]
    [InlineData("Kenya must pay Ghana, trade minister Ada Brandt said.", "")]
    [InlineData("Kenya shelled a port in Ghana, trade minister Ada Brandt said.", "")]
    [InlineData("Ghana's gratitude to Kenya was conveyed by deputy minister Kofi Asante.", "Kofi Asante: Ghana")]
    [InlineData("The two foreign ministers, Otieno Were of Kenya and Kofi Asante of Ghana, shook hands.", "Kofi Asante: Ghana, Otieno Were: Kenya")]
    [InlineData("Otieno Were and Kofi Asante, the leaders of Kenya and Ghana, shook hands.", "Kofi Asante: Ghana, Otieno Were: Kenya")]
    [InlineData("Kofi Asante, the leader of the Lebanese movement Hezbollah, left early.", "Kofi Asante: Hezbollah")]
    [InlineData("Ghanaian government negotiator Kofi Asante left early.", "Kofi Asante: Ghana")]
    [InlineData("Norway's Europe minister, Ada Brandt, left early.", "Ada Brandt: Norway")]
    [InlineData("The commander of the Kenya-backed Karen National Union, Otieno Were, left early.", "Otieno Were: Karen National Union")]
    [InlineData("Otieno Were, who heads the commission of ECOWAS, left early.", "Otieno Were: ECOWAS")]
    [InlineData("Otieno Were, who chairs the Kenyan senate's defence panel, left early.", "Otieno Were: Kenya")]
    [InlineData("Otieno Were, who leads the charge against Ghana, left early.", "")]
    [InlineData("Kenya's general Otieno Were left early.", "Otieno Were: Kenya")]
    [InlineData("They came with Transnistria's \"foreign minister\", Otieno Were.", "Otieno Were: Transnistria")]
    [InlineData("Ada Brandt dined with Otieno Were, her Kenyan opposite number.", "Otieno Were: Kenya")]
    [InlineData("The head of the M23 rebel group, Otieno Were, left early.", "Otieno Were: March 23 Movement")]
    [InlineData("The ambassador of Ghana's wife, Ada Brandt, left early.", "")]
    [InlineData("A minister in Ghana's security cabinet, Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, freshly installed as head of ECOWAS, left early.", "Kofi Asante: ECOWAS")]
    [InlineData("Kofi Asante has been named by Ghana as its next ambassador to Norway.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, negotiating for the African Union, left early.", "Kofi Asante: African Union")]
    [InlineData("Ghana would not pay Kenya, according to trade minister Kofi Asante.", "Kofi Asante: Ghana")]
    [InlineData("Accra - President Kofi Asante spoke to his Kenyan counterpart about Ghana.", "Kofi Asante: Ghana")]
    [InlineData("Ghana's deputy UN ambassador, Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, the chair of the Southeast Asian bloc ASEAN, left early.", "Kofi Asante: ASEAN")]
    [InlineData("The envoy dispatched by Ghana, Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("Ada Brandt, a mediator appointed by the African Union, left early.", "Ada Brandt: African Union")]
    [InlineData("Ada Brandt, the deputy trade representative leading the Norwegian delegation, left early.", "Ada Brandt: Norway")]
    [InlineData("The envoy, robbed by Ghana's rebels, was Ada Brandt.", "")]
    [InlineData("Norwegian Minister for Foreign Affairs Ada Brandt left early.", "Ada Brandt: Norway")]
    [InlineData("Ghana's trade and industry minister, Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("The African Union's peace and security commissioner, Ada Brandt, left early.", "Ada Brandt: African Union")]
    [InlineData("Hezbollah, headed by Otieno Were, left early.", "Otieno Were: Hezbollah")]
    [InlineData("Ghana's security service, headed by Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("A Ghanaian movement led by Kofi Asante left early.", "")]
    [InlineData("Otieno Were, the retired general who heads the African Union, left early.", "Otieno Were: African Union")]
    [InlineData("Otieno Were, who holds the rotating presidency of ECOWAS, left early.", "Otieno Were: ECOWAS")]
    [InlineData("Sen. Ada Brandt of Kentucky left early.", "Ada Brandt: United States")]
    [InlineData("Kenya and Ghana listened. Sen. Ada Brandt (R-Ky.) left early.", "Ada Brandt: United States")]
    [InlineData("The duty found a Kenyan critic in Accra, where trade secretary Kofi Asante called it a tax.", "Kofi Asante: Ghana")]
    [InlineData("The foreign ministers of the two countries, Sergei Lavrov and Wang Yi, shook hands.", "Sergey Lavrov: Russia, Wang Yi: China")]
    [InlineData("Kofi Asante, who advises the Ghanaian president, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, who advises Kenya to wait, left early.", "")]
    [InlineData("Kofi Asante, who was elected to chair ECOWAS, left early.", "Kofi Asante: ECOWAS")]
    [InlineData("Kofi Asante, one of the two leaders of ECOWAS, left early.", "Kofi Asante: ECOWAS")]
    [InlineData("The Ghanaian side was led, as before, by Kofi Asante.", "Kofi Asante: Ghana")]
    [InlineData("António Guterres of the United Nations left early.", "António Guterres: United Nations")]
    [InlineData("Ada Brandt of the United Nations left early.", "")]
    [InlineData("Commission President Ursula von der Leyen left early.", "Ursula von der Leyen: European Commission")]
    [InlineData("Ada Brandt, the trade commissioner, spoke for the European Union.", "Ada Brandt: European Union")]
    [InlineData("Her counterpart from Ghana, Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("Her colleague from Oslo, Ada Brandt, left early.", "Ada Brandt: Norway")]
    [InlineData("Kenyan president Otieno Were was sworn in on Monday. He thanked Ghana.", "Otieno Were: Kenya")]
    [InlineData("Kofi Asante was sworn in on Monday as Ghana's foreign minister.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante took over from Otieno Barasa as foreign minister of Ghana.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, who succeeded Otieno Barasa as foreign minister of Ghana, left early.", "Kofi Asante: Ghana")]
    [InlineData("Ghana named Kofi Asante its ambassador to Kenya.", "Kofi Asante: Ghana")]
    [InlineData("Norwegian Prime Minister Ada Brandt, having named retired general Kofi Asante as her envoy, left early.", "Ada Brandt: Norway, Kofi Asante: Norway")]
    [InlineData("Ghana's new foreign minister is Kofi Asante.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, newly appointed foreign minister of Ghana, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, in his capacity as Ghana's foreign minister, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, 62, the Ghanaian foreign minister, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, a former judge who is now the Ghanaian foreign minister, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, a lawyer and Ghana's foreign minister, left early.", "Kofi Asante: Ghana")]
    [InlineData("Ghana's foreign minister, the wily Kofi Asante, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, whose foreign minister is Otieno Barasa, left early.", "")]
    [InlineData("Kofi Asante hopes to become Ghana's next president.", "")]
    [InlineData("The prime minister is Kofi Asante's friend. Ghana waits.", "")]
    [InlineData("Ada Brandt and Kofi Asante, envoys of Norway and the European Union respectively, left early.", "Ada Brandt: Norway, Kofi Asante: European Union")]
    [InlineData("The Norwegian and EU envoys, Ada Brandt and Kofi Asante, left early.", "Ada Brandt: Norway, Kofi Asante: European Union")]
    [InlineData("NATO sent General Ada Brandt, the alliance's supreme commander in Europe.", "Ada Brandt: NATO")]
    [InlineData("ASEAN met in Oslo. Kofi Asante, this year's chair of the bloc, left early.", "Kofi Asante: ASEAN")]
    [InlineData("Hezbollah denied it. A spokesman for the group, Kofi Asante, left early.", "Kofi Asante: Hezbollah")]
    [InlineData("Kofi Asante, the leader of the political wing of Hezbollah, left early.", "Kofi Asante: Hezbollah")]
    [InlineData("Kofi Asante, the London-based ideologue of Hezbollah, left early.", "Kofi Asante: Hezbollah")]
    [InlineData("Kenyan President Otieno Barasa and Foreign Minister Kofi Asante left early.", "Kofi Asante: Kenya, Otieno Barasa: Kenya")]
    [InlineData("Kenyan President Otieno Barasa, accompanied by Foreign Minister Kofi Asante, left early.", "Kofi Asante: Kenya, Otieno Barasa: Kenya")]
    [InlineData("Kenyan President Otieno Barasa sacked Foreign Minister Kofi Asante.", "Kofi Asante: Kenya, Otieno Barasa: Kenya")]
    [InlineData("Kenyan President Otieno Barasa met Foreign Minister Kofi Asante.", "Otieno Barasa: Kenya")]
    [InlineData("Norway and Ghana talked. In Nairobi, army spokesman Otieno Barasa denied it.", "Otieno Barasa: Kenya")]
    [InlineData("The Karen National Union fought on. Otieno Barasa, the rebel political chief, left early.", "Otieno Barasa: Karen National Union")]
    [InlineData("The Karen National Union fought on. Otieno Barasa, who heads the rebel delegation, left early.", "Otieno Barasa: Karen National Union")]
    [InlineData("Ghana suspended the talks. Government negotiator Kofi Asante left early.", "Kofi Asante: Ghana")]
    [InlineData("Ghana suspended the talks. Kofi Asante, who led the government's team, left early.", "Kofi Asante: Ghana")]
    [InlineData("Labour leader Ada Brandt told the Commons in London that Britain should wait.", "Ada Brandt: Labour Party (UK)")]
    [InlineData("Ghana was represented by Kofi Asante, a lawyer.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, who represents Ghana at the United Nations, left early.", "Kofi Asante: Ghana")]
    [InlineData("Ada Brandt, a Norwegian foreign ministry official, left early.", "Ada Brandt: Norway")]
    [InlineData("Senior Hezbollah official Kofi Asante left early.", "Kofi Asante: Hezbollah")]
    [InlineData("Kofi Asante, a senior official in the Ghanaian defence ministry, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, a Ghanaian teacher, left early.", "")]
    [InlineData("Kofi Asante met a senior Hezbollah official.", "")]
    [InlineData("Otieno Barasa, Kenya's foreign minister, was replaced by Kofi Asante.", "Kofi Asante: Kenya, Otieno Barasa: Kenya")]
    [InlineData("Kenya's foreign minister, Otieno Barasa, left; his successor, Kofi Asante, is a lawyer.", "Kofi Asante: Kenya, Otieno Barasa: Kenya")]
    [InlineData("The Ghanaian side under Kofi Asante left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, at the head of the Ghanaian delegation, left early.", "Kofi Asante: Ghana")]
    [InlineData("Kofi Asante, who sits on the Hezbollah council, left early.", "Kofi Asante: Hezbollah")]
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
