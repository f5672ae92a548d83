using CsCheck;
using Graph.Core.Articles;
using Graph.Sources.Cleaning;

namespace Graph.Sources.Tests;

public sealed class PageCleanerTests
{
    private static readonly string[] Lines =
        ["By", "Jane Doe", "---|---", "a | b |", "Q: why?", "ANN: yes.", "Peru signs the treaty today.", "12", "• x", "…"];

    [Fact]
    public void Clean_ShareCountsAndButtons_AreDropped() =>
        Assert.Equal(
            ["Envoys Meet in Lima", "The envoys met on Monday."],
            Texts("Envoys Meet in Lima\n\n  12\n  3.4K views\nShare\nAdvertisement\nhttps://example.org/a\n\nThe envoys met on Monday.\n"));

    [Fact]
    public void Clean_BylineAtBothEnds_IsDroppedAndKept()
    {
        var article = PageCleaner.Clean("x", "Envoys Meet in Lima\nJane Doe\nBy\nThe envoys met on Monday in Lima.\nThey left on Tuesday for Quito.\nJane Doe\n");
        Assert.Equal("Jane Doe", article.Byline);
        Assert.DoesNotContain("Jane Doe", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(Reporting by Jane Doe in Lima and John Roe in Quito; Editing by Ann Poe)")]
    [InlineData("Associated Press writers Jane Doe in Lima and John Roe in Quito contributed to this report.")]
    [InlineData("Jane Doe reported from Lima, and John Roe from Quito.")]
    [InlineData("Jane Doe contributed reporting from Lima.")]
    public void Clean_CreditsOfReporters_AreDropped(string credit) =>
        Assert.Equal(["Envoys Meet in Lima", "The envoys met on Monday."], Texts($"Envoys Meet in Lima\n\nThe envoys met on Monday.\n\n{credit}\n"));

    [Fact]
    public void Clean_CutOffTeaser_GivesWayToTheWholeParagraph() =>
        Assert.Equal(
            ["Envoys Meet in Lima", "The envoys of Peru and Chile met on Monday to end the dispute over the border."],
            Texts("Envoys Meet in Lima\nThe envoys of Peru and Chile met on Monday to…\nEnvoys Meet in Lima\nThe envoys of Peru and Chile met on Monday to end the dispute over the border."));

    [Fact]
    public void Clean_PullQuote_IsReadOnce() =>
        Assert.Equal(
            ["Peru's envoy was blunt. “We will not sign any paper in Lima,” he said.", "Chile was not amused by that."],
            Texts("Peru's envoy was blunt. “We will not sign any paper in Lima,” he said.\nWe will not sign any paper in Lima.\nChile was not amused by that."));

    [Fact]
    public void Clean_ContentsTable_IsDroppedAndKeyPointsAreMarked()
    {
        var article = PageCleaner.Clean(
            "x", "The envoys met on Monday in Lima, and it was a long day.\nArticle Subheadings |\n---|\n1) The long meeting of Lima |\nNo. | Key Points |\n---|---|\n1 | The envoys of Peru and Chile met. |\n");
        Assert.Equal([BlockKind.Paragraph, BlockKind.KeyPoint], article.Blocks.Select(b => b.Kind));
        Assert.Equal("The envoys of Peru and Chile met.", article.Blocks[1].Span.In(article.Text));
    }

    [Theory]
    [InlineData("19.16 Peru signs the treaty.", "Peru signs the treaty.")]
    [InlineData("LIMA, Feb. 12 -- Peru signs the treaty.", "Peru signs the treaty.")]
    [InlineData("Lima, September 14 (state news agency) — Peru signs the treaty.", "Peru signs the treaty.")]
    [InlineData("LIMA (Reuters) - Peru signs the treaty.", "Peru signs the treaty.")]
    [InlineData("• Peru signs the treaty.", "Peru signs the treaty.")]
    [InlineData("Peru – a founding member – signs the treaty.", "Peru – a founding member – signs the treaty.")]
    [InlineData("2025 was the year of the treaty.", "2025 was the year of the treaty.")]
    public void Clean_TimeStampDatelineMarker_StandOutsideTheBlock(string line, string block) =>
        Assert.Equal(block, Texts("The long road to the treaty\n" + line)[1]);

    [Fact]
    public void Clean_SpeakerLabels_BecomeSpeakers()
    {
        var article = PageCleaner.Clean("x", "The Lima tapes\nANCHOR: What did Peru say today?\nRUIZ (live): Peru said nothing at all.\nAnalysis: this is a note.");
        Assert.Equal([null, "ANCHOR", "RUIZ", null], article.Blocks.Select(b => b.Speaker));
        Assert.Equal("Peru said nothing at all.", article.Blocks[2].Span.In(article.Text));
    }

    [Theory]
    [InlineData("You can continue to follow our coverage of Peru's war here.", 2)]
    [InlineData("This live page is now closed.", 2)]
    [InlineData("Keywords: Peru, Chile, war", 2)]
    [InlineData("The BBC is not responsible for the content of external internet sites", 2)]
    [InlineData("You can trust Peru, its president said.", 3)]
    public void Clean_NoticesOfThePage_AreLeftOut(string line, int blocks) =>
        Assert.Equal(blocks, Texts("The Lima tapes\nPeru said nothing at all on Monday.\n" + line).Length);

    [Theory]
    [InlineData("ANA RUIZ, MINISTER OF TRADE: Peru said nothing.\nHOST: Thanks.", "ANA RUIZ", "HOST")]
    [InlineData("THE PRESIDENT: Peru said nothing.\nQ: And Chile?\nTHE PRESIDENT: Nor did Chile.", "THE PRESIDENT", null, "THE PRESIDENT")]
    [InlineData("Ruiz: Peru said nothing.\nQ: And Chile?\nA: Nothing either.\nQ: Why is that?\nA: They were tired.", "Ruiz", null, "A", null, "A")]
    [InlineData("The latest: Peru said nothing.\nA: Nothing either.", null, null)]
    public void Clean_TurnsOfTranscripts_HaveSpeakers(string turns, params string?[] speakers) =>
        Assert.Equal([null, .. speakers], PageCleaner.Clean("x", "The Lima tapes\n" + turns).Blocks.Select(b => b.Speaker));

    [Fact]
    public void Clean_HardWrappedPage_JoinsParagraphs() =>
        Assert.Equal(2, Texts(
            "The envoys of Peru and Chile met on Monday in the old\npalace of Lima and talked about the border until the\nevening, when both of them left without a word.\n\n"
            + "The next meeting of the two delegations will be held in\nSantiago, where the president of Chile is expected to\nreceive both of them on the second day.\n").Length);

    [Theory]
    [InlineData("Crisis: Tuesday 12 August 2008, as it happened\nPeru signs the treaty.", "2008-08-12")]
    [InlineData("Peru signs\nPublished: August 3, 1990\nPeru signed the treaty today.", "1990-08-03")]
    [InlineData("Peru signs\n2025-03-12\nPeru signed the treaty today.", "2025-03-12")]
    [InlineData("Peru signs\nLIMA, Dec. 6, 1994 — Peru signed the treaty of borders and rivers today, ending a dispute with Chile that had gone on for as long as anyone in either of the two capitals could remember.", "1994-12-06")]
    [InlineData("Peru signs\nPeru signed the treaty of borders and rivers today, ending a dispute with Chile that began on Dec. 6, 1894 and had gone on for as long as anyone in either capital could remember.", null)]
    [InlineData("Peru signs\nPeru signed the treaty today, ending a dispute.", null)]
    public void Clean_DateInTheHead_IsThePublicationDate(string page, string? date) =>
        Assert.Equal(date, PageCleaner.Clean("x", page).Date?.ToString("O"));

    [Fact]
    public void Clean_SamePageWithOtherLineBreaks_KeepsItsId() =>
        Assert.Equal(PageCleaner.Clean("a", "Peru signs\r\n\r\nPeru signed today.").Id, PageCleaner.Clean("b", "Peru signs\nPeru signed today.\n").Id);

    [Fact]
    public void Clean_AnyText_GivesOrderedBlocksOfVerbatimText() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Lines.Length - 1].Select(i => Lines[i]))
            .Array[0, 30].Select(lines => string.Join('\n', lines))
            .Sample(page =>
            {
                var article = PageCleaner.Clean("x", page);
                var end = 0;
                foreach (var block in article.Blocks)
                {
                    Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= article.Text.Length);
                    Assert.Contains(block.Span.In(article.Text), page, StringComparison.Ordinal);
                    end = block.Span.End;
                }
            });

    private static string[] Texts(string page)
    {
        var article = PageCleaner.Clean("x", page);
        return [.. article.Blocks.Select(b => b.Span.In(article.Text))];
    }
}
