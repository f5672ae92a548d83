using CsCheck;

namespace Graph.Language.Tests;

/// <summary>What holds for the trees of any text, and the readings that extraction lives on.</summary>
public sealed class LanguageEngineTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["abcDEF .,!?\"'’“”-–—\n\r\t()[]$%0123456789/\\@:;éüשלוםمرحبا你好\ud83d\ude00\ud800\udc00"], 0, 300]);

    [Fact]
    public void Annotate_AnyString_GivesTreesThatCoverIt() => AnyText.Sample(text =>
    {
        var covered = new bool[text.Length];
        var last = 0;
        foreach (var sentence in LanguageEngine.Default.Annotate(text))
        {
            Assert.True(sentence.Span.Start >= last);
            foreach (var token in sentence.Tokens)
            {
                Assert.True(token.Span.Start >= last && token.Span.Length > 0);
                Assert.Equal(token.Span.In(text), token.Text);
                Assert.True(token.Head < 0 == (token.Label == "root"), token.Label);
                Array.Fill(covered, true, token.Span.Start, token.Span.Length);
                last = token.Span.End;
            }
        }

        for (var i = 0; i < text.Length; i++)
            Assert.True(covered[i] || char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || text[i] is '\uFEFF' or '\u200B', $"U+{(int)text[i]:X4} is in no token");
    }, iter: 200);

    [Fact]
    public void Annotate_WordsMetBefore_GivesTheSameTrees()
    {
        const string Text = "Russia rejected the plan. The plan was rejected by Russia, Peskov said.\n\nTHE PLAN OF RUSSIA\n\nrussia and the plan";
        var engine = LanguageEngine.LoadShippedAnew();

        var readings = Enumerable.Range(0, 3).Select(_ => string.Join("\n", engine.Annotate(Text).SelectMany(s => s.Tokens))).ToArray();

        Assert.Equal(readings[0], readings[1]);
        Assert.Equal(readings[0], readings[2]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n ")]
    public void Annotate_NothingButSpace_IsNoSentence(string text) => Assert.Empty(LanguageEngine.Default.Annotate(text));

    [Fact]
    public void Annotate_MegabyteWithoutSpace_IsCutIntoTokens()
    {
        var text = new string('x', 1_000_000);
        Assert.Equal(text.Length, LanguageEngine.Default.Annotate(text).SelectMany(s => s.Tokens).Sum(t => t.Span.Length));
    }

    [Fact]
    public void Annotate_TenThousandTokensWithoutStop_IsOneTree()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5000).Select(i => i % 7 == 0 ? "Moscow said," : "that envoys"));
        var sentence = Assert.Single(LanguageEngine.Default.Annotate(text));
        Assert.True(sentence.Count >= 10_000);
    }

    [Fact]
    public void Annotate_SameTextFromManyThreads_GivesTheSameTrees()
    {
        const string text = "Russia has rejected a ceasefire that Ukraine accepted. Trump urged Putin to sign the deal.";
        var expected = Print(LanguageEngine.Default.Annotate(text));
        var results = new string[16];
        Parallel.For(0, results.Length, i => results[i] = Print(LanguageEngine.Default.Annotate(text)));
        Assert.All(results, r => Assert.Equal(expected, r));
    }

    [Fact]
    public void Annotate_SentenceAloneOrAmongOthers_IsTheSameTree()
    {
        const string text = "The minister met his counterpart in Geneva.";
        var alone = LanguageEngine.Default.Annotate(text)[0];
        var among = LanguageEngine.Default.Annotate("Talks failed. " + text + " It rained on Monday in most parts of the country.")[1];
        Assert.Equal(alone.Tokens.Select(t => (t.Head, t.Label, t.Xpos)), among.Tokens.Select(t => (t.Head, t.Label, t.Xpos)));
    }

    [Theory]
    [InlineData("Russia rejected the plan.", "rejected", "Russia", "plan")]
    [InlineData("The plan was rejected by Russia.", "rejected", "Russia", "plan")]
    [InlineData("Putin met Witkoff in Moscow on Friday.", "met", "Putin", "Witkoff")]
    [InlineData("Iran, which backs Hezbollah, fired missiles.", "fired", "Iran", "missiles")]
    [InlineData("The European Union has imposed new sanctions on Belarus.", "imposed", "Union", "sanctions")]
    public void Annotate_PlainNewsSentence_FindsDoerAndUndergoer(string text, string verb, string doer, string undergoer)
    {
        var sentence = Assert.Single(LanguageEngine.Default.Annotate(text));
        var index = sentence.Tokens.First(t => t.Text == verb).Index;
        Assert.Equal((doer, undergoer), (sentence[sentence.Doer(index)].Text, sentence[sentence.Undergoer(index)].Text));
    }

    [Theory]
    [InlineData("The two countries have vetoed several resolutions.", "country have veto resolution")]
    [InlineData("Allies were supplying weapons.", "ally be supply weapon")]
    [InlineData("Rebels seized towns and left.", "rebel seize town leave")]
    public void Annotate_InflectedWords_HaveTheirLemmas(string text, string lemmas)
    {
        var words = LanguageEngine.Default.Annotate(text)[0].Tokens.Where(t => t.Upos is UniversalPos.Noun or UniversalPos.Verb or UniversalPos.Aux);
        Assert.Equal(lemmas, string.Join(' ', words.Select(t => t.Lemma)));
    }

    [Theory]
    [InlineData("The town was seized.", "seized", "Voice=Pass")]
    [InlineData("They have seized it.", "seized", "VerbForm=Part")]
    [InlineData("Leaders want to talk.", "talk", "VerbForm=Inf")]
    [InlineData("The leaders want talks.", "want", "Number=Plur")]
    [InlineData("He wanted talks.", "wanted", "Tense=Past")]
    public void Annotate_Verb_HasTheFeaturesOfItsPlace(string text, string verb, string feature) =>
        Assert.Contains(feature, LanguageEngine.Default.Annotate(text)[0].Tokens.First(t => t.Text == verb).Features, StringComparison.Ordinal);

    private static string Print(IEnumerable<Sentence> sentences) =>
        string.Join('\n', sentences.SelectMany(s => s.Tokens).Select(t => $"{t.Text}/{t.Xpos}/{t.Head}/{t.Label}/{t.Lemma}/{t.Features}"));
}
