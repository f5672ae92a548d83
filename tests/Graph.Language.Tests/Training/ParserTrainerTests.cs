using Graph.Language.Conllu;
using Graph.Language.Features;
using Graph.Language.Parsing;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class ParserTrainerTests
{
    private const string Words = """
        1	Russia	_	PROPN	NNP	_	2	nsubj	_	_
        2	rejected	_	VERB	VBD	_	0	root	_	_
        3	plans	_	NOUN	NNS	_	2	obj	_	_

        1	Kyiv	_	PROPN	NNP	_	2	nsubj	_	_
        2	accepted	_	VERB	VBD	_	0	root	_	_
        3	talks	_	NOUN	NNS	_	2	obj	_	_

        1	Plans	_	NOUN	NNS	_	3	nsubj:pass	_	_
        2	were	_	AUX	VBD	_	3	aux:pass	_	_
        3	rejected	_	VERB	VBN	_	0	root	_	_

        1	Talks	_	NOUN	NNS	_	3	nsubj:pass	_	_
        2	were	_	AUX	VBD	_	3	aux:pass	_	_
        3	accepted	_	VERB	VBN	_	0	root	_	_

        """;

    [Fact]
    public void Run_SameSeedTwice_LearnsAndWritesTheSameBytes()
    {
        var (first, losses) = Train();
        Assert.True(losses[^1] < losses[0] / 4, $"losses {losses[0]:F3} to {losses[^1]:F3}");
        Assert.Equal(first, Train().Model);
        var engine = LanguageEngine.Load(new MemoryStream(first));
        Assert.All(engine.Parse(Sentences()), s => Assert.Equal(3, s.Count));
        Assert.Contains("made for a test", engine.Provenance, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_StreamOfSomethingElse_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => LanguageEngine.Load(new MemoryStream([0x21, 0x0b, 0x00, 0x04, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0x03])));

    private static (byte[] Model, List<double> Losses) Train()
    {
        var options = new TrainingOptions { Half = 64, Arc = 32, Epochs = 60, BatchTokens = 3, Dropout = 0.1f, Augmented = 0, Rate = 1e-2f };
        var vectors = new WordVectors([5], [0], new sbyte[WordVectors.Size], new float[WordVectors.Size], [0, 0, 0]);
        var trainer = new ParserTrainer(options, new Treebank(Sentences()), vectors);
        var losses = new List<double>();
        trainer.Run((_, _, arcs, labels) => losses.Add(arcs + labels));
        using var stream = new MemoryStream();
        ParserModelFile.Write(stream, trainer.Model("made for a test"));
        return (stream.ToArray(), losses);
    }

    private static ConlluSentence[] Sentences() => [.. ConlluReader.Read(new StringReader(Words), "words")];
}
