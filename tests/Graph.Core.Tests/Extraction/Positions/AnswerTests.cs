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
    [InlineData("The truce was signed in Jakarta.", "")]
    [InlineData("Asked about a truce, Kim Jong Un said no decision had been made.", "")]
    public void Process_Answer_HoldsItsPositions(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), WireText.Positions(text).Order());
}
