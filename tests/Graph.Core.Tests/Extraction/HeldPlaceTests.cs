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
    [InlineData("The foreign ministry in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    [InlineData("Ministers in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    [InlineData("Kyiv says Russia has abducted almost 20,000 children.", "ukraine ACCUSED russia")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("The Hamas-run health ministry in the Gaza Strip said two people had died.", "hamas CONTROLS gaza-strip")]
    [InlineData("They crossed from rebel-held Goma into Rwanda.", "rwanda CONTROLS goma")]
    [InlineData("NATO foreign ministers in Bogotá accused Venezuela of cheating.", "colombia ACCUSED venezuela")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));
}
