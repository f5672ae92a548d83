using Graph.Language.Segmentation;

namespace Graph.Language.Tests.Segmentation;

public sealed class BoundaryModelTests
{
    [Theory]
    [InlineData("Please sign the letter and return it Thanks, Ana")]
    [InlineData("It is the best place in town I have been there twice.")]
    public void Ends_RunOnText_KeepsEveryBoundaryOfTheRules(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        Assert.Superset(SentenceSplitter.Ends(text, tokens, model: null).ToHashSet(), SentenceSplitter.Ends(text, tokens).ToHashSet());
    }

    [Theory]
    [InlineData("President Vladimir Putin met Foreign Minister Sergey Lavrov and Defence Minister Andrei Belousov in Moscow on Monday.")]
    [InlineData("Trump Urges High-Level Ukraine-Russia Talks for Peace Deal")]
    public void Ends_PlainNews_AddsNoBoundary(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        Assert.Equal([tokens.Count], SentenceSplitter.Ends(text, tokens));
    }

    [Fact]
    public void Write_ReadBack_GivesTheSameBytes()
    {
        using var first = new MemoryStream();
        BoundaryModel.Default.Write(first);
        first.Position = 0;
        using var second = new MemoryStream();
        BoundaryModel.Read(first).Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }
}
