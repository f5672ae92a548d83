using Graph.Language.Features;

namespace Graph.Language.Tests.Features;

public sealed class ParadigmTests
{
    private static readonly WordVectors Words = List("lift", "lifts", "lifted", "lifting", "urge", "urged", "urging", "cut", "cutting", "treaty", "treaties");

    [Fact]
    public void Of_VerbsOfThreeSpellings_AreAlike()
    {
        const int Past = 1 << 3, Participle = 1 << 4;
        Assert.Equal(Past | Participle, Paradigm.Of("lift", Words) & (Past | Participle));
        Assert.Equal(Past | Participle, Paradigm.Of("urge", Words) & (Past | Participle));
        Assert.Equal(Participle, Paradigm.Of("cut", Words) & (Past | Participle));
        Assert.Equal(0, Paradigm.Of("treaty", Words) & (Past | Participle));
    }

    [Fact]
    public void Of_InflectedForms_KnowTheirStems()
    {
        Assert.NotEqual(0, Paradigm.Of("lifted", Words) & (1 << 7));
        Assert.NotEqual(0, Paradigm.Of("urging", Words) & (1 << 8));
        Assert.NotEqual(0, Paradigm.Of("lifts", Words) & (1 << 10) & Paradigm.Of("cuts", Words));
        Assert.NotEqual(0, Paradigm.Of("lifts", Words) & (1 << 11));
    }

    [Theory]
    [InlineData("it")]
    [InlineData("3rd")]
    [InlineData("straße")]
    public void Of_NoPlainWord_IsZero(string form) => Assert.Equal(0, Paradigm.Of(form, Words));

    private static WordVectors List(params string[] forms)
    {
        var keys = forms.Select(f => FeatureHash.OfForm(f)).Order().ToArray();
        return new WordVectors(keys, new ushort[keys.Length], new sbyte[WordVectors.Size], new float[WordVectors.Size], [0, 0, 0]);
    }
}
