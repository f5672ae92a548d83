using System.Diagnostics;
using System.Globalization;
using Graph.Language;

namespace Graph.Benchmarks;

/// <summary><c>cores</c>: how annotation speeds up with the number of threads.</summary>
internal static class CoreScaling
{
    private const int Copies = 24;
    private const int Rounds = 7;

    /// <summary>Annotates copies of the seed articles with 1, 2, 4 … threads and prints the best of some rounds.</summary>
    /// <remarks>Processor time a sentence tells threads that wait for or slow one another from a machine busy with something else.</remarks>
    public static int Run()
    {
        var texts = Enumerable.Repeat(NewsSample.Texts(), Copies).SelectMany(t => t).ToArray();
        var sentences = ParsingBenchmarks.SentenceCount * Copies;
        var single = 0.0;
        for (var threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
        {
            var (best, processor) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                var before = Environment.CpuUsage.TotalTime;
                var clock = Stopwatch.StartNew();
                Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = threads }, text => LanguageEngine.Default.Annotate(text));
                best = Math.Min(best, clock.Elapsed.TotalSeconds);
                processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }

            var speed = sentences / best;
            if (threads == 1) single = speed;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{threads} threads: {speed,7:N0} sentences/s, {speed / single:F2} times one thread; {processor / sentences * 1e6,4:F0} µs of processor time a sentence"));
        }

        return 0;
    }
}
