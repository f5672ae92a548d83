using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Tests.Extraction;

/// <summary>Who proposes, accepts and rejects what, in plain news sentences from text to statements.</summary>
public sealed class ProposalTests
{
    private static readonly ArticlePipeline Pipeline = DefaultPipeline.Create(Ontology.Default);

    [Theory]
    [InlineData("Guyana has rejected Venezuela's call for direct negotiations.", "venezuela PROPOSED direct-talks; guyana REJECTED direct-talks")]
    [InlineData("Peru bowed to Chile's demand for a truce.", "chile PROPOSED ceasefire; peru ACCEPTED ceasefire")]
    [InlineData("Mediators Qatar and Egypt put forward a proposal for a 60-day truce, which Hamas accepted.", "qatar PROPOSED ceasefire; egypt PROPOSED ceasefire; hamas ACCEPTED ceasefire")]
    [InlineData("The Ethiopian government has committed itself to a plan for the disarmament of the fighters.", "ethiopia ACCEPTED disarmament")]
    [InlineData("Keir Starmer proposed a truce, an idea that Russia rejects.", "keir-starmer PROPOSED ceasefire; russia REJECTED ceasefire")]
    [InlineData("Keir Starmer proposed a truce, an idea dismissed by Russia.", "keir-starmer PROPOSED ceasefire; russia REJECTED ceasefire")]
    [InlineData("Russia demanded that Ukraine withdraw from Donetsk, a demand Kyiv has rejected.", "russia PROPOSED withdrawal-of-forces; ukraine REJECTED withdrawal-of-forces")]
    [InlineData("The European Union proposed tariffs on Chinese cars, a plan opposed by Germany.", "european-union PROPOSED tariffs; germany OPPOSES tariffs")]
    [InlineData("Thailand rejected a truce, saying the rebels must withdraw their troops first. Malaysia said the offer was still on the table, and Cambodia accepted the offer.", "thailand REJECTED ceasefire; cambodia ACCEPTED ceasefire")]
    [InlineData("Pakistan proposed talks with India in Dubai. The two armies exchanged fire again on Sunday. India dismissed Pakistan's proposal.", "pakistan PROPOSED direct-talks; india REJECTED direct-talks")]
    [InlineData("Hamas demanded a permanent ceasefire and the withdrawal of Israeli troops from Gaza. Israel rejected those demands.", "israel REJECTED ceasefire; israel REJECTED withdrawal-of-forces")]
    [InlineData("Vladimir Putin has demanded that Ukrainian forces leave Donbas and has rejected a ceasefire along the current lines.", "vladimir-putin PROPOSED withdrawal-of-forces; vladimir-putin REJECTED ceasefire")]
    [InlineData("Shehbaz Sharif welcomed the offer and proposed talks with India on all outstanding issues.", "shehbaz-sharif PROPOSED direct-talks")]
    [InlineData("Venezuela's government agreed Monday to resume negotiations mediated by Norway.", "venezuela ACCEPTED direct-talks")]
    [InlineData("Belarus undertook to free political prisoners.", "belarus ACCEPTED prisoner-exchange")]
    [InlineData("\"We reject this ceasefire,\" said Itamar Ben-Gvir, Israel's national security minister.", "itamar-ben-gvir REJECTED ceasefire")]
    [InlineData("Iraq's parliament passed a resolution calling for the withdrawal of U.S. troops.", "iraq PROPOSED withdrawal-of-forces")]
    [InlineData("A truce proposed by Turkey was accepted by Russia but rejected by Ukraine.", "turkey PROPOSED ceasefire; russia ACCEPTED ceasefire; ukraine REJECTED ceasefire")]
    [InlineData("Sudan rejected a proposal for a humanitarian truce put forward by Chad and Kenya.", "sudan REJECTED ceasefire; chad PROPOSED ceasefire; kenya PROPOSED ceasefire")]
    [InlineData("The Kremlin said a British proposal to send troops to Ukraine was unacceptable.", "united-kingdom PROPOSED peacekeeping-force; russia REJECTED peacekeeping-force")]
    [InlineData("Any deal must include the return of every hostage, Israel said.", "israel PROPOSED prisoner-exchange")]
    [InlineData("Kyiv insists that any peace deal must include security guarantees.", "ukraine PROPOSED security-guarantees")]
    [InlineData("The Egyptian proposal would extend the truce by a month.", "egypt PROPOSED ceasefire")]
    [InlineData("Norway's plan would lift the sanctions on Peru.", "norway PROPOSED sanctions-relief")]
    [InlineData("Ukraine presented a revised plan to the U.S. side that contains Western security guarantees.", "ukraine PROPOSED security-guarantees")]
    [InlineData("The plan, drafted by Norway, tightens sanctions on Mali and requires Peru to withdraw its troops.", "norway PROPOSED withdrawal-of-forces")]
    [InlineData("Kenya's president invited his Rwandan counterpart to peace talks and demanded a truce. Rwanda accepted the invitation.", "rwanda ACCEPTED direct-talks")]
    [InlineData("Vladimir Putin demanded an end to foreign military aid to Ukraine. Emmanuel Macron rejected Putin's demand.", "emmanuel-macron SUPPORTS military-aid")]
    [InlineData("Colombia's president proposed fresh elections. Peru is a sovereign country, its spokesman said. Chile also dismissed the proposal.", "chile REJECTED elections")]
    [InlineData("Washington declined to supply lethal weapons to Ukraine, something Petro Poroshenko has requested.", "united-states REJECTED military-aid; petro-poroshenko PROPOSED military-aid")]
    [InlineData("Hezbollah has refused to give up its weapons, as demanded by the Lebanese government.", "hezbollah REJECTED disarmament; lebanon PROPOSED disarmament")]
    [InlineData("The European Commission has proposed a package of sanctions on Russia, which Slovakia refuses to support.", "slovakia REJECTED sanctions")]
    [InlineData("Nicolas Maduro rejected a suggestion by Brazil's Luiz Inacio Lula da Silva that fresh elections be held.", "nicolas-maduro REJECTED elections; luiz-inacio-lula-da-silva PROPOSED elections")]
    [InlineData("South Africa, which lost 13 soldiers in the fighting, rejected calls to withdraw its contingent.", "south-africa REJECTED withdrawal-of-forces")]
    [InlineData("Israel has made the release of the hostages a condition for any truce.", "israel PROPOSED prisoner-exchange")]
    [InlineData("Lebanon's cabinet approved a U.S. plan to disarm Hezbollah by the end of the year.", "united-states PROPOSED disarmament; lebanon ACCEPTED disarmament")]
    [InlineData("South Africa, which lost 13 soldiers in the fighting, rejected calls by opposition parties to withdraw its contingent.", "south-africa REJECTED withdrawal-of-forces")]
    [InlineData("The EU's top diplomat, Kaja Kallas, proposed sanctions on two Israeli ministers.", "kaja-kallas PROPOSED sanctions")]
    [InlineData("Argentina has repeatedly demanded talks on the Falkland Islands, which Britain rejects.", "argentina PROPOSED direct-talks; united-kingdom REJECTED direct-talks")]
    public void Process_ProposalsAndAnswers_HoldsItsPositions(string text, string expected)
    {
        var found = Positions(text);
        Assert.All(expected.Split("; "), e => Assert.Contains(e, found));
    }

