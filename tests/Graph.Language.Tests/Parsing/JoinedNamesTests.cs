namespace Graph.Language.Tests.Parsing;

/// <summary>Names with hyphens, which treebanks hardly hold, stand in the tree as plain names do.</summary>
public sealed class JoinedNamesTests
{
    [Theory]
    [InlineData("Park Ki-moon's last encounter with Kofi Annan had ended in shouting.", "Park Ki - moon", "nmod:poss", "encounter")]
    [InlineData("Moon Jae-in's visit to Paris was short.", "Moon Jae - in", "nmod:poss", "visit")]
    [InlineData("They welcomed Jean-Claude Juncker's plan for Kosovo.", "Jean - Claude Juncker", "nmod:poss", "plan")]
    [InlineData("The minister criticised Bashar al-Assad on Monday.", "Bashar al - Assad", "obj", "criticised")]
    [InlineData("Aisha Abdel-Rahman met the minister.", "Aisha Abdel - Rahman", "nsubj", "met")]
    public void Annotate_NameWithHyphen_StandsAsAPlainName(string text, string name, string label, string head)
    {
        var sentence = Assert.Single(LanguageEngine.Default.Annotate(text));
        var first = sentence.Tokens.Single(t => t.Text == name.Split(' ')[0]).Index;
        var parts = sentence.Tokens.Skip(first).Take(name.Split(' ').Length).ToArray();
        Assert.Equal(name, string.Join(' ', parts.Select(p => p.Text)));
        // whatever part stands for the name, it stands in the right place
        Assert.All(parts.Where(p => p.Head < first || p.Head >= first + parts.Length), p => Assert.Equal((label, head), (p.Label, sentence[p.Head].Text)));
        Assert.All(parts.Where(p => p.Text != "-"), p => Assert.Equal(UniversalPos.Propn, p.Upos));
    }

    [Theory]
    [InlineData("The Kenya-led mission met a New York-based group.", "led")]
    [InlineData("The Kenya-led mission met a New York-based group.", "based")]
    [InlineData("A White House-run scheme was dropped.", "run")]
    public void Annotate_CompoundWithHyphen_IsNoName(string text, string part) =>
        Assert.NotEqual("flat", LanguageEngine.Default.Annotate(text)[0].Tokens.Single(t => t.Text == part).Label);
}
