namespace Graph.Core.Tests.Extraction;

/// <summary>Lines written as headlines are, and constructions of plain news that parsers take apart wrongly.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Emmanuel Macron to visit Ghana", "emmanuel-macron VISITED ghana planned")]
    [InlineData("Kenya and Ghana to open talks on border", "ghana NEGOTIATED_WITH kenya planned")]
    [InlineData("EU weighs sanctions on Norwegian officials after crackdown", "european-union SANCTIONED norway possible")]
    [InlineData("Japan PM Shigeru Ishiba praises Kenya", "shigeru-ishiba PRAISED kenya")]
    public void Process_Headline_IsRead(string line, string fact) =>
        Assert.Contains(fact, WireText.Facts(line + "\n\nIt rained in the capital."));

    [Theory]
    [InlineData("Kenya has asked Norway, which holds the chair of the council, to convene a meeting.", "kenya URGED norway")]
    [InlineData("Kenya criticised President Emmanuel Macron of France, Prime Minister Keir Starmer and Chancellor Friedrich Merz, saying they had lied.", "kenya CRITICIZED keir-starmer")]
    [InlineData("The leaders of Kenya and Ghana promised in a tense meeting that neither side would use force.", "ghana MET kenya")]
    public void Process_Sentence_Holds(string sentence, string fact) =>
        Assert.Contains(fact, WireText.Facts(sentence));

    [Theory]
    [InlineData("Kenya suspends talks with Ghana after attacks in Garissa", "kenya ATTACKED garissa")]
    public void Process_Occasion_IsNobodysDeed(string sentence, string pair) =>
        Assert.DoesNotContain(pair, WireText.Pairs(sentence));
}
