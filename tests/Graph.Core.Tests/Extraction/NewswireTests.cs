using Graph.Core.Statements;

namespace Graph.Core.Tests.Extraction;

/// <summary>Plain wire-service sentences from text to statements, nothing given.</summary>
public sealed class NewswireTests
{
    [Theory]
    [InlineData("Brazilian President Luiz Inacio Lula da Silva met with Chinese President Xi Jinping in Beijing on Tuesday.", "luiz-inacio-lula-da-silva MET xi-jinping")]
    [InlineData("India's Narendra Modi spoke by telephone with Indonesian President Prabowo Subianto on Monday.", "narendra-modi SPOKE_WITH prabowo-subianto")]
    [InlineData("Australian Foreign Minister Penny Wong, who is visiting Manila, held talks with her Philippine counterpart Enrique Manalo.", "enrique-manalo NEGOTIATED_WITH penny-wong; penny-wong VISITED manila")]
    [InlineData("South Korean President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida held a summit in Tokyo.", "fumio-kishida MET yoon-suk-yeol")]
    [InlineData("Turkish President Tayyip Erdogan told his Egyptian counterpart Abdel Fattah al-Sisi in a phone call on Friday that Ankara would help.", "abdel-fattah-el-sisi SPOKE_WITH recep-tayyip-erdogan")]
    [InlineData("Colombia's government resumed peace talks with the ELN rebel group in Caracas.", "colombia NEGOTIATED_WITH eln")]
    [InlineData("Indonesia and the EU concluded a free trade agreement after nine years of negotiations.", "european-union AGREED_WITH indonesia")]
    [InlineData("The presidents of Kenya and Somalia will sign a trade agreement in Nairobi next month.", "kenya AGREED_WITH somalia planned")]
    [InlineData("Ethiopia accused Eritrea of sending troops across the border.", "ethiopia ACCUSED eritrea")]
    [InlineData("Amnesty International accused Rwandan troops of killing civilians in Congo.", "amnesty-international ACCUSED rwanda")]
    [InlineData("China slammed the United States for selling arms to Taiwan.", "china CRITICIZED united-states")]
    [InlineData("Jordan's King Abdullah thanked Germany for its support.", "abdullah-ii-of-jordan PRAISED germany")]
    [InlineData("Washington called on Rwanda to withdraw its troops from eastern Congo.", "united-states URGED rwanda; united-states PROPOSED withdrawal-of-forces")]
    [InlineData("North Korea threatened South Korea with military action.", "north-korea THREATENED south-korea")]
    [InlineData("The United States imposed sanctions on two Chinese companies.", "united-states SANCTIONED china; united-states SUPPORTS sanctions")]
    [InlineData("An Israeli air strike on Tyre, Lebanon, killed three people.", "israel ATTACKED tyre")]
    [InlineData("NATO, which has about 3,700 peacekeepers in Kosovo, bombed Serbia in 1999.", "nato ATTACKED serbia")]
    [InlineData("The RSF controls most of Darfur.", "rapid-support-forces CONTROLS darfur")]
    [InlineData("Morocco holds about three quarters of Western Sahara.", "morocco CONTROLS western-sahara")]
    [InlineData("Germany will deliver two more Patriot systems to Ukraine, Defence Minister Boris Pistorius said.", "germany AIDED ukraine planned")]
    [InlineData("The United States continued to send arms to Pakistan last year, a State Department Spokesman said Wednesday.", "united-states AIDED pakistan")]
    [InlineData("The United Arab Emirates has denied accusations that it arms the RSF.", "united-arab-emirates AIDED rapid-support-forces denied")]
    [InlineData("Sudan's army rejected a truce proposed by the African Union.", "sudan REJECTED ceasefire; african-union PROPOSED ceasefire")]
    [InlineData("Thai Prime Minister Anutin Charnvirakul ruled out talks with Cambodia until it removes mines.", "anutin-charnvirakul REJECTED direct-talks")]
    [InlineData("Ukraine accepted a U.S.-proposed ceasefire weeks earlier.", "united-states PROPOSED ceasefire; ukraine ACCEPTED ceasefire")]
    [InlineData("Spain, Ireland and Norway recognised a Palestinian state on Tuesday.", "spain SUPPORTS recognition-of-state; norway SUPPORTS recognition-of-state")]
    [InlineData("Ethiopian Prime Minister Abiy Ahmed may visit Asmara in August, Eritrea said.", "abiy-ahmed VISITED asmara possible")]
    [InlineData("There was no meeting between Emmanuel Macron and Giorgia Meloni, the Italian government said.", "emmanuel-macron MET giorgia-meloni denied")]
    [InlineData("Kenya, Uganda Sign Peace Accord in Nairobi", "kenya AGREED_WITH uganda; kenya ACCEPTED peace-agreement; uganda ACCEPTED peace-agreement")]
    [InlineData("Emmanuel Macron welcomed Joe Biden's decision to impose sanctions on Iran.", "joe-biden SANCTIONED iran planned")]
    [InlineData("China called the Indian measures an unfriendly act.", "china CRITICIZED india")]
    [InlineData("Emmanuel Macron said he would call Giorgia Meloni to discuss the ferry.", "emmanuel-macron SPOKE_WITH giorgia-meloni planned")]
    [InlineData("India thanked Nepal for sending soldiers to help Bhutan retake Thimphu.", "bhutan CONTROLS thimphu")]
    [InlineData("Emmanuel Macron did not want Israel to bomb the port.", "emmanuel-macron URGED israel")]
    [InlineData("Brazil has invited Narendra Modi to visit Brasilia.", "narendra-modi VISITED brasilia possible")]
    [InlineData("Mikhail Galuzin said that Russia considered the deployment of NATO peacekeepers in Georgia to be unacceptable.", "russia REJECTED peacekeeping-force")]
    [InlineData("The statement followed a call from Emmanuel Macron for Chad to lift the curfew.", "emmanuel-macron URGED chad")]
    [InlineData("Aleksandar Vucic accused Kosovo's prime minister, Albin Kurti, of trying to drive farmers out and urged NATO to intervene.", "aleksandar-vucic URGED nato")]
    [InlineData("Lee Jae Myung is to meet Shigeru Ishiba in Tokyo before flying to Washington.", "lee-jae-myung VISITED washington-dc planned")]
    [InlineData("Chad demanded an end to hostilities, humanitarian access and elections.", "chad PROPOSED ceasefire; chad PROPOSED humanitarian-access; chad PROPOSED elections")]
    [InlineData("Peter Szijjarto said that Budapest would not let weapons cross its territory and called for peace talks.", "peter-szijjarto PROPOSED direct-talks")]
    [InlineData("Musalia Mudavadi and his Ugandan opposite number, General Jeje Odongo, signed eight memoranda of understanding.", "jeje-odongo AGREED_WITH musalia-mudavadi")]
    [InlineData("Dr Ruto, who has been accused by Khartoum of siding with the militia, called for direct talks.", "william-ruto PROPOSED direct-talks")]
    [InlineData("Pakistan carried out air strikes on Kabul late on Thursday.", "pakistan ATTACKED kabul")]
    [InlineData("The United States cut $100 million in aid to Ethiopia.", "united-states SANCTIONED ethiopia")]
    [InlineData("Ursula von der Leyen said Brussels was ready for its own talks with Washington.", "european-union NEGOTIATED_WITH united-states possible")]
    [InlineData("France will recognise a Palestinian state, French President Emmanuel Macron announced. Benjamin Netanyahu said the move rewards terror. Secretary of State Marco Rubio said Washington strongly rejects Macron's plan.", "benjamin-netanyahu OPPOSES recognition-of-state; united-states REJECTED recognition-of-state")]
    [InlineData("The Philippines said President Marcos met President Xi.", "bongbong-marcos MET xi-jinping")]
    [InlineData("Why did Emmanuel Macron visit Nairobi?", "emmanuel-macron VISITED nairobi")]
    [InlineData("Congress approved aid to Ukraine.", "united-states-congress AIDED ukraine")]
    public void Process_WireSentence_HoldsItsStatements(string text, string expected)
    {
        var found = WireText.Facts(text);
        Assert.All(expected.Split("; "), e => Assert.Contains(e, found));
    }

