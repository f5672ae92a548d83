using System.Diagnostics;
using System.Globalization;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Sources;
using Graph.Stores.Sqlite;

namespace Graph.Benchmarks.Articles;

/// <summary>Reads article after article into a store and prints what memory does.</summary>
internal static class Soak
{
    private const int Reports = 10, BatchSize = 32;

    /// <summary>Ingests a number of generated articles on some threads.</summary>
    public static async Task<int> RunAsync(int articles, int jobs)
    {
        var folder = Directory.CreateTempSubdirectory("soak").FullName;
        var variants = new ArticleVariants();
        var pipeline = DefaultPipeline.Create(Ontology.Default);
        var watch = Stopwatch.StartNew();
        var statements = 0L;
        Console.WriteLine("articles   statements   working set MB   managed MB   articles/s");
        await using (var store = new SqliteGraphStore(Path.Combine(folder, "graph.db")))
        {
            await store.InitializeAsync(CancellationToken.None);
            for (var done = 0; done < articles;)
            {
                var batch = new ArticleRecord[Math.Min(BatchSize, articles - done)];
                var first = done;
                Parallel.For(0, batch.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
                    batch[i] = pipeline.Process(ArticleReader.Parse($"variant-{first + i}", variants.Text(first + i)).Article!));
                await store.SaveAsync(batch, CancellationToken.None);
                var before = done * Reports / articles;
                done += batch.Length;
                statements += batch.Sum(r => r.Statements.Count);
                if (done * Reports / articles > before) Report(done);
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;

        void Report(int done)
        {
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{done,8}   {statements,10}   {process.WorkingSet64 / 1e6,14:F0}   {GC.GetTotalMemory(forceFullCollection: true) / 1e6,10:F1}   {done / watch.Elapsed.TotalSeconds,10:F1}"));
        }
    }
}
