namespace Graph.Language.Tests.Trees;

public sealed class SentenceClauseTests
{
    private static readonly Sentence Coordinated = Tree.Of(
        "Russia/NNP/5/nsubj ,/,/3/punct Iran/NNP/1/conj and/CC/3/cc condemned/VBD/0/root and/CC/7/cc rejected/VBD/5/conj the/DT/9/det plan/NN/7/obj");

    [Fact]
    public void Conjuncts_FromAnyMember_AreAllMembers()
    {
        var chain = Tree.Of("Russia/NNP/7/nsubj ,/,/3/punct Iran/NNP/1/conj ,/,/6/punct and/CC/6/cc China/NNP/1/conj met/VBD/0/root");
        Assert.Equal("Russia Iran China", chain.Forms(chain.Conjuncts(5)));
        Assert.Equal("Russia Iran China", chain.Forms(chain.Conjuncts(0)));
        Assert.Equal("met", chain.Forms(chain.Conjuncts(6)));
    }

    [Fact]
    public void UnderstoodSubject_OfAConjunct_IsTheFirstConjuncts() =>
        Assert.Equal("Russia", Coordinated.Form(Coordinated.UnderstoodSubject(6)));

    [Fact]
    public void Undergoer_ObjectAtTheLastConjunct_IsShared() =>
        Assert.Equal("plan", Coordinated.Form(Coordinated.Undergoer(4)));

    [Fact]
    public void Passive_WithAgent_SwapsDoerAndUndergoer()
    {
        var sentence = Tree.Of("Crimea/NNP/3/nsubj:pass was/AUX/3/aux:pass annexed/VBN/0/root by/IN/5/case Russia/NNP/3/obl:agent");
        Assert.True(sentence.IsPassive(2));
        Assert.Equal("Russia", sentence.Form(sentence.Doer(2)));
        Assert.Equal("Crimea", sentence.Form(sentence.Undergoer(2)));
        Assert.Equal(-1, sentence.Subject(2));
    }

    [Fact]
    public void Passive_WithoutAgent_HasNoDoer()
    {
        var sentence = Tree.Of("Sanctions/NNS/3/nsubj:pass were/AUX/3/aux:pass lifted/VBN/0/root");
        Assert.Equal(-1, sentence.Doer(2));
    }

    [Fact]
    public void Passive_ConjoinedParticiple_SharesTheAuxiliary()
    {
        var sentence = Tree.Of("Towns/NNS/3/nsubj:pass were/AUX/3/aux:pass seized/VBN/0/root and/CC/5/cc burned/VBN/3/conj by/IN/7/case rebels/NNS/5/obl:agent");
        Assert.True(sentence.IsPassive(4));
        Assert.Equal("Towns", sentence.Form(sentence.Undergoer(4)));
        Assert.Equal("were", sentence.Forms(sentence.Auxiliaries(4)));
    }

    [Fact]
    public void UnderstoodSubject_UrgedToAct_IsTheObject()
    {
        var sentence = Tree.Of("Trump/NNP/2/nsubj urged/VBD/0/root Kyiv/NNP/2/obj to/TO/5/mark sign/VB/2/xcomp");
        Assert.Equal("Kyiv", sentence.Form(sentence.UnderstoodSubject(4)));
    }

    [Fact]
    public void UnderstoodSubject_PromisedToAct_IsTheSubject()
    {
        var sentence = Tree.Of("Kyiv/NNP/2/nsubj agreed/VBD/0/root to/TO/4/mark withdraw/VB/2/xcomp");
        Assert.Equal("Kyiv", sentence.Form(sentence.UnderstoodSubject(3)));
    }

    [Fact]
    public void UnderstoodSubject_OfARelativeClause_IsTheAntecedent()
    {
        var sentence = Tree.Of("Iran/NNP/5/nsubj which/WDT/3/nsubj backs/VBZ/1/acl:relcl Hezbollah/NNP/3/obj objected/VBD/0/root");
        Assert.Equal("Iran", sentence.Form(sentence.UnderstoodSubject(2)));
    }

    [Fact]
    public void Object_RelativePronoun_IsTheAntecedent()
    {
        var sentence = Tree.Of("plan/NN/0/root that/WDT/4/obj Kyiv/NNP/4/nsubj rejected/VBD/1/acl:relcl");
        Assert.Equal("plan", sentence.Form(sentence.Object(3)));
        Assert.Equal("Kyiv", sentence.Form(sentence.UnderstoodSubject(3)));
    }

    [Fact]
    public void Undergoer_ParticipleAfterANoun_IsThatNoun()
    {
        var sentence = Tree.Of("towns/NNS/0/root seized/VBN/1/acl by/IN/4/case rebels/NNS/2/obl:agent");
        Assert.Equal("towns", sentence.Form(sentence.Undergoer(1)));
        Assert.Equal("rebels", sentence.Form(sentence.Doer(1)));
    }

    [Theory]
    [InlineData("Russia/NNP/4/nsubj has/AUX/4/aux not/RB/4/advmod agreed/VBN/0/root", 3, true)]
    [InlineData("They/PRP/3/nsubj never/RB/3/advmod met/VBD/0/root", 2, true)]
    [InlineData("No/DT/2/det deal/NN/4/nsubj:pass was/AUX/4/aux:pass reached/VBN/0/root", 3, true)]
    [InlineData("Neither/DT/2/det side/NN/3/nsubj agreed/VBD/0/root", 2, true)]
    [InlineData("Both/DT/2/det sides/NNS/3/nsubj agreed/VBD/0/root", 2, false)]
    public void IsNegated_ByAdverbDeterminerOrSubject_IsSeen(string words, int verb, bool negated) =>
        Assert.Equal(negated, Tree.Of(words).IsNegated(verb));

    [Fact]
    public void ClauseHead_InsideAContentClause_IsItsPredicate()
    {
        var sentence = Tree.Of("He/PRP/2/nsubj said/VBD/0/root Russia/NNP/5/nsubj would/MD/5/aux leave/VB/2/ccomp Crimea/NNP/5/obj");
        Assert.Equal("leave", sentence.Form(sentence.ClauseHead(5)));
        Assert.Equal("said", sentence.Form(sentence.ClauseHead(0)));
        Assert.Equal("would", sentence.Forms(sentence.Auxiliaries(4)));
    }

    [Fact]
    public void ClauseHead_CoordinatedNoun_StaysWithItsVerb()
    {
        var sentence = Tree.Of("Putin/NNP/2/nsubj met/VBD/0/root Xi/NNP/2/obj and/CC/5/cc Modi/NNP/3/conj");
        Assert.Equal("met", sentence.Form(sentence.ClauseHead(4)));
    }
}
