namespace Graph.Core.Tests.Extraction;

/// <summary>Deeds that somebody wishes, refuses or supposes are none; what may come or is denied to have happened is told.</summary>
public class UndoneDeedTests
{
    [Theory]
    [InlineData("Norway wants Sweden to arm Chad.", "AIDED")]
    [InlineData("Norway offered to arm Peru with tanks.", "AIDED")]
    [InlineData("Norway would gladly arm Peru, its minister beamed.", "AIDED")]
    [InlineData("Norway refused to send weapons to Peru.", "AIDED")]
    [InlineData("Norway will not send weapons to Peru, its minister said.", "AIDED")]
    [InlineData("Chile wants Norway to impose sanctions on Peru.", "SANCTIONED")]
    [InlineData("If Norway attacks Peru, Chile will respond.", "ATTACKED")]
    [InlineData("Should Norwegian troops attack Lima, Chile would suffer.", "ATTACKED")]
    [InlineData("Norway vowed to answer any Chilean strike on Lima.", "ATTACKED")]
    [InlineData("Chile recommended that Norway press Peru for an answer.", "URGED peru")]
    [InlineData("Trade will go on until Norway condemns Peru.", "CRITICIZED")]
    [InlineData("Chad shot down the suggestion that Norway shut its ports to ships from Peru.", "SANCTIONED")]
    [InlineData("Chad vowed to answer should Norwegian gunners again open fire on Lima.", "norway ATTACKED")]
    [InlineData("Norway would have sent Peru tanks, officials said.", "AIDED")]
    [InlineData("Chad was irked by Norway's threat to bomb Lima.", "ATTACKED")]
    [InlineData("Chile said it was important for Norway to send weapons to Peru.", "AIDED")]
    [InlineData("Chile said it would be wrong to send weapons to Peru.", "AIDED")]
    public void IsNoDeed(string text, string relation) => Assert.DoesNotContain(WireText.Facts(text), f => f.Contains(relation, StringComparison.Ordinal));

    [Theory]
    // who was kept out has not been there
    [InlineData("Chad barred Olaf Scholz from entering Peru.", "olaf-scholz VISITED peru denied")]
    [InlineData("Norway might attack Peru within days.", "norway ATTACKED peru possible")]
    [InlineData("Norway is considering sanctions on Peru.", "norway SANCTIONED peru possible")]
    [InlineData("Norway denied sending weapons to Peru.", "norway AIDED peru denied")]
    [InlineData("Norway has not attacked Peru, officials said.", "norway ATTACKED peru denied")]
    [InlineData("Norway would arm Peru if Chile agreed, officials said.", "norway AIDED peru conditional")]
    [InlineData("Emmanuel Macron offered to mediate, telling reporters he had urged Peru to choose peace.", "emmanuel-macron URGED peru")]
    public void IsTold(string text, string fact) => Assert.Contains(WireText.Facts(text), f => f.StartsWith(fact, StringComparison.Ordinal));
}
