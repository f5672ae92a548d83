using Graph.Language.Conllu;

namespace Graph.Cli.Tests.Commands;

public sealed class ParseCommandTests
{
    [Fact]
    public async Task Parse_Text_PrintsConlluThatReadsBack()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("parse", folder.Write("a.txt", "Russia rejected it. Kyiv didn’t."));
        var sentences = ConlluReader.Read(new StringReader(run.Output), "output").ToArray();
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(["Russia rejected it.", "Kyiv didn’t."], sentences.Select(s => s.Comment("text")));
        Assert.Equal(["Kyiv", "did", "n’t", "."], sentences[1].Tokens.Select(t => t.Form));
    }

    [Fact]
    public async Task Parse_Conllu_KeepsTokensAndPredictsTheRest()
    {
        using var folder = new TemporaryFolder();
        const string Blank = "# sent_id = 7\n1\tPutin\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        var run = await CommandLineRun.OfAsync("parse", "--conllu", folder.Write("a.conllu", Blank));
        Assert.Equal(
            """
            # sent_id = 7
            1	Putin	Putin	PROPN	NNP	Number=Sing	2	nsubj	_	_
            2	left	leave	VERB	VBD	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
            3	.	.	PUNCT	.	_	2	punct	_	_


            """,
            run.Output);
    }

    [Fact]
    public async Task Parse_Tree_DrawsOneLineAToken()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("parse", "--tree", folder.Write("a.txt", "Russia rejected it."));
        Assert.Equal(
            """
            ┌─Russia  PROPN nsubj
            rejected  VERB  root
            ├─it      PRON  obj
            └─.       PUNCT punct


            """,
            run.Output);
    }

    [Fact]
    public async Task Parse_MissingFile_NamesItAndExitsWithOne()
    {
        var run = await CommandLineRun.OfAsync("parse", "nowhere.txt");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("nowhere.txt: no such file", run.Error);
    }

    [Fact]
    public async Task Parse_BrokenConllu_NamesTheLine()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("parse", "--conllu", folder.Write("a.conllu", "1\tPutin\n"));
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("a.conllu:1: 2 columns instead of 10", run.Error);
    }
}
