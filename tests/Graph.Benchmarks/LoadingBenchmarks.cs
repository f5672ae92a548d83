using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Graph.Language;

namespace Graph.Benchmarks;

/// <summary>Time to read the embedded model, as a first call pays it.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public class LoadingBenchmarks
{
    /// <summary>Unpacks the model and makes an engine.</summary>
    [Benchmark]
    public LanguageEngine Load() => LanguageEngine.LoadShippedAnew();
}
