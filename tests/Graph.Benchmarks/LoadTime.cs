using System.Diagnostics;
using System.Globalization;
using Graph.Language;

namespace Graph.Benchmarks;

/// <summary><c>load</c>: time to read the embedded model, the first time in a process and after that.</summary>
/// <remarks>Processor time too, for machines too busy for <see cref="LoadingBenchmarks"/>.</remarks>
internal static class LoadTime
{
    private const int Rounds = 5;

    /// <summary>Loads the model some times and prints what each took.</summary>
    public static int Run()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            LanguageEngine.LoadShippedAnew();
            var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {round}: {clock.Elapsed.TotalMilliseconds:F0} ms, {processor:F0} ms of processor time"));
        }

        return 0;
    }
}