    [Theory]
    [InlineData("Hours earlier Chile had called for direct talks, a demand rejected by Peru.", "peru PROPOSED direct-talks")]
    [InlineData("The negotiations mediated by Norway will resume in May.", "norway PROPOSED direct-talks")]
    [InlineData("Guyana has rejected Venezuela's call for direct negotiations.", "guyana SUPPORTS direct-talks")]
    [InlineData("Chile agreed to free elections.", "chile ACCEPTED prisoner-exchange")]
    [InlineData("Kyiv insists that any peace deal must include security guarantees.", "ukraine PROPOSED peace-agreement")]
    [InlineData("Under the plan, Hamas would release all the hostages within 72 hours.", "hamas ACCEPTED prisoner-exchange possible")]
    [InlineData("Poland rejected the accusation that it had blocked sanctions on Russia.", "poland REJECTED sanctions")]
    [InlineData("The plan does not oblige the M23 to withdraw its troops, Rwanda said.", "march-23-movement ACCEPTED withdrawal-of-forces")]
    [InlineData("Turkey agreed to the Swedish NATO bid.", "nato PROPOSED alliance-membership")]
    [InlineData("Chile proposed a truce. The offer was turned down by Peru.", "peru PROPOSED ceasefire")]
    [InlineData("Panama proposed talks on Monday. Its president offered asylum to Nicolas Maduro, who turned down the offer.", "nicolas-maduro REJECTED direct-talks")]
    [InlineData("Hamas did not say whether it would disarm.", "hamas ACCEPTED disarmament possible")]
    [InlineData("Ali Khamenei said that abandoning uranium enrichment was against the country's interests.", "ali-khamenei ACCEPTED nuclear-limits")]
    [InlineData("Ali Khamenei stopped short of ending the talks.", "ali-khamenei SUPPORTS direct-talks")]
    [InlineData("Israel has made the release of the hostages a condition for any truce.", "israel PROPOSED ceasefire")]
    [InlineData("Eritrea has twice been offered terms to end the war.", "eritrea PROPOSED peace-agreement")]
    [InlineData("India maintains that, since Pakistan laid down its arms, it cannot free the soldiers.", "pakistan ACCEPTED disarmament")]
    public void Process_Answers_AreNotProposals(string text, string unexpected) => Assert.DoesNotContain(unexpected, Positions(text));

    private static HashSet<string> Positions(string text) =>
        Pipeline.Process(PlainArticle.Of(text)).Statements
            .Where(s => s.Relation.IsPosition())
            .Select(s => $"{s.Source.EntityId} {s.Relation.Label()} {s.Target.EntityId}{(s.Status == StatementStatus.Asserted ? "" : " " + s.Status.Label())}").ToHashSet(StringComparer.Ordinal);
}
