using Graph.Language.Segmentation;

namespace Graph.Language.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Lavrov met Gen. Smith. They talked.", "Mr. Lavrov met Gen. Smith.|They talked.")]
    [InlineData("Peru is ready, she wrote on X. Chile answered.", "Peru is ready, she wrote on X.|Chile answered.")]
    [InlineData("He left the U.S. The talks went on.", "He left the U.S.|The talks went on.")]
    [InlineData("The U.S. Senate voted on Jan. 5 in Washington, D.C. It failed.", "The U.S. Senate voted on Jan. 5 in Washington, D.C.|It failed.")]
    [InlineData("“We won. We are glad.” He smiled.", "“We won.|We are glad.”|He smiled.")]
    [InlineData("“Is it over?” asked Macron.", "“Is it over?” asked Macron.")]
    [InlineData("\"They left.\" \"Who did?\" he asked.", "\"They left.\"|\"Who did?\" he asked.")]
    [InlineData("It is on the agenda.The delegation left.", "It is on the agenda.|The delegation left.")]
    [InlineData("U.S.President Trump met him.", "U.S.President Trump met him.")]
    [InlineData("Talks Begin in Jeddah\n\nRussia agreed.", "Talks Begin in Jeddah|Russia agreed.")]
    [InlineData("Key points\n• Kyiv agrees\n• Moscow waits", "Key points|• Kyiv agrees|• Moscow waits")]
    [InlineData("Russia said on Monday that it would withdraw its\ntroops from the region by the end of the month.", "Russia said on Monday that it would withdraw its\ntroops from the region by the end of the month.")]
    [InlineData("The treaty was signed on Monday in Geneva by President\nVladimir Putin and his guests from all the countries of\nCentral Asia.", "The treaty was signed on Monday in Geneva by President\nVladimir Putin and his guests from all the countries of\nCentral Asia.")]
    [InlineData("Moscow Rejects Truce As Envoys Gather For Another Round In Geneva\nRussia said on Monday that it would not accept the truce that the envoys of four countries had put to it in Geneva.", "Moscow Rejects Truce As Envoys Gather For Another Round In Geneva|Russia said on Monday that it would not accept the truce that the envoys of four countries had put to it in Geneva.")]
    [InlineData("Aid fell by 3.5 percent. No. 10 declined to comment.", "Aid fell by 3.5 percent.|No. 10 declined to comment.")]
    [InlineData("Stop! Now? Yes.", "Stop!|Now?|Yes.")]
    [InlineData("They waited ... and left. (He did not.) It rained.", "They waited ... and left.|(He did not.)|It rained.")]
    [InlineData("It fell in 2014.[7] The army left.", "It fell in 2014.[7]|The army left.")]
    [InlineData("He has a son (b. August 2015) and left. :) It rained.", "He has a son (b. August 2015) and left. :)|It rained.")]
    [InlineData("President George W. Bush spoke.", "President George W. Bush spoke.")]
    [InlineData("Spokesman Gennady I. Gerasimov spoke. So do I. They left.", "Spokesman Gennady I. Gerasimov spoke.|So do I.|They left.")]
    public void Ends_NewsText_SplitsAtSentences(string text, string expected)
    {
        var sentences = Segmenter.Split(text, [new TextSpan(0, text.Length)])
            .Select(tokens => text[tokens[0].Start..tokens[^1].End]);
        Assert.Equal(expected, string.Join('|', sentences));
    }

    [Theory]
    [InlineData("Jane Roe 10/26/2000 11:26 AM Please call me.", "Jane Roe|10/26/2000 11:26 AM|Please call me.")]
    [InlineData("See http://example.org/list.html The list is long.", "See http://example.org/list.html|The list is long.")]
    [InlineData("See http://example.org/list.html for the list.", "See http://example.org/list.html for the list.")]
    [InlineData("It is done. Best regards, Ana", "It is done.|Best regards,|Ana")]
    [InlineData("Thank you, Mr. Speaker.", "Thank you, Mr. Speaker.")]
    [InlineData("Dear Mr. Roe: Enclosed is the plan.", "Dear Mr. Roe:|Enclosed is the plan.")]
    [InlineData("It works :) Try it.", "It works :)|Try it.")]
    [InlineData("Call 555-853-3098 We open at nine.", "Call 555-853-3098|We open at nine.")]
    [InlineData("Office: 555-853-3098 Fax: 555-853-3099", "Office: 555-853-3098 Fax: 555-853-3099")]
    [InlineData("MANAMA — It was past one in the morning when the lights came on.", "MANAMA — It was past one in the morning when the lights came on.")]
    [InlineData("The end ------ New terms apply.", "The end|------|New terms apply.")]
    [InlineData("I attach both. - Plan.doc - Map.pdf Ana", "I attach both.|- Plan.doc|- Map.pdf|Ana")]
    [InlineData("It is here: http://example.org/a/ Tell me.", "It is here:|http://example.org/a/|Tell me.")]
    [InlineData("Yahoo! Founders left.", "Yahoo! Founders left.")]
    [InlineData("They left. -- Reuters", "They left.|-- Reuters")]
    [InlineData("He is moving!. They saw it.", "He is moving!.|They saw it.")]
    public void Ends_MailWithoutLineBreaks_SplitsWhereLinesEnded(string text, string expected)
    {
        var sentences = Segmenter.Split(text, [new TextSpan(0, text.Length)]).Select(tokens => text[tokens[0].Start..tokens[^1].End]);
        Assert.Equal(expected, string.Join('|', sentences));
    }

    [Fact]
    public void Split_Blocks_AreNeverCrossed()
    {
        const string text = "Peace Talks Fail Russia left.";
        var sentences = Segmenter.Split(text, [new TextSpan(0, 16), new TextSpan(17, text.Length)]).ToArray();
        Assert.Equal(2, sentences.Length);
        Assert.Equal(17, sentences[1][0].Start);
    }
}
