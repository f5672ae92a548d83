using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Graph.Benchmarks;

/// <summary>Turns time and allocation per operation into figures a sentence.</summary>
internal sealed class SentencesColumn(string name, Func<Summary, BenchmarkCase, double?> value) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public string Legend => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    /// <summary>Sentences a second on one thread.</summary>
    public static SentencesColumn Throughput() => new("Sentences/s", (summary, benchmark) =>
        summary[benchmark]?.ResultStatistics is { } statistics ? ParsingBenchmarks.SentenceCount / (statistics.Mean / 1e9) : null);

    /// <summary>Bytes allocated a sentence.</summary>
    public static SentencesColumn Allocation() => new("Bytes/sentence", (summary, benchmark) =>
        summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark) is { } bytes ? (double)bytes / ParsingBenchmarks.SentenceCount : null);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => value(summary, benchmarkCase)?.ToString("N0") ?? "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
