using Graph.Core.Tests.Extraction.Events;

namespace Graph.Core.Tests.Extraction;

/// <summary>Whose act it is that a clause judges, and who is named by a genitive or by the name of a party.</summary>
public sealed class MadeActTests
{
    [Theory]
    // who makes what others judge
    [InlineData("Uganda passed a law that Norway criticised.", "norway CRITICIZED uganda")]
    [InlineData("Uganda has launched an offensive which Norway has condemned.", "norway CRITICIZED uganda")]
    [InlineData("Uganda pursues a policy that has been criticised by Norway.", "norway CRITICIZED uganda")]
    [InlineData("Uganda maintained a policy of jailing reporters that Norway and Peru have both condemned.", "peru CRITICIZED uganda")]
    [InlineData("Norway denounced remarks that William Ruto made on Sunday.", "norway CRITICIZED william-ruto")]
    [InlineData("William Ruto gave a speech that was praised by Norway.", "norway PRAISED william-ruto")]
    // an adjective before a group of its own
    [InlineData("Uganda was accused by Kenyan and Western leaders of harbouring gunmen.", "kenya ACCUSED uganda")]
    [InlineData("Western and Kenyan diplomats criticised Uganda on Monday.", "western-diplomats CRITICIZED uganda")]
    [InlineData("African and Chinese leaders praised Brazil.", "african-leaders PRAISED brazil")]
    [InlineData("North and South Korea exchanged artillery fire on Thursday.", "north-korea ATTACKED south-korea")]
    // what one wants to end is another's
    [InlineData("The activists want to end the Israeli occupation of the Gaza Strip.", "israel CONTROLS gaza-strip")]
    [InlineData("Most Kenyans oppose the Ugandan occupation of Kismayo.", "uganda CONTROLS kismayo")]
    // the genitive of a person
    [InlineData("Tomas Hoxha's spokesman condemned Uganda.", "tomas-hoxha CRITICIZED uganda")]
    [InlineData("Norway condemned Tomas Hoxha's decision to leave.", "norway CRITICIZED tomas-hoxha")]
    [InlineData("John Kerry contacted Somchai Suk on Monday.", "john-kerry SPOKE_WITH somchai-suk")]
    // parties and associations are no delegation of their country
    [InlineData("The Iraqi Islamic Party accused Norway of meddling.", "iraqi-islamic-party ACCUSED norway")]
    [InlineData("The Turkish Workers' Party criticised Norway on Sunday.", "turkish-workers-party CRITICIZED norway")]
    [InlineData("The Afghan Women's Network urged Norway to act.", "afghan-womens-network URGED norway")]
    [InlineData("Peru's Teachers' Union urged Chile to reopen the border.", "teachers-union URGED chile")]
    [InlineData("The Australian-Indonesian Friendship Association condemned Japan.", "australian-indonesian-friendship-association CRITICIZED japan")]
    [InlineData("The Russian Foreign Ministry condemned Japan.", "russia CRITICIZED japan")]
    [InlineData("Abdi Hassan heads the National Movement for Justice.", "abdi-hassan HOLDS_ROLE national-movement-for-justice")]
    // who opposes a nuclear programme wants limits
    [InlineData("Norway opposes Uganda's nuclear programme.", "norway SUPPORTS nuclear-limits")]
    [InlineData("Uganda defended its nuclear programme.", "uganda OPPOSES nuclear-limits")]
    public void Tells(string text, string fact) => Assert.Contains(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("The activists want to end the Israeli occupation of the Gaza Strip.", "activists CONTROLS gaza-strip")]
    [InlineData("William Ruto refused to show up for duty in Norway.", "william-ruto REJECTED tariffs")]
    [InlineData("Kenya's National Party supported an amnesty for asylum seekers.", "kenya SUPPORTS prisoner-exchange")]
    [InlineData("The Church forbade Kenyans to take part in the vote.", "church SANCTIONED kenya")]
    [InlineData("Hamas rejected the offer. US troops in Ramadi clashed with guerrillas on Sunday.", "united-states ATTACKED hamas")]
    [InlineData("Yasser Sadr went home. Sadr condemned Norway.", "sahrawi-arab-democratic-republic CRITICIZED norway")]
    public void TellsNot(string text, string fact) => Assert.DoesNotContain(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("Uganda had avoided criticising President William Ruto.", "criticising president")]
    [InlineData("Uganda signed the pact under Prime Minister Kofi Asante in 2019.", "pact under prime minister")]
    [InlineData("Under President William Ruto, Kenya has opened talks with Uganda.", "under president")]
    public void RoleHasNoVerb(string text, string role) => Assert.DoesNotContain(WireText.Read(text).Statements, s => s.Role == role);
}
