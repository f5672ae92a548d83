using Graph.Language.Conllu;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class SubjunctiveTests
{
    private const string Rows = """
        1	They	they	PRON	PRP	_	2	nsubj	_	_
        2	say	say	VERB	VB	_	0	root	_	_
        3	that	that	SCONJ	IN	_	5	mark	_	_
        4	Peru	Peru	PROPN	NNP	_	5	nsubj	_	_
        5	lifted	lift	VERB	VBD	_	2	ccomp	_	_
        6	it	it	PRON	PRP	_	5	obj	_	_

        1	They	they	PRON	PRP	_	2	nsubj	_	_
        2	say	say	VERB	VB	_	0	root	_	_
        3	that	that	SCONJ	IN	_	6	mark	_	_
        4	Peru	Peru	PROPN	NNP	_	6	nsubj:pass	_	_
        5	was	be	AUX	VBD	_	6	aux:pass	_	_
        6	warned	warn	VERB	VBN	_	2	ccomp	_	_

        1	They	they	PRON	PRP	_	3	nsubj	_	_
        2	must	must	AUX	MD	_	3	aux	_	_
        3	be	be	AUX	VB	_	0	root	_	_

        """;

    private static readonly Treebank Bank = new([.. Enumerable.Repeat(Rows, 3).SelectMany(r => ConlluReader.Read(new StringReader(r), "rows"))]);

    [Theory]
    [InlineData(0, 4, "that Peru lift it", "VERB|VB")]
    [InlineData(1, 4, "that Peru be warned", "AUX|VB")]
    public void Vary_Report_BecomesDemandInTheBaseForm(int index, int verb, string clause, string tag)
    {
        var demand = new Subjunctive(Bank).Vary(index, new DeterministicRandom(4));
        Assert.NotNull(demand);
        Assert.EndsWith(clause, string.Join(' ', demand.Forms), StringComparison.Ordinal);
        Assert.NotEqual("say", demand.Forms[1]);
        Assert.Equal(tag, Bank.Tags[demand.Tags[verb]]);
        Assert.Equal(Bank.Sentences[index].Heads, demand.Heads);
    }

    [Fact]
    public void Vary_SentenceWithoutReport_IsNone() => Assert.Null(new Subjunctive(Bank).Vary(2, new DeterministicRandom(4)));
}
