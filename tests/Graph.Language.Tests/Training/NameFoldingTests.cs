using Graph.Language.Conllu;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class NameFoldingTests
{
    private const string Rows = """
        1	President	_	PROPN	NNP	_	2	nmod:desc	_	_
        2	Ana	_	PROPN	NNP	_	6	nsubj	_	_
        3	Maria	_	PROPN	NNP	_	2	flat	_	_
        4	Costa	_	PROPN	NNP	_	2	flat	_	_
        5	's	_	PART	POS	_	2	case	_	_
        6	envoy	_	NOUN	NN	_	7	nsubj	_	_
        7	met	_	VERB	VBD	_	0	root	_	_
        8	Bo	_	PROPN	NNP	_	7	obj	_	_
        9	Li	_	PROPN	NNP	_	8	flat	_	_
        10	of	_	ADP	IN	_	11	case	_	_
        11	Togo	_	PROPN	NNP	_	9	nmod	_	_

        """;

    private static readonly Treebank Bank = new([.. Enumerable.Repeat(Rows, 3).SelectMany(r => ConlluReader.Read(new StringReader(r), "rows"))]);

    [Fact]
    public void Fold_FlatParts_BecomeOneWordAndTheTreeStays()
    {
        var folded = new NameFolding(Bank).Fold(Bank.Sentences[0]);
        // "Bo" is too short to stand for a name, and "of Togo" hangs on its second part
        Assert.Equal("President Ana 's envoy met Bo Li of Togo", string.Join(' ', folded.Forms));
        Assert.Equal([1, 3, 1, 4, -1, 4, 5, 8, 6], folded.Heads);
    }

    [Fact]
    public void Fold_SentenceWithoutSuchNames_IsItself()
    {
        var bank = new Treebank([.. ConlluReader.Read(new StringReader("1\tTogo\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\twaited\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n\n"), "rows")]);
        Assert.Same(bank.Sentences[0], new NameFolding(bank).Fold(bank.Sentences[0]));
    }
}
