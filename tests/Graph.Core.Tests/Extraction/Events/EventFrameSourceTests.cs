using Graph.Core.Extraction.Events;
using Graph.Core.Statements;

namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Frames on hand-built trees: syntax is undone once, whatever the frame.</summary>
public sealed class EventFrameSourceTests
{
    private static readonly FrameSet Frames = FrameLoader.LoadDefault();

    [Theory]
    [InlineData("*Kenya NNP 2 nsubj|accused=accuse VBD 0 root|*Somalia NNP 2 obj", "Kenya ACCUSED Somalia")]
    [InlineData("*Somalia NNP 3 nsubj:pass|was=be AUX 3 aux:pass|accused=accuse VBN 0 root|by IN 5 case|*Kenya NNP 3 obl:agent", "Kenya ACCUSED Somalia")]
    [InlineData("*Kenya NNP 2 nsubj|agreed=agree VBD 0 root|to TO 4 mark|meet VB 2 xcomp|*Somalia NNP 4 obj", "Kenya NEGOTIATED_WITH Somalia")]
    [InlineData("*Kenya NNP 7 nsubj|,=, , 4 punct|who WP 4 nsubj|accused=accuse VBD 1 acl:relcl|*Somalia NNP 4 obj|,=, , 1 punct|left=leave VBD 0 root", "Kenya ACCUSED Somalia")]
    [InlineData("*Kenya NNP 2 nsubj|left=leave VBD 0 root|,=, , 4 punct|accusing=accuse VBG 2 advcl|*Somalia NNP 4 obj", "Kenya ACCUSED Somalia")]
    [InlineData("Uganda NNP 2 nsubj|helped=help VBD 0 root|*Kenya NNP 2 obj|to TO 5 mark|accuse VB 2 xcomp|*Somalia NNP 5 obj", "Kenya ACCUSED Somalia")]
    [InlineData("*Kenya NNP 4 nsubj:pass|is=be AUX 4 aux:pass|widely RB 4 advmod|expected=expect VBN 0 root|to TO 6 mark|praise VB 4 xcomp|*Somalia NNP 6 obj", "Kenya PRAISED Somalia")]
    [InlineData("*Kenya NNP 2 nsubj|praised=praise VBD 0 root|*Somalia NNP 2 obj|and CC 5 cc|*Uganda NNP 3 conj", "Kenya PRAISED Somalia; Kenya PRAISED Uganda")]
    [InlineData("raiders=raider NNS 0 root|accused=accuse VBN 1 acl|by IN 4 case|*Kenya NNP 2 obl:agent", "")]
    [InlineData("Talks=talk NNS 6 nsubj|between IN 3 case|*Kenya NNP 1 nmod|and CC 5 cc|*Somalia NNP 3 conj|collapsed=collapse VBD 0 root", "Kenya NEGOTIATED_WITH Somalia")]
    [InlineData("*Kenya NNP 2 nsubj|held=hold VBD 0 root|talks=talk NNS 2 obj|with IN 5 case|*Somalia NNP 3 nmod", "Kenya NEGOTIATED_WITH Somalia")]
    [InlineData("*Kenya NNP 2 nsubj|held=hold VBD 0 root|talks=talk NNS 2 obj|with IN 5 case|*Somalia NNP 2 obl", "Kenya NEGOTIATED_WITH Somalia")]
    [InlineData("*Kenya NNP 3 nmod:poss|'s=' POS 1 case|talks=talk NNS 6 nsubj|with IN 5 case|*Somalia NNP 3 nmod|collapsed=collapse VBD 0 root", "Kenya NEGOTIATED_WITH Somalia")]
    [InlineData("*Somalia NNP 2 nsubj|drew=draw VBD 0 root|criticism NN 2 obj|from IN 5 case|*Kenya NNP 3 nmod", "Kenya CRITICIZED Somalia")]
    [InlineData("*Kenyan JJ 2 amod|troops=troop NNS 3 nsubj|attacked=attack VBD 0 root|*Garissa NNP 3 obj", "Kenyan ATTACKED Garissa")]
    [InlineData("*Kenya NNP 2 nsubj|condemned=condemn VBD 0 root|*Somalia NNP 5 nmod:poss|'s=' POS 3 case|decision NN 2 obj", "Kenya CRITICIZED Somalia")]
    public void Find_Construction_GivesLogicalSourceAndTarget(string tree, string expected)
    {
        var article = Tree.Article(tree);
        var found = new EventFrameSource(Frames).Find(article, article.Sentences[0])
            .SelectMany(c => c.Targets.Count == 0
                ? [$"{c.Sources[0].EntityId} {c.Relation.Label()} {c.Sources[1].EntityId}"]
                : c.Sources.SelectMany(s => c.Targets.Select(t => $"{s.EntityId} {c.Relation.Label()} {t.EntityId}")));

        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries), found.Distinct());
    }

    [Fact]
    public void Find_EachOther_PairsBothWays()
    {
        var article = Tree.Article(
            "*Kenya NNP 4 nsubj|and CC 3 cc|*Somalia NNP 1 conj|accused=accuse VBD 0 root|each DT 6 det|other JJ 4 obj");

        var candidate = Assert.Single(new EventFrameSource(Frames).Find(article, article.Sentences[0]));

        Assert.Equal(["Kenya", "Somalia"], candidate.Sources.Select(s => s.EntityId));
        Assert.Equal(["Kenya", "Somalia"], candidate.Targets.Select(s => s.EntityId));
    }

    [Fact]
    public void Attempts_TargetMissing_SaysWhereNobodyStands()
    {
        var article = Tree.Article("*Kenya NNP 2 nsubj|accused=accuse VBD 0 root|nobody NN 2 obj");

        var attempt = Assert.Single(new EventFrameSource(Frames).Attempts(article, article.Sentences[0]), a => a.Frame.Words.Contains("accuse"));

        Assert.Empty(attempt.Candidates);
        Assert.Contains("nobody at obj", attempt.Failure);
    }
}
