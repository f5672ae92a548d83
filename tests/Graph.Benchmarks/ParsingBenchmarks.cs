using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Graph.Language;
using Graph.Language.Parsing;
using Graph.Language.Segmentation;

namespace Graph.Benchmarks;

/// <summary>Segmentation, tagging and parsing of the seed articles on one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
public class ParsingBenchmarks
{
    private static readonly string[] Texts = NewsSample.Texts();

    private readonly IReadOnlyList<TextSpan>[][] _sentences =
        [.. Texts.Select(t => Segmenter.Split(t, [new TextSpan(0, t.Length)]).ToArray())];

    private readonly SyntaxAnalyzer _analyzer = LanguageEngine.Default.NewAnalyzer();

    /// <summary>Sentences in the sample.</summary>
    internal static int SentenceCount { get; } = Texts.Sum(t => Segmenter.Split(t, [new TextSpan(0, t.Length)]).Count());

    /// <summary>Sentences and tokens only.</summary>
    [Benchmark]
    public int Segment()
    {
        var tokens = 0;
        foreach (var text in Texts)
        {
            foreach (var sentence in Segmenter.Split(text, [new TextSpan(0, text.Length)])) tokens += sentence.Count;
        }

        return tokens;
    }

    /// <summary>Tags and trees of tokenized sentences, without building result objects.</summary>
    [Benchmark]
    public int TagAndParse()
    {
        var roots = 0;
        for (var i = 0; i < Texts.Length; i++)
        {
            for (var first = 0; first < _sentences[i].Length; first += 5)
            {
                var count = Math.Min(5, _sentences[i].Length - first);
                _analyzer.Run(Texts[i], _sentences[i].AsSpan(first, count));
                roots += _analyzer.Heads[0] < 0 ? 1 : 0;
            }
        }

        return roots;
    }

    /// <summary>Everything, from text to immutable sentences.</summary>
    [Benchmark]
    public int Annotate()
    {
        var tokens = 0;
        foreach (var text in Texts)
        {
            foreach (var sentence in LanguageEngine.Default.Annotate(text)) tokens += sentence.Count;
        }

        return tokens;
    }

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(SentencesColumn.Throughput(), SentencesColumn.Allocation());
    }
}
