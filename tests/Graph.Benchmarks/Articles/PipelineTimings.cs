using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Extraction.Attribution;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Learned;
using Graph.Core.Extraction.Positions;
using Graph.Core.Extraction.Status;
using Graph.Core.Extraction.Time;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Language;
using Graph.Sources;

namespace Graph.Benchmarks.Articles;

/// <summary>Times every stage from text to statements on one thread, in processor time; the best of several rounds counts.</summary>
/// <remarks>
/// Processor time is the whole process's, the runtime's compiler included, which goes on for several rounds: without the rounds
/// beforehand it doubled the figures of the short stages.
/// </remarks>
internal static class PipelineTimings
{
    private const int RoundsBefore = 12;
    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(2);

    /// <summary>Runs rounds over the sample and prints microseconds and bytes a sentence, stage by stage.</summary>
    public static int Run(int rounds)
    {
        var stages = new List<(string Name, double Seconds, long Bytes)>();
        var files = ArticleSample.Files();
        var articles = ArticleSample.Cleaned();
        var ontology = Ontology.Default;
        var resolver = DefaultPipeline.Resolver(ontology);
        var words = FrameSet.Default.Lexicon;
        var events = new EventFrameSource(FrameSet.Default);
        var whereabouts = new WhereaboutsSource(words);
        ICandidateSource[] sources =
            [new AffiliationSource(), events, whereabouts, new GuestSource(events, whereabouts, words), new PositionSource(new IssueRecognizer(ontology), words)];
        var learned = new LearnedSource(new PairFinder(events, words), PairModel.Default, LearnedSource.DefaultLeast);
        var composer = new StatementComposer(new StatusReader(), new AttributionReader(words), new TimeReader(), ConfidenceModel.Default);

        var names = new FullNames(ontology);
        var sentences = Array.ConvertAll(articles, Annotate);
        var count = sentences.Sum(s => s.Count);
        AnnotatedArticle[] annotated = [.. articles.Select((a, i) => resolver.Resolve(a, sentences[i]))];
        AnnotatedArticle[] mended = Array.ConvertAll(annotated, TreeRepair.Apply);
        var candidates = Array.ConvertAll(mended, a => a.Sentences.SelectMany(s => sources.SelectMany(f => f.Find(a, s)).Select(c => (s, c))).ToArray());

        var pipeline = DefaultPipeline.Create(ontology);
        for (var round = 0; round < RoundsBefore; round++) All();
        Thread.Sleep(Compiling);

        Measure("clean", () => Array.ForEach(files, f => ArticleReader.Parse(f.Path, f.Text)));
        Measure("annotate", () => Array.ForEach(articles, a => Annotate(a)));
        Measure("resolve", () => Each(i => resolver.Resolve(articles[i], sentences[i])));
        Measure("mend trees", () => Each(i => mended[i] = TreeRepair.Apply(annotated[i])));
        // Mended anew, so that no reading of a sentence is kept from the round before.
        foreach (var source in sources)
            Measure(source.GetType().Name, () => Each(i => { foreach (var s in mended[i].Sentences) foreach (var _ in source.Find(mended[i], s)) { } }), () => Each(i => mended[i] = TreeRepair.Apply(annotated[i])));
        // It reads sentences that the sources have read, and goes on from what they kept of them.
        var read = new StatementCandidate[articles.Length][][];
        Measure(
            nameof(LearnedSource),
            () => Each(i => { for (var s = 0; s < read[i].Length; s++) foreach (var _ in learned.Find(mended[i], mended[i].Sentences[s], read[i][s])) { } }),
            () => Each(i =>
            {
                mended[i] = TreeRepair.Apply(annotated[i]);
                read[i] = [.. mended[i].Sentences.Select(s => sources.SelectMany(f => f.Find(mended[i], s)).ToArray())];
            }));
        Measure("compose", () => Each(i => composer.Compose(mended[i], candidates[i])));
        Measure("all", All);

        Console.WriteLine(Invariant($"{articles.Length} articles, {count} sentences, one thread, processor time, best of {rounds} rounds"));
        Console.WriteLine("stage                  µs/sentence   KB/sentence");
        foreach (var (name, seconds, bytes) in stages)
            Console.WriteLine(Invariant($"{name,-22} {seconds * 1e6 / count,11:F1}   {bytes / 1024.0 / count,11:F2}"));
        Console.WriteLine(Invariant($"{count / stages[^1].Seconds:F0} sentences/s, {articles.Length / stages[^1].Seconds:F1} articles/s from text to statements"));
        return 0;

        void All() => Array.ForEach(files, f => pipeline.Process(ArticleReader.Parse(f.Path, f.Text).Article!));

        IReadOnlyList<Sentence> Annotate(Article article) => LanguageEngine.Default.Annotate(article.Text, article.Blocks.Select(b => b.Span), names);

        void Each(Action<int> run)
        {
            for (var i = 0; i < articles.Length; i++) run(i);
        }

        void Measure(string name, Action run, Action? prepare = null)
        {
            var (best, bytes) = (double.MaxValue, 0L);
            for (var round = 0; round < rounds; round++)
            {
                prepare?.Invoke();
                var before = GC.GetAllocatedBytesForCurrentThread();
                // Processor time, so that other work on the machine does not count.
                var start = Environment.CpuUsage.TotalTime;
                run();
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
                bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            stages.Add((name, best, bytes));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
