namespace Graph.Core.Tests.Extraction;

/// <summary>Attributes that tell whose a place is, measures before the verb, troops sent to do something.</summary>
public sealed class HeldPlaceTests
{
    [Theory]
    [InlineData("Shelling killed three people in Russian-held Donetsk on Sunday.", "russia CONTROLS donetsk")]
    [InlineData("The cargo is to be unloaded in Houthi-controlled Hodeidah.", "houthis CONTROLS hodeidah")]
    [InlineData("Houthi-run Hodeidah went dark on Friday.", "houthis CONTROLS hodeidah")]
    [InlineData("Ukrainian drones hit a depot in the Russian-occupied Luhansk region.", "russia CONTROLS luhansk-oblast")]
    [InlineData("Israel now controls more than half of the Gaza Strip, the ministry said.", "israel CONTROLS gaza-strip")]
    [InlineData("Trade with Israel worth seven billion dollars a year has been halted by Turkey over the war in Gaza.", "turkey SANCTIONED israel")]
    [InlineData("North Korean troops sent to help Russia have suffered heavy losses in Kursk.", "north-korea AIDED russia")]
    [InlineData("Libya has frozen assets of Chad.", "libya SANCTIONED chad")]
    // the place that the clause tells of
    [InlineData("A ship is seen from a Philippine fishing boat near Scarborough Shoal, which Beijing has controlled since 2012.", "china CONTROLS scarborough-shoal")]
    [InlineData("Gori, a town that Russian aircraft bombed in 2008, lies on the river.", "russia ATTACKED gori")]
    [InlineData("Gori is a town that Russian aircraft bombed in 2008.", "russia ATTACKED gori")]
    [InlineData("Damascus said in a letter to the Security Council that Israel had broken the 1974 accord.", "syria ACCUSED israel")]
    [InlineData("Azerbaijan's defence ministry reported shelling of its positions by Armenian units.", "armenia ATTACKED azerbaijan")]
    [InlineData("Cairo signed a defence pact with Somalia in August and has since shipped it arms.", "egypt AIDED somalia")]
    [InlineData("Saddam Hussein was president of Iraq. Saddam's army invaded Kuwait.", "iraq ATTACKED kuwait")]
    [InlineData("London has given Ukraine 5,000 more air-defence missiles.", "united-kingdom AIDED ukraine")]
    [InlineData("Iraq invaded Kuwait in August 1990 and annexed it a week later.", "iraq CONTROLS kuwait")]
    [InlineData("Washington is still at odds with Nicaragua. In May 1985 it embargoed all trade with the country.", "united-states SANCTIONED nicaragua")]
    [InlineData("The foreign ministry in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    [InlineData("Ministers in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    [InlineData("Kyiv says Russia has abducted almost 20,000 children.", "ukraine ACCUSED russia")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("The Hamas-run health ministry in the Gaza Strip said two people had died.", "hamas CONTROLS gaza-strip")]
    [InlineData("Haftar's forces launched an offensive to capture Tripoli last April.", "libyan-national-army CONTROLS tripoli")]
    [InlineData("Russian troops dashed there to occupy Goma.", "russia CONTROLS goma")]
    [InlineData("They crossed from rebel-held Goma into Rwanda.", "rwanda CONTROLS goma")]
    [InlineData("NATO foreign ministers in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));
}