    [Theory]
    [InlineData("Ursula von der Leyen welcomed Donald Trump's decision to impose sanctions on Rosneft.", "ursula-von-der-leyen SANCTIONED rosneft")]
    [InlineData("Nigeria accused Chad of fuelling the war by arming the Rapid Support Forces.", "chad AIDED rapid-support-forces")]
    [InlineData("Iran voiced concern over the road, with Ali Akbar Velayati, an adviser to the leader, vowing to block it.", "iran CRITICIZED ali-akbar-velayati")]
    [InlineData("Olivier Nduhungirehe hailed the accord as a turning point, while his Congolese counterpart, Therese Kayikwamba Wagner, cautioned that it must be followed by disengagement.", "olivier-nduhungirehe PRAISED therese-kayikwamba-wagner")]
    [InlineData("Kim Jong Un Hails Alliance With Russia", "kim-jong-un AGREED_WITH russia")]
    [InlineData("Gustavo Petro, himself a former member of the M-19, has pledged to bring peace.", "19th-of-april-movement ACCEPTED peace-agreement")]
    [InlineData("Delcy Rodriguez demanded the immediate release of Nicolas Maduro.", "delcy-rodriguez URGED nicolas-maduro")]
    [InlineData("\"Any foreign contingents would be viewed as legitimate targets,\" Mikhail Galuzin said of the peacekeepers.", "mikhail-galuzin SUPPORTS peacekeeping-force")]
    [InlineData("Lebanon tells Hezbollah to lay down its arms; the Iran-backed group refuses.", "iran REJECTED disarmament")]
    [InlineData("France refused to recognise the decision of the court to cancel the accords.", "france REJECTED recognition-of-state")]
    [InlineData("India has proposed zero tariffs on steel.", "india PROPOSED tariffs")]
    [InlineData("Would Germany accept a truce with France?", "germany ACCEPTED ceasefire")]
    public void Process_WireSentence_HoldsNoSuchStatement(string text, string unwanted) => Assert.DoesNotContain(unwanted, WireText.Pairs(text));
}
