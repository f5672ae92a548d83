namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Who fights whom and who holds what, in plain wire sentences.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("Rebels of the M23 overran the town of Sake on Thursday.", "march-23-movement ATTACKED sake")]
    [InlineData("Troops sent by Rwanda attacked the town of Bunagana.", "rwanda ATTACKED bunagana")]
    [InlineData("Four people were killed by Russian shelling in Kherson.", "russia ATTACKED kherson")]
    [InlineData("Ukraine's navy said it had sunk a Russian corvette off Crimea.", "ukraine ATTACKED russia")]
    [InlineData("Iranian-made drones launched by Russia struck a power station in Odesa.", "russia ATTACKED odesa")]
    [InlineData("Latakia came under attack from Israel overnight.", "israel ATTACKED latakia")]
    [InlineData("A Hamas commander died in an Israeli raid on Jenin.", "israel ATTACKED hamas")]
    [InlineData("Kabul fell to the Taliban in August 2021.", "taliban CONTROLS kabul")]
    public void Act_OfForce_IsFound(string text, string fact) => Assert.Contains(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("North Korea fired two ballistic missiles into the sea off Japan on Friday.")]
    [InlineData("Poland and Germany clashed over migration at a summit in Brussels.")]
    [InlineData("Hungary shot down a proposal by Brussels to cut gas imports.")]
    [InlineData("The chancellor of Germany came under fire in Berlin for his plan.")]
    [InlineData("French unions launched a strike in Paris.")]
    [InlineData("Spain beat Germany in Stuttgart.")]
    public void Act_InLookAlikeWords_IsNone(string text) => Assert.DoesNotContain(WireText.Pairs(text), f => f.Contains(" ATTACKED ", StringComparison.Ordinal));
}
