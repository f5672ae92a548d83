using Graph.Core.Extraction.Time;
using Graph.Core.Statements;
using Graph.Core.Tests.Extraction.Positions;

namespace Graph.Core.Tests.Extraction.Time;

public sealed class TimeReaderTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2025, 3, 12);

    [Theory]
    [InlineData("Norway met Peru on 4 March 2024.", "met", "2024-03-04", "4 March 2024")]
    [InlineData("Norway met Peru on March 4, 2024.", "met", "2024-03-04", "March 4, 2024")]
    [InlineData("Norway met Peru in March 2024.", "met", "2024-03", "March 2024")]
    [InlineData("Norway met Peru in 2019.", "met", "2019", "2019")]
    [InlineData("Norway has occupied the island since 2014.", "occupied", "2014", "2014")]
    [InlineData("Norway met Peru in January.", "met", "2025-01", "January")]
    [InlineData("Norway met Peru in November.", "met", "2024-11", "November")]
    [InlineData("Norway met Peru on Monday.", "met", "2025-03-10", "Monday")]
    [InlineData("Norway met Peru on Wednesday.", "met", "2025-03-12", "Wednesday")]
    [InlineData("Norway will meet Peru on Friday.", "meet", "2025-03-14", "Friday")]
    [InlineData("Norway met Peru yesterday.", "met", "2025-03-11", "yesterday")]
    [InlineData("Norway met Peru three days ago.", "met", "2025-03-09", "three days ago")]
    [InlineData("Norway met Peru last week.", "met", "2025-03", "last week")]
    [InlineData("Norway met Peru last year.", "met", "2024", "last year")]
    [InlineData("Norway will meet Peru next month.", "meet", "2025-04", "next month")]
    [InlineData("Norway met Peru at a summit in January.", "met", "2025-01", "January")]
    [InlineData("Norway met Peru in the last days of January.", "met", "2025-01", "January")]
    [InlineData("Norway met Peru in early May 2024.", "met", "2024-05", "May 2024")]
    [InlineData("Norway signed a pact with Peru in January.", "signed", "2025-01", "January")]
    [InlineData("Norway met Peru the next day.", "met", null, "the next day")]
    [InlineData("Norway met Peru in May.", "met", "2024-05", "May")]
    public void Read_Expression_IsResolvedAtItsPrecision(string text, string trigger, string? date, string expression)
    {
        var article = ExampleArticles.Annotate(text, Today);
        var sentence = article.Sentences[0];

        var time = new TimeReader().Read(article.Article, sentence, sentence.Tokens.First(t => t.Text == trigger).Index);

        Assert.Equal(new EventTime(date, expression), time);
    }

    [Theory]
    [InlineData("Norway met Peru on Friday.", "Friday")]
    [InlineData("Norway met Peru last week.", "last week")]
    [InlineData("Norway met Peru in March.", "March")]
    public void Read_ArticleWithoutDate_LeavesTheExpressionRelative(string text, string expression)
    {
        var article = ExampleArticles.Annotate(text);
        var sentence = article.Sentences[0];

        var time = new TimeReader().Read(article.Article, sentence, sentence.Tokens.First(t => t.Text == "met").Index);

        Assert.Equal(new EventTime(null, expression), time);
    }

    [Theory]
    [InlineData("Norway met Peru again before March.", Relation.Met)]
    [InlineData("Norway has met Peru twice since January.", Relation.Met)]
    [InlineData("Norway urged Peru to leave by 1 June.", Relation.Urged)]
    [InlineData("Norway seized the island before the war of 2022.", Relation.Controls)]
    [InlineData("Theresa May met Peru.", Relation.Met)]
    public void Read_ExpressionThatDatesSomethingElse_IsNotTheEvents(string text, Relation relation)
    {
        var article = ExampleArticles.Annotate(text, Today);
        var sentence = article.Sentences[0];

        Assert.Equal(default, new TimeReader().Read(article.Article, sentence, sentence.Tokens.First(t => t.Text is "met" or "urged" or "seized").Index, relation));
    }

    [Fact]
    public void Read_SinceBesideWhatLasts_IsItsStart()
    {
        var article = ExampleArticles.Annotate("Norway has occupied the island since 2014.", Today);

        Assert.Equal("2014", new TimeReader().Read(article.Article, article.Sentences[0], 2, Relation.Controls).Date);
    }

    [Fact]
    public void Read_ExpressionInAnotherClause_IsNotTheEvents()
    {
        var article = ExampleArticles.Annotate("Norway praised Peru, which had joined the pact in 2019.", Today);
        var sentence = article.Sentences[0];

        var time = new TimeReader().Read(article.Article, sentence, sentence.Tokens.First(t => t.Text == "praised").Index);

        Assert.Equal(default, time);
    }

    [Fact]
    public void Read_NoExpression_IsDefault()
    {
        var article = ExampleArticles.Annotate("Norway may march on Peru.", Today);

        Assert.Equal(default, new TimeReader().Read(article.Article, article.Sentences[0], 2));
    }
}
