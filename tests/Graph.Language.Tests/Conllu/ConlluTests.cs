using Graph.Language.Conllu;

namespace Graph.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample = """
        # sent_id = a1
        # text = He didn't go.
        1	He	he	PRON	PRP	Case=Nom	4	nsubj	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	go	go	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        4.1	gone	_	_	_	_	_	_	4:conj	_
        5	.	.	PUNCT	.	_	4	punct	_	_


        """;

    [Fact]
    public void Read_MultiwordAndEmptyNodes_KeepsWordsAndText()
    {
        var sentence = Assert.Single(Read(Sample));
        Assert.Equal("a1", sentence.Comment("sent_id"));
        Assert.Equal(["He", "did", "n't", "go", "."], sentence.Tokens.Select(t => t.Form));
        Assert.Equal([3, 3, 3, -1, 3], sentence.Tokens.Select(t => t.Head));
        Assert.Equal("He didn't go.", sentence.Text());
    }

    [Fact]
    public void Write_PredictionsForAFile_KeepItsTokensAndComments()
    {
        var source = Assert.Single(Read(Sample));
        var written = new StringWriter();
        ConlluWriter.Write(written, source, LanguageEngine.Default.Parse([source])[0]);
        var again = Assert.Single(Read(written.ToString()));
        Assert.Equal(source.Comments, again.Comments);
        Assert.Equal(source.MultiwordTokens, again.MultiwordTokens);
        Assert.Equal(source.Text(), again.Text());
        Assert.Equal(source.Tokens.Select(t => t.Form), again.Tokens.Select(t => t.Form));
        Assert.Single(again.Tokens, t => t.Head < 0);
    }

    [Fact]
    public void Write_RawText_GivesOffsetsAndTouchingTokens()
    {
        const string text = "He didn't go.";
        var written = new StringWriter();
        ConlluWriter.Write(written, LanguageEngine.Default.Annotate(text)[0], text);
        Assert.Contains("# text = He didn't go.\n", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("SpaceAfter=No|TokenRange=3:6\n", written.ToString(), StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(Read(written.ToString())).Text());
    }

    [Theory]
    [InlineData("1\tHe\the", "x.conllu:1: 3 columns instead of 10")]
    [InlineData("1\tHe\the\tPRON\tPRP\t_\t7\tnsubj\t_\t_", "the head 7 of 'He'")]
    [InlineData("1\tHe\the\tPRON\tPRP\t_\tno\tnsubj\t_\t_", "the head 'no' is no number")]
    [InlineData("2\tHe\the\tPRON\tPRP\t_\t0\troot\t_\t_", "id 2 instead of 1")]
    public void Read_BrokenLine_NamesPlaceAndFault(string line, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => Read(line)).Message, StringComparison.Ordinal);

    private static ConlluSentence[] Read(string text) => [.. ConlluReader.Read(new StringReader(text), "x.conllu")];
}
