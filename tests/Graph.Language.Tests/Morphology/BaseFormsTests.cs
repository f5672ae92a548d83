namespace Graph.Language.Tests.Morphology;

public sealed class BaseFormsTests
{
    [Theory]
    [InlineData("invaded", "invade")]
    [InlineData("controlled", "control")]
    [InlineData("bombed", "bomb")]
    [InlineData("raided", "raid")]
    [InlineData("ruled", "rule")]
    [InlineData("fined", "fine")]
    [InlineData("called", "call")]
    [InlineData("added", "add")]
    [InlineData("tied", "tie")]
    [InlineData("carried", "carry")]
    [InlineData("withheld", "withhold")]
    [InlineData("telephoned", "telephone")]
    [InlineData("rammed", "ram")]
    [InlineData("overthrew", "overthrow")]
    [InlineData("overcame", "overcome")]
    [InlineData("fled", "flee")]
    [InlineData("misled", "mislead")]
    [InlineData("rebuilt", "rebuild")]
    [InlineData("oversaw", "oversee")]
    [InlineData("underwent", "undergo")]
    public void Lemma_OfAPastTense_IsItsBaseForm(string form, string lemma) => Assert.Equal(lemma, LemmaOf(form, $"The minister {form} it."));

    [Theory]
    [InlineData("cancelling", "cancel")]
    [InlineData("provoking", "provoke")]
    [InlineData("mining", "mine")]
    [InlineData("shelling", "shell")]
    [InlineData("dying", "die")]
    public void Lemma_OfAParticiple_IsItsBaseForm(string form, string lemma) => Assert.Equal(lemma, LemmaOf(form, $"The ministers are {form} it."));

    [Theory]
    [InlineData("blitzes", "blitz")]
    [InlineData("embargoes", "embargo")]
    [InlineData("tranches", "tranche")]
    [InlineData("headquarters", "headquarters")]
    [InlineData("allies", "ally")]
    public void Lemma_OfAPlural_IsItsSingular(string form, string lemma) => Assert.Equal(lemma, LemmaOf(form, $"The minister saw the {form}."));

    private static string LemmaOf(string form, string text) => LanguageEngine.Default.Annotate(text)[0].Tokens.Single(t => t.Text == form).Lemma;
}
