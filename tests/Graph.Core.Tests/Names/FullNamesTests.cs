using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Tests.Names;

/// <summary>Full names are told before a text is parsed, and nothing else is.</summary>
public class FullNamesTests
{
    private static readonly FullNames Names = new(Ontology.Default);

    [Theory]
    [InlineData("Vladimir Putin spoke.", "Vladimir Putin")]
    [InlineData("Ursula von der Leyen spoke.", "Ursula von der Leyen")]
    [InlineData("Fatima Kibet spoke.", "Fatima Kibet")]
    [InlineData("Samuel Njoroge Mwangi's plan failed.", "Samuel Njoroge Mwangi")]
    [InlineData("Hassan Abdel-Rahman spoke.", "Hassan Abdel-Rahman")]
    [InlineData("Xi Jinping spoke.", "Xi Jinping")]
    public void End_OfAFullName_IsItsLastWord(string text, string name) => Assert.Equal(name, First(text));

    [Theory]
    [InlineData("Paul Monday met nobody.", "Paul")]
    [InlineData("George Washington University closed.", "George Washington")]
    [InlineData("Peter, Paul and Mary sang.", "Peter")]
    [InlineData("Will Congress vote?", "Will")]
    [InlineData("Jordan Valley settlers left.", "Jordan")]
    [InlineData("Daniel NATO", "Daniel")]
    [InlineData("daniel kibet", "daniel")]
    public void End_OfWhatIsNoFamilyName_IsBeforeIt(string text, string name) => Assert.Equal(name, First(text));

    [Fact]
    public void Annotate_WithNames_KeepsTokensAndMakesNamesFlat()
    {
        const string Text = "Fatima Kibet and Samuel Njoroge Mwangi urged Ursula von der Leyen to act.";
        var plain = LanguageEngine.Default.Annotate(Text)[0];
        var named = LanguageEngine.Default.Annotate(Text, [new TextSpan(0, Text.Length)], Names)[0];
        Assert.Equal(plain.Tokens.Select(t => (t.Text, t.Span)), named.Tokens.Select(t => (t.Text, t.Span)));
        Assert.Equal("0 flat, 3 flat, 3 flat, 7 flat, 7 flat, 7 flat", string.Join(", ", named.Tokens.Where(t => t.Label == "flat").Select(t => $"{t.Head} {t.Label}")));
    }

    private static string First(string text)
    {
        var tokens = LanguageEngine.Default.Annotate(text)[0].Tokens.Select(t => t.Span).ToArray();
        var end = Names.End(text, tokens, 0);
        return text[..tokens[end - 1].End];
    }
}
