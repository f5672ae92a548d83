namespace Graph.Core.Tests.Coreference;

/// <summary>Who speaks where no verb of saying tells it: labels, colons, dashes, paragraphs of words alone.</summary>
public sealed class TurnTests
{
    [Theory]
    // whoever says "we" in a turn asks, as in quotation marks
    [InlineData("Antony Blinken met the press in Doha.\nSECRETARY BLINKEN| We urge Israel to hold off.", "antony-blinken URGED israel")]
    [InlineData("President Donald Trump took questions.\nTHE PRESIDENT| We thank Qatar for its help.\nQ| Sir?", "donald-trump PRAISED qatar")]
    [InlineData("Jean-Noël Barrot spoke in Lyon.\nJ.-N. B.| I urge Iran to stop.\nANCHOR| Why?", "jean-noel-barrot URGED iran")]
    [InlineData("Emmanuel Macron received us.\nQ| What now?\nA| I urge Iran to stop.", "emmanuel-macron URGED iran")]
    // a name, a colon and the words
    [InlineData("French President Emmanuel Macron on X: \"I urge Israel to stop the bombing.\"", "emmanuel-macron URGED israel")]
    [InlineData("Emmanuel Macron in Cairo: \"I urge Israel to stop the bombing.\"", "emmanuel-macron URGED israel")]
    // single quotation marks
    [InlineData("'We ask Hungary to lift its veto,' said Ursula von der Leyen. 'It is time.'", "ursula-von-der-leyen URGED hungary")]
    // a paragraph of words alone
    [InlineData("\"We are tired,\" said Emmanuel Macron.\n\"I urge Israel to stop the bombing of the south.\"", "emmanuel-macron URGED israel")]
    [InlineData("Emmanuel Macron turned to Gaza.\n\"I urge Israel to stop the bombing of the south.\"", "emmanuel-macron URGED israel")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.FactsOfLines(text));

    [Theory]
    [InlineData("Emmanuel Macron left. There was silence in the hall.\n\"I urge Israel to stop the bombing of the south.\"", "emmanuel-macron URGED israel")]
    [InlineData("The view of Emmanuel Macron's critics: \"I urge Israel to stop the bombing.\"", "emmanuel-macron URGED israel")]
    [InlineData("President Donald Trump met President Xi Jinping.\nTHE PRESIDENT| I urge Iran to stop.\nQ| Sir?", "donald-trump URGED iran")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.FactsOfLines(text));

    [Theory]
    [InlineData("Kallas: Russia is stalling peace talks", "kaja-kallas ACCUSED russia")]
    [InlineData("Merz: We will not recognise Palestine for now", "friedrich-merz OPPOSES recognition-of-state")]
    public void Headline_NameAndColon_IsWhatHeSays(string title, string fact) => Assert.Contains(fact, WireText.FactsUnder(title, "Kaja Kallas and Friedrich Merz were tired."));

    [Theory]
    [InlineData("Kenya: Somalia is stalling peace talks", "kenya ACCUSED somalia")]
    [InlineData("Merz: The man who stalled Ukraine", "friedrich-merz ACCUSED ukraine")]
    public void Headline_Topic_IsNoSpeaker(string title, string fact) => Assert.DoesNotContain(fact, WireText.FactsUnder(title, "Kaja Kallas and Friedrich Merz were tired."));
}
