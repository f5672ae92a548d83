using Graph.Core.Mentions;
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
    // who leads or mounts a campaign does what it is for
    [InlineData("A campaign led by Norway to press Eritrea to withdraw its troops collapsed.", "norway URGED eritrea")]
    [InlineData("Egypt convinced Hamas to free the captives.", "egypt URGED hamas")]
    [InlineData("Uganda shelled Kismayo. The shelling drew a denunciation from Norway.", "norway CRITICIZED uganda")]
    // an end to attacks of one's own
    [InlineData("Hamas has announced an end to rocket attacks on Israel.", "hamas ACCEPTED ceasefire")]
    [InlineData("Uganda announced a unilateral truce.", "uganda ACCEPTED ceasefire")]
    [InlineData("Uganda announced an end to its attacks on Somalia.", "uganda ATTACKED somalia")]
    // the army of the country in which it fights; movements are no persons
    [InlineData("Norway urged Sudan to end the war. The army bombed El Fasher on Sunday, officials said.", "sudan ATTACKED el-fasher")]
    [InlineData("Hikmetyar heads the extremist Hizb-e-Wahdat.", "hikmetyar HOLDS_ROLE hizb-e-wahdat")]
    // the name behind a body is that of who heads it
    [InlineData("Director of the Carter Center Amina Yusuf praised Uganda.", "amina-yusuf PRAISED uganda")]
    [InlineData("Director of the Carter Center Amina Yusuf praised Uganda.", "amina-yusuf HOLDS_ROLE carter-center")]
    [InlineData("Head of the Foreign Intelligence Service Ivan Dorin met Tomas Hoxha.", "ivan-dorin MET tomas-hoxha")]
    [InlineData("President of the World Jewish Congress Ronald Weiss thanked Norway.", "ronald-weiss HOLDS_ROLE world-jewish-congress")]
    [InlineData("The President of the United States Donald Trump met Tomas Hoxha.", "donald-trump MET tomas-hoxha")]
    [InlineData("Minister of Foreign Affairs Ana Botha condemned Uganda.", "ana-botha CRITICIZED uganda")]
    [InlineData("Kenyan and other African officials criticised Norway.", "kenya CRITICIZED norway")]
    [InlineData("French, British and German diplomats met Iran's envoys in Vienna.", "france NEGOTIATED_WITH iran")]
    [InlineData("Tomas Hoxha took Uganda to task for its remarks on Norway.", "tomas-hoxha CRITICIZED uganda")]
    // a title before it tells a name
    [InlineData("The talks were put off because President Moses Otieno of Chad was ill. Otieno condemned Uganda.", "moses-otieno CRITICIZED uganda")]
    [InlineData("Mr Okafor's party praised Peru.", "okafor PRAISED peru")]
    public void Tells(string text, string fact) => Assert.Contains(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("The activists want to end the Israeli occupation of the Gaza Strip.", "activists CONTROLS gaza-strip")]
    [InlineData("William Ruto refused to show up for duty in Norway.", "william-ruto REJECTED tariffs")]
    [InlineData("Kenya's National Party supported an amnesty for asylum seekers.", "kenya SUPPORTS prisoner-exchange")]
    [InlineData("The Church forbade Kenyans to take part in the vote.", "church SANCTIONED kenya")]
    [InlineData("Hamas rejected the offer. US troops in Ramadi clashed with guerrillas on Sunday.", "united-states ATTACKED hamas")]
    [InlineData("Yasser Sadr went home. Sadr condemned Norway.", "sahrawi-arab-democratic-republic CRITICIZED norway")]
    [InlineData("Uganda announced an end to Somali attacks.", "uganda ACCEPTED ceasefire")]
    [InlineData("The Houthis declared a halt to attacks on ships of Israel.", "houthis SANCTIONED israel")]
    [InlineData("Tomas Hoxha took Uganda to task for its remarks on Norway.", "tomas-hoxha CRITICIZED norway")]
    [InlineData("Tomas Hoxha served in Vietnam as a young man.", "tomas-hoxha HOLDS_ROLE vietnam")]
    public void TellsNot(string text, string fact) => Assert.DoesNotContain(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("Jaish al-Fatah attacked Idlib.", "jaish-al-fatah", EntityKind.Organization)]
    [InlineData("The radical Lebanese Shiite party condemned Uganda.", "lebanese-shiite-party", null)]
    [InlineData("The Kampala Herald reported that Uganda met Kenya.", "kampala-herald", null)]
    [InlineData("A Boxer Indemnity Scholarship brought Tomas Hoxha to Kenya.", "a-boxer-indemnity-scholarship", null)]
    public void KindOfName(string text, string id, EntityKind? kind) => Assert.Equal(kind, WireText.Read(text).Entities.FirstOrDefault(e => e.Entity.Id == id)?.Entity.Kind);

    [Theory]
    [InlineData("Uganda had avoided criticising President William Ruto.", "criticising president")]
    [InlineData("Uganda signed the pact under Prime Minister Kofi Asante in 2019.", "pact under prime minister")]
    [InlineData("Under President William Ruto, Kenya has opened talks with Uganda.", "under president")]
    public void RoleHasNoVerb(string text, string role) => Assert.DoesNotContain(WireText.Read(text).Statements, s => s.Role == role);
}
