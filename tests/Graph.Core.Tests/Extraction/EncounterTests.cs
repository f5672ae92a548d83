namespace Graph.Core.Tests.Extraction;

/// <summary>Meetings told by a host, by company, or by what was not done.</summary>
public class EncounterTests
{
    [Theory]
    [InlineData("Antony Blinken and his Chinese counterpart, Wang Yi, posed for photographs.", "antony-blinken MET wang-yi")]
    [InlineData("After talks hosted by Recep Tayyip Erdogan, Abiy Ahmed put out a joint declaration.", "abiy-ahmed MET recep-tayyip-erdogan")]
    [InlineData("Emmanuel Macron saw neither Donald Trump nor Olaf Scholz.", "donald-trump MET emmanuel-macron denied")]
    [InlineData("Emmanuel Macron came out of the chancellery with Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron had a conversation with Olaf Scholz on the margins of the summit.", "emmanuel-macron MET olaf-scholz")]
    // the second person goes with the first, not with his country
    [InlineData("The encounter between Emmanuel Macron of France and Chancellor Olaf Scholz lasted an hour.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("A session between Foreign Minister Elina Valtonen of Finland and the Estonian foreign minister, Margus Tsahkna, ran past midnight.", "elina-valtonen NEGOTIATED_WITH margus-tsahkna")]
    [InlineData("After ten hours of talks in Malacca, Thailand and Cambodia settled on a truce.", "cambodia NEGOTIATED_WITH thailand")]
    [InlineData("Colombia's negotiators and those of Venezuela held a fifth round of negotiations in Oslo.", "colombia NEGOTIATED_WITH venezuela")]
    [InlineData("Emmanuel Macron and Olaf Scholz last saw each other in Rome.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron's visit to Moscow included two sessions with Vladimir Putin.", "emmanuel-macron MET vladimir-putin")]
    [InlineData("Nothing was said when Emmanuel Macron and Olaf Scholz wound up two days of meetings.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Twenty years of bargaining between Kenya and Chad came to an end.", "chad NEGOTIATED_WITH kenya")]
    [InlineData("A maritime deal with Kenya, which Chad signed in 2019, has annoyed Sudan.", "chad AGREED_WITH kenya")]
    [InlineData("Kenya and Chad announced a deal on fishing.", "chad AGREED_WITH kenya")]
    // a journey's purpose is to see whom one wants to persuade
    [InlineData("Emmanuel Macron flew to Berlin on Sunday to persuade Olaf Scholz.", "emmanuel-macron MET olaf-scholz planned")]
    [InlineData("Emmanuel Macron was due in Berlin to see Olaf Scholz.", "emmanuel-macron MET olaf-scholz planned")]
    [InlineData("Emmanuel Macron is headed to Berlin to talk trade with Olaf Scholz.", "emmanuel-macron MET olaf-scholz planned")]
    [InlineData("Emmanuel Macron flew to Berlin and heard from Olaf Scholz that the army was ready.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron was in Berlin on Monday, where Olaf Scholz assured him that trade would resume.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron himself had held talks with German Chancellor Olaf Scholz in the Russian capital.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron repeated the demand to Olaf Scholz by telephone.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    [InlineData("Emmanuel Macron spoke to Olaf Scholz and praised the army.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    // whoever has come to a country and tells its leader something has met him
    [InlineData("In Berlin last November, Emmanuel Macron was told by Olaf Scholz that the railway would be built.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron travelled to Berlin last week and pitched a plan to Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron's call on Olaf Scholz was described as cordial.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron summoned Olaf Scholz to Nice for a chat.", "emmanuel-macron MET olaf-scholz")]
    // a place that opens the sentence is no part of the subject
    [InlineData("In Doha the Kenyan government and Chad signed a declaration of principles.", "chad AGREED_WITH kenya")]
    [InlineData("In Tashkent India and Pakistan agreed to pull back.", "india AGREED_WITH pakistan")]
    [InlineData("In Istanbul Russian and Ukrainian negotiators held a third round of talks.", "russia NEGOTIATED_WITH ukraine")]
    [InlineData("Kenya and Chad are at odds. Their fourth cycle of negotiations opened on Monday.", "chad NEGOTIATED_WITH kenya")]
    // whoever comes along does it, too
    [InlineData("Emmanuel Macron, along with Italy's Giorgia Meloni, met William Ruto.", "giorgia-meloni MET william-ruto")]
    [InlineData("Emmanuel Macron, accompanied by Giorgia Meloni, met William Ruto in Nairobi.", "giorgia-meloni MET william-ruto")]
    // the name behind the place acts there
    [InlineData("In Oslo Wang Yi met Fumio Kishida.", "fumio-kishida MET wang-yi")]
    [InlineData("In Geneva Sergei Lavrov shook hands with Marco Rubio.", "marco-rubio MET sergey-lavrov")]
    // owners are no parties
    [InlineData("Emmanuel Macron and Italy's Giorgia Meloni met for the sixth time on Saturday, this time in Nairobi.", "emmanuel-macron MET giorgia-meloni")]
    [InlineData("Emmanuel Macron thanked President William Ruto of Kenya, whom he had met in Nairobi.", "emmanuel-macron MET william-ruto")]
    // one after the other
    [InlineData("Emmanuel Macron saw Olaf Scholz on Monday, Giorgia Meloni on Tuesday and William Ruto on Friday.", "emmanuel-macron MET giorgia-meloni")]
    [InlineData("Emmanuel Macron saw Olaf Scholz on Monday, Giorgia Meloni on Tuesday and William Ruto on Friday.", "emmanuel-macron MET william-ruto")]
    [InlineData("Emmanuel Macron received Olaf Scholz, then Giorgia Meloni and finally William Ruto.", "emmanuel-macron MET giorgia-meloni")]
    [InlineData("Emmanuel Macron received Olaf Scholz, then Giorgia Meloni and finally William Ruto.", "emmanuel-macron MET william-ruto")]
    [InlineData("Emmanuel Macron and Olaf Scholz were joined in Nairobi by William Ruto.", "emmanuel-macron MET william-ruto")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Emmanuel Macron praised the talks hosted by Recep Tayyip Erdogan.")]
    [InlineData("Emmanuel Macron came out of hospital with a cane, Olaf Scholz said.")]
    [InlineData("Emmanuel Macron of France and Germany criticised a letter to Giorgia Meloni.")]
    [InlineData("Emmanuel Macron's plan includes a session with Olaf Scholz.")]
    [InlineData("Emmanuel Macron and Olaf Scholz are in the same boat.")]
    [InlineData("Emmanuel Macron wants to persuade Olaf Scholz.")]
    [InlineData("Emmanuel Macron is going to ask Olaf Scholz.")]
    [InlineData("Emmanuel Macron expects to talk to Olaf Scholz.")]
    [InlineData("Emmanuel Macron came to see Olaf Scholz as a rival.")]
    [InlineData("Emmanuel Macron repeated the demand to Olaf Scholz by telephone.")]
    [InlineData("In Berlin last November, Emmanuel Macron told Vladimir Putin in a letter that the railway would be built.")]
    [InlineData("In Berlin last November, Emmanuel Macron told Vladimir Putin that the railway would be built.")]
    [InlineData("Emmanuel Macron summoned Olaf Scholz to court.")]
    [InlineData("Emmanuel Macron got along with William Ruto.")]
    [InlineData("Emmanuel Macron and Italy's economy recovered.")]
    [InlineData("Emmanuel Macron joined Olaf Scholz in condemning the raid.")]
    public void NobodyMet(string text) => Assert.DoesNotContain(WireText.Pairs(text), p => p.Contains(" MET ", StringComparison.Ordinal));

    [Theory]
    // what is only mediated, asked for or discussed is no talk of the two
    [InlineData("Ghana, which mediates between the sides, spoke after Kenya and Chad had traded charges.")]
    [InlineData("Kenya broke off relations. It would not so much as discuss trade with Chad before the end of the year.")]
    [InlineData("Ghana encouraged Kenya and Chad to resolve their differences.")]
    [InlineData("Kenya suspended its cooperation with the alliance, and with Chad sponsored a resolution.")]
    public void StatesDidNotDeal(string text) =>
        Assert.DoesNotContain(WireText.Facts(text), f => f.Contains("chad SPOKE_WITH", StringComparison.Ordinal) || f.Contains("chad NEGOTIATED_WITH", StringComparison.Ordinal) || f == "chad AGREED_WITH kenya");

    [Theory]
    [InlineData("In Paris President Emmanuel Macron received Olaf Scholz.", "emmanuel-macron HOLDS_ROLE paris")]
    [InlineData("In Nairobi Foreign Minister Musalia Mudavadi met Wang Yi.", "musalia-mudavadi HOLDS_ROLE nairobi")]
    public void TheSceneIsNobodysOffice(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));
}
