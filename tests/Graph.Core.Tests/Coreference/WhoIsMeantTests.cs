using Graph.Core.Statements;

namespace Graph.Core.Tests.Coreference;

/// <summary>Groups, bodies of state and holders of posts, told by statements that name them so.</summary>
public sealed class WhoIsMeantTests
{
    [Theory]
    [InlineData("Congolese activists urged Kenya on Friday to withdraw its troops.", "congolese-activists URGED kenya")]
    [InlineData("Iranian opposition leaders accused the European Union of silence.", "iranian-opposition-leaders ACCUSED european-union")]
    [InlineData("Rwandan-backed rebels captured the city of Goma on Monday.", "rwandan-backed-rebels CONTROLS goma")]
    [InlineData("Regional leaders called for an immediate ceasefire in Sudan.", "regional-leaders PROPOSED ceasefire")]
    [InlineData("Russian officials accused Moldova of sabotage.", "russia ACCUSED moldova")]
    [InlineData("Chinese Premier Li Qiang received Malaysian Prime Minister Anwar Ibrahim. Premier Li was pleased. Malaysian opposition leader Hamzah Zainudin accused the prime minister of weakness.", "hamzah-zainudin ACCUSED anwar-ibrahim")]
    [InlineData("Kenya's President William Ruto left. Uganda's President Yoweri Museveni met President William Ruto. Kampala was quiet. Bobi Wine, a Ugandan opposition leader, urged the president to go.", "bobi-wine URGED yoweri-museveni")]
    [InlineData("Peru's foreign minister and Chile's met. Peru and Chile signed a truce. Spain's foreign minister, José Manuel Albares, flew to both capitals.", "jose-manuel-albares VISITED lima; jose-manuel-albares VISITED santiago")]
    [InlineData("The State Department said nothing. The department had urged Kenya to wait.", "united-states URGED kenya")]
    [InlineData("Radovan Karadzic leads the Bosnian Serbs. Croatia accused the Serbs of stalling.", "croatia ACCUSED bosnian-serbs")]
    [InlineData("Iran's foreign minister spoke. Iran accused the Zionist regime of sabotage.", "iran ACCUSED israel")]
    [InlineData("The EU mission left. Commission Vice President Margaritis Venn praised Kenya.", "margaritis-venn HOLDS_ROLE european-commission")]
    [InlineData("The UN observer mission in Kenya will stay. Jan Berg Olsen, who heads the mission, urged Somalia to wait.", "jan-berg-olsen HOLDS_ROLE united-nations")]
    [InlineData("Kenya spoke. Peru's ambassador here, Rafael Quispe Tineo, accused Chile of lying.", "rafael-quispe-tineo HOLDS_ROLE peru")]
    [InlineData("OSLO, June 2 (AP) - Norway was quiet. Talks were held in Switzerland. Health Minister Nils Berg Lund voiced regret in Norway.", "nils-berg-lund HOLDS_ROLE norway")]
    [InlineData("A call with the Crown Prince of Saudi Arabia, Mohammed bin Salman, calmed Kenya.", "mohammed-bin-salman HOLDS_ROLE saudi-arabia")]
    [InlineData("Peru's foreign minister, Luis Quispe Rojas, flew to Nairobi on Monday. He thanked his hosts.", "luis-quispe-rojas PRAISED kenya")]
    [InlineData("Chile and Peru held talks in Nairobi on Monday. Luis Quispe Rojas, the Peruvian foreign minister, thanked the hosts.", "luis-quispe-rojas PRAISED kenya")]
    [InlineData("ISLAMABAD, Sept 2 (AP) - Pakistan was angry. Sartaj Khan Malik, who heads the Foreign Office here, urged India to wait.", "sartaj-khan-malik HOLDS_ROLE pakistan")]
    [InlineData("Kenya was quiet. Addis Abeba accused Eritrea of spying.", "ethiopia ACCUSED eritrea")]
    [InlineData("Hun Sen, the Senate president, accused Thailand of lying. The United States was silent.", "hun-sen HOLDS_ROLE cambodia")]
    [InlineData("Peruvian police said nothing. Human rights groups accused the army of torture.", "human-rights-groups ACCUSED peru")]
    [InlineData("In Beijing, the foreign ministry blamed Vietnam for the collision.", "china ACCUSED vietnam")]
    [InlineData("Speaking beside Ukrainian President Volodymyr Zelenskyy, the Danish prime minister urged Hungary to lift its veto. Mette Frederiksen visited Kyiv.", "mette-frederiksen URGED hungary")]
    [InlineData("A Qatari delegation led by Khaled Mansoor arrived in Harare.", "khaled-mansoor HOLDS_ROLE qatar")]
    [InlineData("Jordan's army fired first. In Amman, King Abdullah of Jordan met the Canadian foreign minister, Anita Anand.", "abdullah-ii-of-jordan HOLDS_ROLE jordan")]
    [InlineData("Thailand shut the border. The kingdom's prime minister, Anutin Charnvirakul, urged Laos to follow.", "anutin-charnvirakul HOLDS_ROLE thailand")]
    [InlineData("The Rapid Support Forces left the town. The paramilitary group accused Egypt of bombing it.", "rapid-support-forces ACCUSED egypt")]
    [InlineData("Peru closed the bridge. Peru's president spoke. Ministry of Defence spokesman Luis Quispe Rojas urged Chile to wait.", "luis-quispe-rojas HOLDS_ROLE peru")]
    [InlineData("South Korea closed its embassy. North Korea was silent. The South's defense ministry accused China of spying.", "south-korea ACCUSED china")]
    [InlineData("Governor Musa Adamu Bello spoke first. On Friday Ghana's president, John Mahama, met the governor.", "john-mahama MET musa-adamu-bello")]
    [InlineData("The Kachin Independence Army took the town. The Kachin group accused China of spying.", "kachin-independence-army ACCUSED china")]
    [InlineData("Dragan Petrovski, who heads the main Serb party, the Party of Hills, urged Albania to wait.", "dragan-petrovski HOLDS_ROLE party-of-hills")]
    [InlineData("His critics accused opposition politicians of lying. Opposition politicians urged Kenya to act.", "opposition-politicians URGED kenya")]
    [InlineData("Ethiopian and Eritrean forces attacked the town of Adwa.", "ethiopia ATTACKED adwa; eritrea ATTACKED adwa")]
    [InlineData("Kenya accused Ugandan, Rwandan and Burundian officials of spying.", "kenya ACCUSED uganda; kenya ACCUSED rwanda; kenya ACCUSED burundi")]
    [InlineData("Western powers urged Iran to free the sailors.", "western-powers URGED iran")]
    [InlineData("Haitian gang leaders rejected a deployment of Kenyan police on Monday.", "haitian-gang-leaders REJECTED peacekeeping-force")]
    [InlineData("Forces loyal to President Bashar al-Assad bombed Idlib on Friday.", "syria ATTACKED idlib")]
    [InlineData("Gabon closed its airport. The Central African country accused France of spying.", "gabon ACCUSED france")]
    [InlineData("Boko Haram left the town. The Islamic State-linked group accused Niger of spying.", "boko-haram ACCUSED niger")]
    [InlineData("Peru's Congress met late. In Lima, Congress accused Chile of spying, Peru's president said.", "congress-of-the-republic-of-peru ACCUSED chile")]
    [InlineData("The UN envoy, Hans Grundberg, left Muscat. The Swedish diplomat urged Oman to wait.", "hans-grundberg URGED oman")]
    [InlineData("British Prime Minister Keir Starmer left Kyiv. The prime minister's spokesman accused Russia of lying. Dmitry Peskov, the Kremlin spokesman, said nothing.", "keir-starmer ACCUSED russia")]
    [InlineData("Gabon and Niger met in Lagos on Monday. Ghana urged all parties to sign.", "ghana URGED gabon; ghana URGED niger")]
    [InlineData("Gabon's army shelled positions of the Rapid Support Forces. Ghana urged the warring sides to stop.", "ghana URGED gabon; ghana URGED rapid-support-forces")]
    [InlineData("Peru and Chile signed a truce. Spain and Italy urged both sides to respect it.", "spain URGED peru; italy URGED chile")]
    [InlineData("Peru and Chile signed a truce. Spain, which mediates between the parties, urged both to respect it.", "spain URGED peru; spain URGED chile")]
    [InlineData("The Houthis left. The rebels have controlled Sanaa since 2014.", "houthis CONTROLS sanaa")]
    [InlineData("The Houthis fired on a ship. Oman urged the Iran-backed rebels to stop.", "oman URGED houthis")]
    [InlineData("The Arakan Army left Sittwe on Monday. China said it had captured the city.", "china CONTROLS sittwe")]
    [InlineData("Egypt's president flew to Crimea. Russia annexed the peninsula in 2014.", "russia CONTROLS crimea")]
    [InlineData("Peru closed its airports on Monday. Government troops attacked the Shining Path.", "peru ATTACKED shining-path")]
    [InlineData("The Defence Ministry in Moscow accused Ukraine of shelling. The United States spoke. The United States left.", "russia ACCUSED ukraine")]
    [InlineData("Hanoi accused China of spying.", "vietnam ACCUSED china")]
    [InlineData("Ghanaian President John Mahama flew to Abuja, where Nigerian President Bola Tinubu received him. The visitor urged Togo to wait.", "john-mahama URGED togo")]
    [InlineData("Ghanaian President John Mahama flew to Abuja, where Nigerian President Bola Tinubu received him. The host urged Togo to wait.", "bola-tinubu URGED togo")]
    [InlineData("Ghanaian President John Mahama met Alassane Ouattara in Abidjan. Nigerian President Bola Tinubu was silent. Mahama spoke. Mahama and his Nigerian counterpart urged Togo to wait.", "bola-tinubu URGED togo")]
    [InlineData("Peruvian Foreign Minister Luis Quispe Rojas spoke first. For his part, Chilean Foreign Minister Alberto van Klaveren said his spokesman had met Gustavo Petro.", "alberto-van-klaveren MET gustavo-petro")]
    [InlineData("Kenyan President William Ruto met Luis Quispe Rojas on Monday. The veteran politician accused Uganda of spying.", "william-ruto ACCUSED uganda")]
    [InlineData("Antonio Guterres dismissed Volker Perthes. The German diplomat accused Sudan of obstruction.", "volker-perthes ACCUSED sudan")]
    [InlineData("Nairobi (AP) - President William Ruto met President Yoweri Museveni of Uganda in Kenya. The talks ended. Museveni left. Kenya was glad. The head of state accused Sudan of spying.", "william-ruto ACCUSED sudan")]
    [InlineData("Selim Karaca, the Turkish foreign minister, was received in Iraq by Adnan Khafaji, the prime minister.", "adnan-khafaji HOLDS_ROLE iraq")]
    [InlineData("North Korea closed the border with South Korea. China urged both Koreas to talk.", "china URGED north-korea; china URGED south-korea")]
    [InlineData("Mali's junta expelled Peru's ambassador. Peru was angry. The military rulers accused Niger of spying.", "mali ACCUSED niger")]
    [InlineData("NATO Secretary General Mark Rutte was silent. The NATO chief urged Hungary to pay.", "mark-rutte URGED hungary")]
    [InlineData("Thailand and Cambodia fought on Thursday. Thailand and Cambodia blame each other. Malaysia's prime minister, Anwar Ibrahim, urged both leaders to stop.", "anwar-ibrahim URGED thailand; anwar-ibrahim URGED cambodia")]
    [InlineData("Ghanaian President John Mahama met Togolese leader Faure Gnassingbé in Lomé. The latter accused Benin of spying.", "faure-gnassingbe ACCUSED benin")]
    [InlineData("Norway and Oman mediate. The latter urged Yemen to wait.", "oman URGED yemen")]
    [InlineData("Peru and Chile share a border. Peru and Chile fought there. Chile trades with Spain. Ghana urged both governments to sign.", "ghana URGED peru; ghana URGED chile")]
    [InlineData("Nawaf al-Khatibi, the Lebanese trade minister, left Cairo. On Monday al-Khatibi accused Iran of spying.", "nawaf-al-khatibi ACCUSED iran")]
    [InlineData("Luciano Bastos Prado, Brazil's foreign minister, left Lima. Bastos accused Peru of spying.", "luciano-bastos-prado ACCUSED peru")]
    [InlineData("The European Union will chair the committee. NATO is silent. The bloc accused Serbia of spying.", "european-union ACCUSED serbia")]
    [InlineData("European Council President Antonio Costa spoke in Paris. The bloc accused Serbia of spying.", "european-union ACCUSED serbia")]
    [InlineData("Taiwan held an exercise. Japan was silent. Guo Lanying accused the island's leadership of provocation.", "guo-lanying ACCUSED taiwan")]
    [InlineData("The M23 rebels took Goma. The FDLR, a militia, left. Kenya accused the rebels of murder.", "kenya ACCUSED march-23-movement")]
    [InlineData("Peru's envoy flew into Lima. Ana Quispe Rojas looked tired. By nightfall Peru's trade minister accused Chile of spying.", "ana-quispe-rojas ACCUSED chile")]
    [InlineData("Saudi Arabia, the United Arab Emirates, Bahrain and Egypt closed the border. Oman was silent. Qatar accused the four countries of spying.", "qatar ACCUSED united-arab-emirates; qatar ACCUSED egypt")]
    [InlineData("WASHINGTON, May 4, 2010 (Reuters) - POTUS met Mexican President Felipe Calderón on Tuesday.", "barack-obama MET felipe-calderon")]
    [InlineData("US envoy Rex Harbison flew to Lagos. He dined with Ana Quispe of Peru on the eve of the talks. The American urged Chile to wait.", "rex-harbison URGED chile")]
    [InlineData("Gabon and Niger met in Lagos. The G7 has asked both for restraint. Togo was silent.", "g7 URGED gabon; g7 URGED niger")]
    [InlineData("He was received by President Joseph Wekesa. Senator Grace Auma accused the president of treason.", "grace-auma ACCUSED joseph-wekesa")]
    [InlineData("The North must disarm, South Korea said. North Korea was silent. Japan accused the regime of lying.", "japan ACCUSED north-korea")]
    [InlineData("The United States raised its duties on Friday. Brazil's leader accused the administration of bullying.", "brazil ACCUSED united-states")]
    [InlineData("Syria's Permanent Representative to the UN Bashar Karam accused Turkey of spying.", "bashar-karam HOLDS_ROLE syria")]
    [InlineData("Azerbaijani President Ilham Aliyev spoke in Baku. Mr Aliev accused Armenia of spying.", "ilham-aliyev ACCUSED armenia")]
    [InlineData("The Rapid Support Forces left. Mohamed Karam, a member of the Rapid Support Forces, stayed. Their delegation, the Rapid Support Forces' delegation, came back. On Monday the delegation accused Egypt of spying.", "rapid-support-forces ACCUSED egypt")]
    [InlineData("Belgrade and Pristina resumed talks. The former urged Albania to act, while the latter accused Hungary of spying.", "serbia URGED albania; kosovo ACCUSED hungary")]
    [InlineData("The E3 met in Rome. Oman spoke. Kenya and Peru were silent. The trio accused Iran of lying.", "e3 ACCUSED iran")]
    [InlineData("Ana Quispe met the king in Lima. The Nobel laureate accused Chile of spying.", "ana-quispe ACCUSED chile")]
    [InlineData("Kenya's plan hints at lifting the sanctions on Mali and a commitment from Somalia to give up its hope to join NATO.", "somalia SUPPORTS alliance-membership")]
    public void Process_Actor_IsWhoIsMeant(string text, string expected)
    {
        var found = WireText.Pairs(text);
        Assert.All(expected.Split("; "), e => Assert.Contains(e, found));
    }

