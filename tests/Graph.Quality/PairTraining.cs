using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Learned;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Graph.Report.Quality;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Quality;

/// <summary>Trains the reader of what rules miss and measures it on articles that the training has not seen.</summary>
internal static class PairTraining
{
    private static readonly double[] Thresholds = [0.8, LearnedSource.DefaultLeast, 0.6, 0.5];

    /// <summary>Trains on folders of annotated articles and files of snippets; prints the scores of other folders with and without.</summary>
    /// <param name="train">Folders, with the letters of their groups behind a colon where not all count, and .jsonl files.</param>
    /// <param name="test">Folders that the training does not see.</param>
    /// <param name="target">Where the model goes; null for nowhere.</param>
    /// <param name="read">Makes an article of a name and a text.</param>
    public static void Run(IReadOnlyList<string> train, IReadOnlyList<string> test, string? target, Func<string, string, Article> read)
    {
        var rules = ExtractionRules.Of(Ontology.Default);
        var finder = new PairFinder(new EventFrameSource(rules.Frames), rules.Frames.Lexicon);
        var alone = DefaultPipeline.Extractor(rules, null);
        var resolver = DefaultPipeline.Resolver(Ontology.Default);
        PairCase[] cases = [.. train.SelectMany(Load).AsParallel().AsOrdered().SelectMany(a => Cases(a.Gold, TreeRepair.Apply(a.Article), finder, alone))];
        Console.WriteLine($"{cases.Length} candidates, {cases.Count(c => c.IsRight)} right");
        var model = PairTrainer.Fit(cases);
        foreach (var set in test)
        {
            var articles = Load(set);
            Print("rules alone", null, 0);
            foreach (var least in Thresholds) Print($"least {least:F2}", model, least);

            void Print(string name, PairModel? second, double least)
            {
                var extractor = DefaultPipeline.Extractor(rules, second, least);
                var report = new QualityReport([.. articles.AsParallel().AsOrdered().Select(a => GoldScorer.Score(a.Gold, ArticlePipeline.Record(a.Article, extractor.Extract(a.Article))))]);
                var (typed, strict) = (report.Statements(ScoreLevel.Typed), report.Statements(ScoreLevel.Strict));
                Console.WriteLine($"{set,-24} {name,-12} typed P {typed.Precision:F3} R {typed.Recall:F3} F1 {typed.F1:F3}  strict F1 {strict.F1:F3}   (tp {typed.TruePositives} fp {typed.FalsePositives} fn {typed.FalseNegatives})");
            }
        }

        if (target is null) return;
        using var file = File.Create(target);
        model.Write(file);

        List<(GoldArticle Gold, AnnotatedArticle Article)> Load(string set) => [.. Texts(set).AsParallel().AsOrdered().Select(t =>
        {
            var article = read(t.Gold.Name, t.Text);
            return (t.Gold, resolver.Resolve(article, LanguageEngine.Default.Annotate(t.Text, article.Blocks.Select(b => b.Span), GoldMentions.Names)));
        })];
    }

    private static IEnumerable<(GoldArticle Gold, string Text)> Texts(string set)
    {
        if (set.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            return SnippetReader.Read(set).Select(s => (new GoldArticle(s.Id,
                [.. s.Mentions.SelectMany(m => m.Names.Select(n => (Name: n, m))).GroupBy(m => m.Name, m => m.m).Select(g => new GoldEntity(g.Key, g.First().Kind, [.. g.Where(m => m.Names.Count == 1).Select(m => m.Span.In(s.Text)).Distinct()], false))],
                s.Statements), s.Text));
        }

        var parts = set.Split(':');
        return GoldReader.ReadDirectory(parts[0]).Where(g => parts.Length == 1 || parts[1].Contains(g.Name[0]))
            .Select(g => (g, File.ReadAllText(Path.Combine(parts[0], "text", g.Name + ".txt"))));
    }

    // What is optional, or told by another sentence, is neither right nor wrong here.
    private static IEnumerable<PairCase> Cases(GoldArticle gold, AnnotatedArticle article, PairFinder finder, DependencyStatementExtractor rules)
    {
        var names = new GoldNames(gold.Entities);
        var forms = article.Mentions.SelectMany(m => m.EntityIds.Select(id => (Id: id, m.Text))).ToLookup(m => m.Id, m => m.Text);
        var canonical = article.Entities.ToDictionary(e => e.Key, e => names.Resolve(e.Value.Name, forms[e.Key]));
        var told = gold.Statements.ToLookup(s => Key(Relations.All.First(r => r.Label() == s.Relation), names.Resolve(s.Source, []), names.Resolve(s.Target, [])));
        foreach (var sentence in article.Sentences)
        {
            var text = Letters(sentence.Span.In(article.Article.Text));
            foreach (var candidate in finder.Find(article, sentence, rules.Read(article, sentence)))
            {
                GoldStatement[] same = [.. candidate.Source.EntityIds.SelectMany(s => candidate.Target.EntityIds.SelectMany(t => told[Key(candidate.Relation, canonical[s], canonical[t])]))];
                var isRight = Array.Exists(same, s => !s.Optional && text.StartsWith(Letters(s.Sentence), StringComparison.Ordinal));
                if (isRight || same.Length == 0) yield return new PairCase(candidate.Features, candidate.Relation, isRight);
            }
        }
    }

    private static (Relation Relation, string Source, string Target) Key(Relation relation, string source, string target) =>
        relation.IsSymmetric() && string.CompareOrdinal(source, target) > 0 ? (relation, target, source) : (relation, source, target);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
