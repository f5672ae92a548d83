using Graph.Language.Segmentation;

namespace Graph.Language.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He can't go.", "He ca n't go .")]
    [InlineData("Ukraine’s allies don’t agree", "Ukraine ’s allies do n’t agree")]
    [InlineData("the leaders' talks", "the leaders ' talks")]
    [InlineData("They cannot and won't.", "They can not and wo n't .")]
    [InlineData("a long-awaited, U.S.-brokered deal", "a long - awaited , U.S. - brokered deal")]
    [InlineData("re-elected non-aligned anti-war mid-August", "re-elected non-aligned anti-war mid-August")]
    [InlineData("$1.5bn, €20 million and 5%", "$ 1.5 bn , € 20 million and 5 %")]
    [InlineData("US$5m at 7pm", "US$ 5 m at 7 pm")]
    [InlineData("Gen. Smith of the U.S. said", "Gen. Smith of the U.S. said")]
    [InlineData("“We won,” he said.", "“ We won , ” he said .")]
    [InlineData("talks—long delayed—resumed", "talks — long delayed — resumed")]
    [InlineData("the agenda.The delegation", "the agenda . The delegation")]
    [InlineData("U.S.President Donald Trump", "U.S. President Donald Trump")]
    [InlineData("trust”.Operations stopped", "trust ” . Operations stopped")]
    [InlineData("See https://example.org/a-b?c=1, please", "See https://example.org/a-b?c=1 , please")]
    [InlineData("(see http://example.org/a/)", "( see http://example.org/a/ )")]
    [InlineData("(mail a.b@example.com)", "( mail a.b@example.com )")]
    [InlineData("No. 10 said no.", "No. 10 said no .")]
    [InlineData("the 1990s and the '90s", "the 1990s and the '90s")]
    [InlineData("and/or on 9/11 by AT&T", "and / or on 9/11 by AT&T")]
    [InlineData("wait ... what?!", "wait ... what ?!")]
    [InlineData("J. K. Rowling and George W. Bush", "J. K. Rowling and George W. Bush")]
    [InlineData("We need a plan B.", "We need a plan B .")]
    [InlineData("10,000 troops; 3.5 percent: yes", "10,000 troops ; 3.5 percent : yes")]
    [InlineData("call 646-8420 in 2004-2005", "call 646-8420 in 2004 - 2005")]
    public void Tokenize_NewsText_CutsAsUniversalDependenciesDoes(string text, string expected)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        Assert.Equal(expected, string.Join(' ', tokens.Select(t => t.In(text))));
    }
}