    [Theory]
    [InlineData("Peru and Chile signed a truce. Spain and Italy urged both countries to respect it.", "spain URGED italy; italy URGED spain")]
    [InlineData("The polls in Peru are open to all parties. Chile urged Peru to wait.", "chile URGED chile")]
    [InlineData("Qatar and Egypt mediate between the sides. Hamas met Israel in Doha.", "qatar NEGOTIATED_WITH egypt; egypt NEGOTIATED_WITH qatar")]
    [InlineData("Turkey closed Ankara's airport. Iran raised the capital of its banks. Iran accused Turkey.", "iran ATTACKED ankara")]
    [InlineData("Cuban-American lawmakers accused Mexico of spying. A British-Iranian activist accused Peru of spying.", "cuba ACCUSED mexico; iran ACCUSED peru; united-kingdom ACCUSED peru")]
    [InlineData("The secretary general of the United Nations, Ban Ki-moon, spoke. The chief of the insurgent delegation accused Peru of spying.", "ban-ki-moon ACCUSED peru")]
    [InlineData("Walid Karam, the veteran Lebanese politician, accused Iran of spying. Ghana's president, John Mahama, was silent.", "john-mahama ACCUSED iran")]
    [InlineData("Protesters left. It has also accused France of spying.", "protesters ACCUSED france")]
    [InlineData("Kenya was silent. It was Uganda that accused France of spying.", "kenya ACCUSED france")]
    [InlineData("DOHA, July 11 (GNA) - Qatar accused Egypt of spying. GNA was silent.", "government-of-national-accord ACCUSED egypt")]
    [InlineData("Ana Quispe, Peru's envoy, was silent. The American consortium accused Chile of spying. The Peruvian and Chilean teams urged Ghana to wait.", "ana-quispe URGED ghana; ana-quispe ACCUSED chile")]
    [InlineData("Oman hosted the talks in Muscat. Sudan spoke. Sudan and Chad were silent. Kenya's envoy waited. Ghana accused the army of murder.", "ghana ACCUSED oman")]
    [InlineData("South Korean President Moon Jae-in spoke. Moon Jae-in hailed the courage of both leaders, Donald Trump said.", "moon-jae-in PRAISED moon-jae-in")]
    [InlineData("Turkey's pro-Kurdish party urged Iraq to wait.", "kurds URGED iraq")]
    [InlineData("The Saudi-led coalition bombed Sanaa.", "saudi-arabia ATTACKED sanaa")]
    [InlineData("Keir Starmer, the British prime minister, met Indian Prime Minister Narendra Modi. The French foreign minister, Jean-Noël Barrot, urged the prime minister to sign. Serbia accused the Serbs of lying.", "serbia ACCUSED bosnian-serbs")]
    [InlineData("Kenya's foreign minister, Luis Quispe Rojas, spoke in Nairobi on Monday. He thanked the hosts.", "luis-quispe-rojas PRAISED kenya")]
    public void Process_Actor_IsNotWhoIsBeside(string text, string none)
    {
        var found = WireText.Pairs(text);
        Assert.All(none.Split("; "), n => Assert.DoesNotContain(n, found));
    }

    [Theory]
    [InlineData("Chinese Foreign Minister Wang Yi met Penny Wong in Beijing after she flew to China.", "wang-yi")]
    [InlineData("US Secretary of State Antony Blinken returned to Washington after a visit to Tel Aviv.", "washington-dc")]
    public void Process_OfficialAtHome_VisitsNothing(string text, string none)
    {
        var visits = WireText.Read(text).Statements.Where(s => s.Relation == Relation.Visited).ToArray();
        Assert.NotEmpty(visits);
        Assert.DoesNotContain(visits, v => v.Source.EntityId == none || v.Target.EntityId == none);
    }

    [Fact]
    public void Process_GroupThatDoesNothing_IsNoActor()
    {
        var record = WireText.Read("Kenya sent food to Somalia. The Somali refugees were glad, and four farmers watched.");
        Assert.DoesNotContain(record.Entities, e => e.Entity.Name.Contains("refugees", StringComparison.Ordinal) || e.Entity.Name.Contains("armers", StringComparison.Ordinal));
    }
}
