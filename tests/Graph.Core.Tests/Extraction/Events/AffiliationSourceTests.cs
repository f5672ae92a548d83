namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Posts of whom only a pronoun names in the sentence.</summary>
public sealed class AffiliationSourceTests
{
    [Theory]
    [InlineData("Emma Reyes spoke on her way to the lift. She is the deputy Chilean trade minister.", "emma-reyes HOLDS_ROLE chile")]
    [InlineData("Emma Reyes spoke on her way to the lift. She is Chile's chief negotiator and the person across the table from him.", "emma-reyes HOLDS_ROLE chile")]
    public void Find_APronounIsThePost_IsThePersonsPost(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Emma Reyes spoke on her way to the lift. She is not the Chilean trade minister.")]
    [InlineData("Emma Reyes spoke on her way to the lift. She was the Chilean trade minister.")]
    [InlineData("Emma Reyes spoke on her way to the lift. It is the Chilean trade minister who decides.")]
    public void Find_NoPostIsHeldNow_IsNone(string text) =>
        Assert.DoesNotContain(WireText.Facts(text), f => f.StartsWith("emma-reyes HOLDS_ROLE chile", StringComparison.Ordinal));
}
