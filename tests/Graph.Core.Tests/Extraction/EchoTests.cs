namespace Graph.Core.Tests.Extraction;

/// <summary>Who does, by a clause without a verb of its own, what another has been told to do.</summary>
public sealed class EchoTests
{
    [Theory]
    [InlineData("China urged Iran to return to the table. So did Russia.", "russia URGED iran")]
    [InlineData("Ukraine accused Russia of meddling, and so too did Moldova.", "moldova ACCUSED russia")]
    [InlineData("Canada imposed sanctions on Russian banks on Monday. Australia followed suit.", "australia SANCTIONED russia")]
    [InlineData("Canada froze Belarusian assets; Norway is expected to follow suit.", "norway SANCTIONED belarus planned")]
    [InlineData("Canada expelled four Belarusian diplomats. Norway said it would do the same.", "norway SANCTIONED belarus planned")]
    [InlineData("The United States froze Cuban assets, with Canada following suit a day later.", "canada SANCTIONED cuba")]
    [InlineData("Norway condemned Israel's raid. Ireland did the same.", "ireland CRITICIZED israel")]
    [InlineData("Germany sent Ukraine 20 tanks; France has done likewise.", "france AIDED ukraine")]
    [InlineData("Kenya praised Rwanda. Uganda echoed that.", "uganda PRAISED rwanda")]
    [InlineData("Canada denounced Belarus. Norway's foreign minister, Espen Barth Eide, made the same point.", "espen-barth-eide CRITICIZED belarus")]
    [InlineData("Iran did not accept the ceasefire. Nor did Israel.", "israel ACCEPTED ceasefire denied")]
    [InlineData("Germany is against the tariffs. So is Sweden.", "sweden OPPOSES tariffs")]
    [InlineData("Poland condemned Hungary. So did Latvia. So has Estonia.", "estonia CRITICIZED hungary")]
    [InlineData("Hungary, like Slovakia, has criticised the EU.", "slovakia CRITICIZED european-union")]
    [InlineData("Canada denounced Belarus. Norway did not follow suit.", "norway CRITICIZED belarus denied")]
    // who is named among those that act, or leads them
    [InlineData("Ten states, among them France and Italy, voted for the tariffs.", "italy SUPPORTS tariffs")]
    [InlineData("Five, led by Germany and Hungary, voted against the tariffs.", "hungary OPPOSES tariffs")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    // what a relative clause tells besides is not repeated
    [InlineData("Emmanuel Macron, who visited Oman, urged Iran to stop. So did Keir Starmer.", "keir-starmer VISITED oman")]
    // who is asked to do the same has not done it
    [InlineData("Canada expelled four Belarusian diplomats and urged Norway to do the same.", "norway SANCTIONED belarus")]
    // "did so" does what was asked for, not the asking
    [InlineData("Kenya urged Chad to release the men, and Chad did so.", "chad PROPOSED prisoner-exchange")]
    // a clause with a verb of its own
    [InlineData("Emmanuel Macron met Friedrich Merz. Nor has Spain been forgotten.", "friedrich-merz MET spain")]
    [InlineData("Like Iran, Russia has attacked Syria's critics.", "iran ATTACKED syria")]
    // only words can be echoed
    [InlineData("Israel struck Iran on Friday. Oman echoed that.", "oman ATTACKED iran")]
    // a delegation led by somebody is not he
    [InlineData("Israel, led by Benjamin Netanyahu, rejected the truce.", "benjamin-netanyahu REJECTED ceasefire")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Bill Clinton said he'd met Tony Blair in Oslo.", "bill-clinton MET tony-blair")]
    [InlineData("Bill Clinton, who'd suspended arms sales to Indonesia, flew home.", "bill-clinton SANCTIONED indonesia")]
    public void Had_IsNoWould(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Fact]
    public void Would_StaysWould() => Assert.DoesNotContain("bill-clinton MET tony-blair", WireText.Facts("Bill Clinton said he'd meet Tony Blair in Oslo."));
}
