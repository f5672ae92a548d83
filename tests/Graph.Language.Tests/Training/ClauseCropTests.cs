using Graph.Language.Conllu;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class ClauseCropTests
{
    private const string Rows = """
        1	On	_	ADP	IN	_	2	case	_	_
        2	Friday	_	PROPN	NNP	_	6	obl	_	_
        3	the	_	DET	DT	_	4	det	_	_
        4	minister	_	NOUN	NN	_	6	nsubj	_	_
        5	who	_	PRON	WP	_	6	dep	_	_
        6	visited	_	VERB	VBD	_	0	root	_	_
        7	old	_	ADJ	JJ	_	8	amod	_	_
        8	friends	_	NOUN	NNS	_	6	obj	_	_
        9	that	_	PRON	WDT	_	10	nsubj	_	_
        10	wait	_	VERB	VBP	_	8	acl:relcl	_	_
        11	.	_	PUNCT	.	_	6	punct	_	_

        1	Togo	_	PROPN	NNP	_	2	nsubj	_	_
        2	thanked	_	VERB	VBD	_	0	root	_	_
        3	Benin	_	PROPN	NNP	_	2	obj	_	_
        4	.	_	PUNCT	.	_	2	punct	_	_

        """;

    private static readonly Treebank Bank = new([.. Enumerable.Repeat(Rows, 3).SelectMany(r => ConlluReader.Read(new StringReader(r), "rows"))]);

    [Fact]
    public void Crop_ClauseWithObject_KeepsSubjectVerbAndObjectOnly()
    {
        var random = new DeterministicRandom(2);
        var crops = Enumerable.Range(0, 60).Select(_ => new ClauseCrop(Bank).Crop(Bank.Sentences[0], random)).OfType<TrainingSentence>().ToArray();
        var texts = crops.Select(c => string.Join(' ', c.Forms)).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(
            [
                "Benin visited old friends", "Benin visited old friends .", "The minister visited old friends", "The minister visited old friends .",
                "Togo visited old friends", "Togo visited old friends .",
            ],
            texts);
        Assert.All(crops, AssertTree);
    }

    [Fact]
    public void Crop_ClauseWithoutObject_IsNone()
    {
        var bank = new Treebank([.. ConlluReader.Read(new StringReader("1\tTogo\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\twaited\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n\n"), "rows")]);
        Assert.Null(new ClauseCrop(bank).Crop(bank.Sentences[0], new DeterministicRandom(1)));
    }

    private static void AssertTree(TrainingSentence sentence)
    {
        var root = Array.IndexOf(sentence.Forms, "visited");
        Assert.Equal(-1, sentence.Heads[root]);
        Assert.Equal("root", Bank.Labels[sentence.Labels[root]]);
        Assert.Single(sentence.Heads, h => h < 0);
        Assert.Equal(root, sentence.Heads[root - 1]);
        Assert.Equal("nsubj", Bank.Labels[sentence.Labels[root - 1]]);
        Assert.Equal((root + 2, root), (sentence.Heads[root + 1], sentence.Heads[root + 2]));
    }
}
