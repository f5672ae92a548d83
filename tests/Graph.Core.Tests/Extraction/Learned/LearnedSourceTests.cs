using Graph.Core.Extraction;
using Graph.Core.Extraction.Learned;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Tests.Extraction.Learned;

/// <summary>What the model of pairs adds to the rules on whole articles.</summary>
public sealed class LearnedSourceTests
{
    private static readonly (Statement[] Alone, Statement[] Both)[] Articles = [.. Texts().Select(Read)];

    [Fact]
    public void Extract_WithModel_KeepsWhatRulesRead() =>
        Assert.All(Articles, a => Assert.Empty(a.Alone.Select(s => s.Id).Except(a.Both.Select(s => s.Id))));

    [Fact]
    public void Extract_WithModel_AddsLikelyEventsMarkedAsLearned()
    {
        Statement[] added = [.. Articles.SelectMany(a => a.Both.ExceptBy(a.Alone.Select(s => s.Id), s => s.Id))];
        Assert.NotEmpty(added);
        Assert.All(added, s => Assert.Equal(LearnedSource.Rule, s.Rule));
        Assert.All(added, s => Assert.InRange(s.Confidence, LearnedSource.DefaultLeast, 1));
        Assert.All(added, s => Assert.False(s.Relation.IsPosition() || s.Relation == Relation.HoldsRole));
    }

    [Fact]
    public void Extract_WithModel_JoinsNoPairThatRulesJoinInTheSentence()
    {
        foreach (var (alone, both) in Articles)
        {
            var joined = alone.Where(s => !s.Relation.IsPosition() && s.Relation != Relation.HoldsRole).Select(s => (s.Sentence, s.Source.EntityId, s.Target.EntityId)).ToHashSet();
            Assert.DoesNotContain(both, s => s.Rule == LearnedSource.Rule && joined.Contains((s.Sentence, s.Source.EntityId, s.Target.EntityId)));
        }
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameProbabilities()
    {
        using var file = new MemoryStream();
        PairModel.Default.Write(file);
        file.Position = 0;
        var read = PairModel.Read(file);
        for (var i = 0u; i < 1000; i++) Assert.Equal(PairModel.Default.Weigh([i * 7919], Relation.Met), read.Weigh([i * 7919], Relation.Met));
    }

    [Fact]
    public void Read_OtherFile_SaysHowToMakeAModel()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => PairModel.Read(new MemoryStream([1, 2, 3])));
        Assert.Contains("graph-quality pairs", thrown.Message, StringComparison.Ordinal);
    }

    // Articles that the model has not been trained on.
    private static IEnumerable<string> Texts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        var root = folder?.FullName ?? throw new InvalidOperationException($"No Graph.sln above {AppContext.BaseDirectory}.");
        return Directory.EnumerateFiles(Path.Combine(root, "tests", "gold", "dev", "text"), "e*.txt").Order(StringComparer.Ordinal).Take(12);
    }

    private static (Statement[] Alone, Statement[] Both) Read(string path)
    {
        var article = PlainArticle.Of(File.ReadAllText(path));
        var rules = ExtractionRules.Of(Ontology.Default);
        var annotated = DefaultPipeline.Resolver(Ontology.Default).Resolve(article, LanguageEngine.Default.Annotate(article.Text, article.Blocks.Select(b => b.Span)));
        return ([.. DefaultPipeline.Extractor(rules, null).Extract(annotated)], [.. DefaultPipeline.Extractor(rules).Extract(annotated)]);
    }
}
