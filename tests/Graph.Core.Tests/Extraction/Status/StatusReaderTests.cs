using Graph.Core.Extraction.Status;
using Graph.Language;

namespace Graph.Core.Tests.Extraction.Status;

public sealed class StatusReaderTests
{
    // A retrained parser may lose a pair or two to the tree, but no class of them.
    private const double Floor = 0.96;

    public static TheoryData<string> Statuses => ["asserted", "planned", "possible", "conditional", "denied"];

    [Fact]
    public void Pairs_AreManyAndCoverEveryStatus()
    {
        var pairs = Pairs();

        Assert.True(pairs.Count >= 200, $"{pairs.Count} pairs");
        Assert.Equal(5, pairs.Select(p => p.Expected).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Read_MinimalPairs_GivesTheStatus(string status)
    {
        var pairs = Pairs().Where(p => p.Expected == status).ToList();
        var wrong = pairs.Select(p => (Pair: p, Read: Read(p))).Where(p => p.Read != p.Pair.Expected).ToList();

        Assert.True(wrong.Count <= (1 - Floor) * pairs.Count, string.Join("\n", wrong.Select(w => $"{w.Read} for {w.Pair.Sentence} [{w.Pair.Trigger}]")));
    }

    private static string Read(Pair pair)
    {
        var sentence = LanguageEngine.Default.Annotate(pair.Sentence)[0];
        var trigger = sentence.Tokens.First(t => t.Text == pair.Trigger).Index;
        return new StatusReader().Read(sentence, trigger).ToString().ToLowerInvariant();
    }

    private static List<Pair> Pairs() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Status", "status-pairs.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => new Pair(cells[0], cells[1], cells[2])),
    ];

    private sealed record Pair(string Trigger, string Expected, string Sentence);
}
