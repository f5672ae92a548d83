using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Tests.Extraction.Positions;
using Graph.Language;

namespace Graph.Core.Tests.Extraction.Attribution;

public sealed class AttributionReaderTests
{
    private static readonly AttributionReader Reader = new(FrameLoader.LoadDefault().Lexicon);

    [Theory]
    [InlineData("Norway said that Peru attacked the town.", "attacked", "norway", false)]
    [InlineData("Peru attacked the town, Norway said.", "attacked", "norway", false)]
    [InlineData("According to Norway, Peru attacked the town.", "attacked", "norway", false)]
    [InlineData("Peru attacked the town, according to Norway.", "attacked", "norway", false)]
    [InlineData("Norway confirmed that Peru had attacked the town.", "attacked", "norway", false)]
    [InlineData("Peru reportedly attacked the town.", "attacked", null, true)]
    [InlineData("Peru is said to have attacked the town.", "attacked", null, true)]
    [InlineData("Peru attacked the town, sources said.", "attacked", null, true)]
    [InlineData("Peru, Norway told reporters on Monday, attacked the town.", "attacked", "norway", false)]
    [InlineData("Peru attacked the town and left, according to Norway.", "attacked", "norway", false)]
    [InlineData("Norway said that Peru left the town, which NATO attacked.", "attacked", null, false)]
    [InlineData("Peru attacked the town; Norway replied that it would not.", "attacked", null, false)]
    [InlineData("Peru attacked the town; Norway will not hear of it.", "attacked", null, false)]
    [InlineData("Peru attacked the town.", "attacked", null, false)]
    [InlineData("Norway praised Peru, which attacked the town.", "attacked", null, false)]
    public void Read_Report_NamesTheSpeaker(string text, string trigger, string? speaker, bool isReported)
    {
        var article = ExampleArticles.Annotate(text);
        var sentence = article.Sentences[0];

        var read = Reader.Read(article, sentence, sentence.Tokens.First(t => t.Text == trigger).Index);

        Assert.Equal(new Speaker(speaker, isReported), read);
    }

    [Fact]
    public void Read_SeveralSpeakers_IncludesThemAll()
    {
        var article = ExampleArticles.Annotate("Norway and Peru said that NATO attacked the town.");
        var sentence = article.Sentences[0];

        var read = Reader.Read(article, sentence, sentence.Tokens.First(t => t.Text == "attacked").Index);

        Assert.True(read.Includes("norway") && read.Includes("peru") && !read.Includes("nato"));
    }

    [Fact]
    public void Read_QuotationAcrossSentences_NamesItsSpeaker()
    {
        const string text = "\"We saw it. Peru attacked the town,\" Norway said.";
        var article = ExampleArticles.Annotate(text) with { Quotations = [new Quotation(new TextSpan(0, text.IndexOf(",\"", StringComparison.Ordinal) + 2), "norway")] };
        var sentence = article.Sentences.First(s => s.Tokens.Any(t => t.Text == "attacked"));

        var read = Reader.Read(article, sentence, sentence.Tokens.First(t => t.Text == "attacked").Index);

        Assert.Equal("norway", read.EntityId);
    }
}
