namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Answers to what is on the table, with the actors that the whole pipeline links.</summary>
public class AnswerTests
{
    [Theory]
    [InlineData("The call for a truce was brushed aside in Jakarta.", "indonesia REJECTED ceasefire")]
    [InlineData("A land swap is a non-starter in Belgrade.", "serbia REJECTED territorial-concessions")]
    [InlineData("Nigeria's plea for a truce fell on deaf ears in Niamey.", "niger REJECTED ceasefire; nigeria PROPOSED ceasefire")]
    [InlineData("The junta in Niger went back on its pledge to hold elections.", "niger REJECTED elections")]
    [InlineData("\"Never,\" Kim Jong Un told reporters when asked about giving up his weapons.", "kim-jong-un REJECTED disarmament")]
    [InlineData("Abkhazia refused to withdraw its troops.", "abkhazia REJECTED withdrawal-of-forces")]
    [InlineData("Benjamin Netanyahu's government rejected a truce.", "israel REJECTED ceasefire")]
    [InlineData("Chad rejected the truce, saying Niger must withdraw its troops.", "chad PROPOSED withdrawal-of-forces; chad REJECTED ceasefire")]
    [InlineData("Hamas said it would free three captives.", "hamas ACCEPTED prisoner-exchange planned")]
    [InlineData("Russia has rejected out of hand Chinese calls for a truce.", "china PROPOSED ceasefire; russia REJECTED ceasefire")]
    [InlineData("Sudan's RSF fighters rejected a truce.", "rapid-support-forces REJECTED ceasefire")]
    [InlineData("Chad asked for a truce. Niger's answer was no.", "chad PROPOSED ceasefire; niger REJECTED ceasefire")]
    [InlineData("Chad proposed a truce. Niger's response was a flat no.", "chad PROPOSED ceasefire; niger REJECTED ceasefire")]
    [InlineData("Chad proposed talks with Niger. Niamey was not interested.", "chad PROPOSED direct-talks; niger REJECTED direct-talks")]
    [InlineData("Chad proposed a truce. Niger brushed it aside.", "chad PROPOSED ceasefire; niger REJECTED ceasefire")]
    [InlineData("Chad left the truce. Niger was not interested.", "chad REJECTED ceasefire")]
    [InlineData("Chad proposed a truce. Niger's answer came on Friday.", "chad PROPOSED ceasefire")]
    [InlineData("Chad made the accord contingent upon elections in Niger, a requirement Niamey has dismissed.", "chad PROPOSED elections; niger REJECTED elections")]
    [InlineData("Chad asked for a truce, a demand described by Niger as absurd.", "chad PROPOSED ceasefire; niger OPPOSES ceasefire")]
    [InlineData("Chad signed an accord with Niger on Sunday. Under it, both countries will withdraw their troops.", "chad ACCEPTED withdrawal-of-forces; niger ACCEPTED withdrawal-of-forces")]
    [InlineData("Chad met Niger on Sunday. Under it, both countries will withdraw their troops.", "chad ACCEPTED withdrawal-of-forces planned; niger ACCEPTED withdrawal-of-forces planned")]
    [InlineData("Chad agreed to a truce, on condition that the sea stayed open.", "chad ACCEPTED ceasefire conditional")]
    [InlineData("Chad could live with a truce with Niger, provided that its borders are left alone.", "chad ACCEPTED ceasefire conditional")]
    [InlineData("Chad asked Niger for a truce, to no avail.", "chad PROPOSED ceasefire")]
    [InlineData("The truce was signed in Jakarta.", "")]
    [InlineData("Asked about a truce, Kim Jong Un said no decision had been made.", "")]
    public void Process_Answer_HoldsItsPositions(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), WireText.Positions(text).Order());
}
