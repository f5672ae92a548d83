using CsCheck;
using Graph.Cli.Output;
using Graph.Core.Statements;
using Graph.Report.Tests;

namespace Graph.Cli.Tests.Output;

public sealed class ExcerptTests
{
    private static readonly Statement Long = SmallGraph.First.Statements[1] with
    {
        Evidence = "After a long and difficult week in the capital of the neighbouring republic, where the talks had stalled again, "
            + "Anna Berg finally met Boris Lund in the harbour, and the two agreed to go on the next day with the same agenda and fewer cameras.",
        Source = new Argument("anna-berg", "Anna Berg", default),
        Target = new Argument("boris-lund", "Boris Lund", default),
    };

    [Fact]
    public void Of_ShortEvidence_IsWhole() =>
        Assert.Equal("Anna Berg met Boris Lund.", Excerpt.Of(Long with { Evidence = "Anna Berg  met\nBoris Lund." }, 40));

    [Fact]
    public void Of_NamesFarInside_KeepsThemInViewAtWordBorders()
    {
        var excerpt = Excerpt.Of(Long, 60);
        Assert.Contains("Anna Berg finally met Boris Lund", excerpt);
        Assert.StartsWith("…", excerpt);
        Assert.EndsWith("…", excerpt);
        Assert.DoesNotContain("… ", excerpt);
    }

    [Fact]
    public void Of_AnyTextAndWidth_FitsAndHasNoHalfCharacters() =>
        Gen.Select(Gen.String, Gen.Int[20, 120]).Sample((text, width) =>
        {
            var excerpt = Excerpt.Of(Long with { Evidence = $"{text} 🕊🕊🕊🕊 {Long.Evidence} {text}" }, width);
            Assert.InRange(excerpt.Length, 0, width + 1);
            Assert.DoesNotContain("\n", excerpt);
        }, iter: 2000);
}
