using Graph.Core.Names;
using Graph.Language;

namespace Graph.Core.Tests.Names;

/// <summary>Names that no list has are found by form and context, with the right sort.</summary>
public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("Foreign Minister Ulrika Hasselgren told reporters in Oslo on Monday that talks would resume.", "Ulrika Hasselgren", NameKind.Person)]
    [InlineData("The envoy met Bakari Tumwesigye, a rebel commander, near the border.", "Bakari Tumwesigye", NameKind.Person)]
    [InlineData("Fighters of the Upper Valley Liberation Army seized the town.", "Upper Valley Liberation Army", NameKind.Organization)]
    [InlineData("Shells fell on the village of Dobrovelychkivka before dawn.", "Dobrovelychkivka", NameKind.Location)]
    public void Recognize_UnlistedName_HasItsSpanAndKind(string text, string name, NameKind kind)
    {
        var sentence = LanguageEngine.Default.Annotate(text)[0];
        var found = NameRecognizer.Default.Recognize(sentence).Select(s => (Text: text[sentence[s.First].Span.Start..sentence[s.End - 1].Span.End], s.Kind));
        Assert.Contains((name, kind), found);
    }

    [Theory]
    [InlineData("The talks resumed on Monday after a long break.")]
    [InlineData("He said that it would be hard to reach an agreement before the winter.")]
    public void Recognize_SentenceWithoutNames_FindsNone(string text) =>
        Assert.DoesNotContain(NameRecognizer.Default.Recognize(LanguageEngine.Default.Annotate(text)[0]), s => s.Confidence > 0.5);

    [Fact]
    public void Recognize_SameSentenceTwice_GivesTheSameConfidences()
    {
        var sentence = LanguageEngine.Default.Annotate("Ingrid Solheim-Dahl, the Norwegian envoy, left Juba for Khartoum.")[0];
        Assert.Equal(NameRecognizer.Default.Recognize(sentence), NameRecognizer.Default.Recognize(sentence));
    }

    [Fact]
    public void Model_WrittenAndRead_ScoresAlike()
    {
        var weights = Enumerable.Range(0, 8 * NameLabels.Count).Select(i => (sbyte)(i % 50 - 25)).ToArray();
        var model = new NameModel(weights, [.. Enumerable.Range(0, (NameLabels.Count + 1) * NameLabels.Count).Select(i => i * 0.1f)], 0.25f);
        using var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;
        var read = NameModel.Read(stream);
        var (before, after) = (new float[NameLabels.Count], new float[NameLabels.Count]);
        model.Score([1, 5, 7], before);
        read.Score([1, 5, 7], after);
        Assert.Equal(before, after);
        Assert.Equal(model.Transition(2, 3), read.Transition(2, 3));
    }
}
