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
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Emmanuel Macron praised the talks hosted by Recep Tayyip Erdogan.")]
    [InlineData("Emmanuel Macron came out of hospital with a cane, Olaf Scholz said.")]
    public void NobodyMet(string text) => Assert.DoesNotContain(WireText.Pairs(text), p => p.Contains(" MET ", StringComparison.Ordinal));
}
