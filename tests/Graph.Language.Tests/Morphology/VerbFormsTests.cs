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

    [Theory]
    [InlineData("They demanded that Peru lift the embargo.", "lift", "VB")]
    [InlineData("Chile urged that Bolivia cut tariffs.", "cut", "VB")]
    [InlineData("Peru repeated its demand that Chile withdraw the patrols.", "withdraw", "VB")]
    [InlineData("Chile said that Bolivia cut tariffs.", "cut", "VBD")]
    [InlineData("Chile insisted that Bolivia cut tariffs.", "cut", "VBD")]
    [InlineData("They demanded that Peru leave because Chile put it first.", "put", "VBD")]
    public void Annotate_VerbThatLooksLikeAPast_IsABaseFormAfterADemand(string text, string verb, string xpos) =>
        Assert.Equal(xpos, LanguageEngine.Default.Annotate(text)[0].Tokens.First(t => t.Text == verb).Xpos);
}
