namespace Graph.Language.Tests.Trees;

public sealed class SentenceTreeTests
{
    private static readonly Sentence Talks = Tree.Of(
        "Officials/NNS/4/nsubj from/IN/3/case Kyiv/NNP/1/nmod met/VBD/0/root envoys/NNS/4/obj in/IN/7/case Jeddah/NNP/4/obl ././4/punct");

    [Fact]
    public void Is_LabelWithSubtype_MatchesItsBaseOnly()
    {
        Assert.True(DependencyRelation.Is("nsubj:pass", "nsubj"));
        Assert.False(DependencyRelation.Is("nsubj", "nsubj:pass"));
        Assert.False(DependencyRelation.Is("advcl", "adv"));
        Assert.Equal("nsubj", DependencyRelation.Base("nsubj:pass").ToString());
    }

    [Fact]
    public void Children_OfAPredicate_StandInTextOrder() =>
        Assert.Equal("Officials envoys Jeddah .", Talks.Forms(Talks.Children(3).ToArray()));

    [Fact]
    public void Children_ByRelation_KeepsOnlyThose() =>
        Assert.Equal("Officials Jeddah", Talks.Forms(Talks.Children(3, "nsubj", "obl")));

    [Fact]
    public void Subtree_OfASubject_HoldsItsModifiers()
    {
        Assert.Equal("Officials from Kyiv", Talks.Forms(Talks.Subtree(0)));
        Assert.Equal(new TextSpan(0, 19), Talks.SubtreeSpan(0));
    }

    [Fact]
    public void Subtree_WithABranchTurnedAway_LeavesItOut() =>
        Assert.Equal("Officials", Talks.Forms(Talks.Subtree(0, (s, i) => !s.Is(i, "nmod"))));

    [Fact]
    public void Path_BetweenTwoBranches_GoesOverTheCommonAncestor()
    {
        Assert.Equal("Kyiv Officials met Jeddah", Talks.Forms(Talks.Path(2, 6)));
        Assert.Equal(3, Talks.LowestCommonAncestor(2, 6));
        Assert.Equal("Kyiv", Talks.Forms(Talks.Path(2, 2)));
        Assert.Equal(0, Talks.LowestCommonAncestor(0, 1));
    }

    [Fact]
    public void Governs_ItselfOrItsHead_IsFalse()
    {
        Assert.True(Talks.Governs(3, 2));
        Assert.False(Talks.Governs(2, 3));
        Assert.False(Talks.Governs(3, 3));
    }

    [Fact]
    public void TokenAt_OffsetInSpaceOrOutside_IsNone()
    {
        Assert.Equal(1, Talks.TokenAt(10));
        Assert.Equal(-1, Talks.TokenAt(9));
        Assert.Equal(-1, Talks.TokenAt(500));
    }

    [Theory]
    [InlineData("a/NN/0/root b/NN/0/root", "roots")]
    [InlineData("a/NN/0/root b/NN/3/dep c/NN/2/dep", "cycle")]
    [InlineData("a/NN/0/root b/NN/7/dep", "head")]
    public void Sentence_HeadsThatFormNoTree_AreRefused(string words, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<ArgumentException>(() => Tree.Of(words)).Message, StringComparison.Ordinal);
}
