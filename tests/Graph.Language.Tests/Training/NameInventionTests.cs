using Graph.Language.Conllu;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class NameInventionTests
{
    [Fact]
    public void Vary_Names_AreReplacedAndNothingElse()
    {
        var rows = string.Concat(Enumerable.Repeat("1\tPutin\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\twelcomed\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n3\tFriday\t_\tPROPN\tNNP\t_\t2\tobl\t_\t_\n\n", 4));
        var treebank = new Treebank([.. ConlluReader.Read(new StringReader(rows), "rows")]);
        var invention = new NameInvention(treebank);
        var random = new DeterministicRandom(3);
        var varied = Enumerable.Range(0, 40).Select(_ => invention.Vary(treebank.Sentences[0], random)).ToArray();
        Assert.All(varied, s => Assert.Equal("welcomed Friday", string.Join(' ', s.Forms[1..])));
        Assert.Contains(varied, s => s.Forms[0] == "Putin");
        var invented = varied.Where(s => s.Forms[0] != "Putin").Select(s => s.Forms[0]).ToArray();
        Assert.NotEmpty(invented);
        Assert.All(invented, name => Assert.True(name.StartsWith("Pu", StringComparison.Ordinal) && "welcomed".EndsWith(name[^2..], StringComparison.Ordinal), name));
    }
}
