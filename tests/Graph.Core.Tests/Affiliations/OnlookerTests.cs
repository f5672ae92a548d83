namespace Graph.Core.Tests.Affiliations;

/// <summary>Who is an actor, and whom or what an article only quotes or mentions.</summary>
public sealed class OnlookerTests
{
    private const string Context = " Norway criticised Ghana.";

    [Theory]
    [InlineData("\"We want peace,\" said Amina Okello, a 34-year-old mother of four.", "Amina Okello", false)]
    [InlineData("\"We want peace,\" Amina Okello, 48, told reporters.", "Amina Okello", false)]
    [InlineData("Professor Amina Okello of Ghana University said Norway was right.", "Amina Okello", false)]
    [InlineData("Amina Okello, a senior fellow at the Institute for Sea Studies, said Norway was right.", "Amina Okello", false)]
    [InlineData("Amina Okello, director of the Accra Institute of Politics, a think-tank, said Norway was right.", "Amina Okello", false)]
    [InlineData("Political scientist Amina Okello said Norway was right.", "Amina Okello", false)]
    [InlineData("Amina Okello, who lives in Accra, said Norway was right.", "Amina Okello", false)]
    [InlineData("\"They burned my house,\" said Amina Okello, 39, who sleeps in a school.", "Amina Okello", false)]
    [InlineData("Amina Okello, of the Harbour Policy Foundation, expected no deal.", "Amina Okello", false)]
    [InlineData("Amina Okello, of the Harbour Policy Foundation, expected no deal.", "Harbour Policy Foundation", false)]
    [InlineData("A resident of Accra, Amina Okello, told reporters that Norway was right.", "Amina Okello", false)]
    [InlineData("\"My shop is gone,\" said shopkeeper Abdul Rahman.", "Tunku Abdul Rahman", false)]
    [InlineData("Amina Okello, a former teacher and now Ghana's foreign minister, said Norway was right.", "Amina Okello", true)]
    [InlineData("Amina Okello, the 48-year-old opposition leader, said Norway was right.", "Amina Okello", true)]
    [InlineData("Amina Okello, a spokeswoman for the rebels, said Norway was right.", "Amina Okello", true)]
    [InlineData("The minister told CNN's Peter Halloran that Norway was right.", "Peter Halloran", false)]
    public void Process_PersonOnlyHeard_IsNoActor(string text, string name, bool isActor) =>
        Assert.Equal(isActor, WireText.Read(text + Context).Entities.Any(e => e.Entity.Name == name));

    [Theory]
    [InlineData("Parliament passed the National Shipping Act on Monday.", "National Shipping Act")]
    [InlineData("Trade reached 136 billion U.S. dollars.", "United States")]
    [InlineData("The minister told the newspaper Yediot Aharonot that Norway was right.", "Yediot Aharonot")]
    [InlineData("A Ghanaian warship, the BRP Sierra Blanca, ran aground.", "Sierra Blanca")]
    [InlineData("Two Bradley fighting vehicles were lost.", "Bradley")]
    public void Process_NameOfThing_IsNoActor(string text, string name) =>
        Assert.DoesNotContain(WireText.Read(text + Context).Entities, e => e.Entity.Name == name);

    [Fact]
    public void Process_SharedDemonym_MeansTheOneWithTheBetterClaim() =>
        Assert.Contains("luis-abinader HOLDS_ROLE dominican-republic", WireText.Pairs("Dominican President Luis Abinader visited Haiti."));

    [Theory]
    [InlineData("It is a claim President Emmanuel Macron called shameful.", "president")]
    [InlineData("The court had directed special envoy Ada Brandt of Norway to leave.", "special envoy")]
    public void Process_WordBeforeTitle_IsNoPartOfIt(string sentence, string role) =>
        Assert.Contains(WireText.Read(sentence).Statements, s => s.Role == role);

    [Fact]
    public void Process_CounterpartOfAnotherCountry_HasTheSamePost() =>
        Assert.Contains(WireText.Read("Kenya's foreign minister, Otieno Were, met his Norwegian counterpart Ada Brandt.").Statements, s => s.Source.EntityId == "ada-brandt" && s.Role == "foreign minister");
}
