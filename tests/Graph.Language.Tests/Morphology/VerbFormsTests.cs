using Graph.Language.Morphology;

namespace Graph.Language.Tests.Morphology;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("VBD", "lift", false)]
    [InlineData("VBD", "lifted", true)]
    [InlineData("VBD", "cut", true)]
    [InlineData("VBN", "Overthrown", true)]
    [InlineData("VBN", "control", false)]
    [InlineData("VBG", "lifts", false)]
    [InlineData("VBG", "gon", true)]
    [InlineData("VBZ", "lift", false)]
    [InlineData("VBZ", "lifts", true)]
    [InlineData("VBZ", "’s", true)]
    [InlineData("VB", "lifted", true)]
    [InlineData("VBD", "'d", true)]
    public void Allow_FormAndTag_GoesBySpelling(string xpos, string form, bool expected) => Assert.Equal(expected, VerbForms.Allow(xpos, form));

    [Fact]
    public void Annotate_DemandWithBaseForm_HasNoPastTense()
    {
        var sentence = LanguageEngine.Default.Annotate("They demanded that Peru lift the embargo.")[0];
        Assert.Equal("VB", sentence.Tokens.First(t => t.Text == "lift").Xpos);
    }
}
