using System.Diagnostics;
using System.Globalization;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Benchmarks;

/// <summary><c>load</c>: time and memory to read an ontology of 100,000 names and the embedded model, the first time in a process and after that.</summary>
/// <remarks>Processor time too, for machines too busy for <see cref="LoadingBenchmarks"/>.</remarks>
internal static class LoadTime
{
    private const int Rounds = 5;

    /// <summary>Loads both some times and prints what each took.</summary>
    public static int Run()
    {
        // The ontology first: its first time counts in a process that has done nothing else.
        var folder = NamesWorld.Write();
        for (var round = 1; round <= Rounds; round++) Print($"100,000 names, load {round}", () => Ontology.Load(folder));
        Directory.Delete(folder, recursive: true);
        for (var round = 1; round <= Rounds; round++) Print($"language model, load {round}", LanguageEngine.LoadShippedAnew);
        return 0;
    }

    private static void Print<T>(string what, Func<T> load)
    {
        var live = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var loaded = load();
        var (wall, processor) = (clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        live = GC.GetTotalMemory(forceFullCollection: true) - live;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {wall:F0} ms, {processor:F0} ms of processor time, {allocated / 1e6:F1} MB allocated, {live / 1e6:F1} MB kept"));
        GC.KeepAlive(loaded);
    }
}
