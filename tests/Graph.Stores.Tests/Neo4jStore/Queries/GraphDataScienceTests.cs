using Graph.Core.Merging;
using Graph.Core.Mentions;
using Graph.Stores.Neo4jStore.Diagnosis;
using Graph.Stores.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

[Collection("Neo4j")]
public sealed class GraphDataScienceTests(Neo4jServer server)
{
    private static readonly KnowledgeGraph Talks = KnowledgeGraph.Build(PeaceTalks.Records);

    // Actors with a direct edge to another actor; the projections hold no others.
    private static string[] Connected =>
    [
        .. Talks.Edges.Where(e => IsActor(e.SourceId) && IsActor(e.TargetId)).SelectMany(e => new[] { e.SourceId, e.TargetId })
            .Distinct().Select(id => Talks.Entity(id).Name).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public async Task PageRank_TheTalks_RanksEveryConnectedActorByScore()
    {
        var rows = await RunAsync("page_rank");
        Assert.Equal(Connected, rows.Select(r => (string)r[0]!).Order(StringComparer.Ordinal));
        Assert.Equal(rows.OrderByDescending(r => (double)r[1]!), rows);
        Assert.Equal(WeightedPageRank(), rows.ToDictionary(r => (string)r[0]!, r => Math.Round((double)r[1]!, 2)));
    }

    // By hand: Ukraine lies between three of the others and four (12 pairs), Trump between two and five, Russia before Lavrov.
    [Fact]
    public async Task Betweenness_TheTalks_CountsThePairsInBetween()
    {
        var rows = await RunAsync("betweenness");
        Assert.Equal(
            ["Ukraine 12", "Donald Trump 10", "Russia 6"],
            rows.Where(r => (double)r[1]! > 0).Select(r => $"{r[0]} {r[1]}"));
        Assert.Equal(Connected, rows.Select(r => (string)r[0]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Components_TheTalks_AreOne()
    {
        var rows = await RunAsync("components");
        Assert.Equal([(long)Connected.Length], rows.Select(r => (long)r[0]!));
        Assert.Equal(Connected, ((IEnumerable<object?>)rows[0][1]!).Cast<string>());
    }

    [Fact]
    public async Task Louvain_TheTalks_PutsEveryActorIntoOneCommunity()
    {
        var rows = await RunAsync("louvain");
        Assert.Equal(Connected, rows.SelectMany(r => (IEnumerable<object?>)r[1]!).Cast<string>().Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal((long)r[0]!, ((IEnumerable<object?>)r[1]!).Count()));
    }

    [Fact]
    public async Task All_RunTwice_LeaveNoProjectionBehind()
    {
        foreach (var query in StoredQueries.All.Where(q => q.NeedsGraphDataScience))
        {
            await RunAsync(query.Name);
            await RunAsync(query.Name);
        }
    }

    private static bool IsActor(string id) => Talks.Entity(id).Kind is not (EntityKind.Place or EntityKind.Issue);

    // The plugin's definition: score = 0.15 + 0.85 × the scores of those that point here, shared by weight; 20 rounds.
    private static Dictionary<string, double> WeightedPageRank()
    {
        var edges = Talks.Edges.Where(e => IsActor(e.SourceId) && IsActor(e.TargetId)).ToArray();
        var scores = Connected.ToDictionary(name => name, _ => 0.15);
        var delta = Connected.ToDictionary(name => name, _ => 0.15);
        for (var round = 1; round < 20; round++)
        {
            var next = Connected.ToDictionary(name => name, _ => 0.0);
            foreach (var edge in edges)
            {
                var share = (double)edge.Count / edges.Where(e => e.SourceId == edge.SourceId).Sum(e => e.Count);
                next[Talks.Entity(edge.TargetId).Name] += 0.85 * share * delta[Talks.Entity(edge.SourceId).Name];
            }

            foreach (var name in Connected) scores[name] += next[name];
            delta = next;
        }

        return scores.ToDictionary(s => s.Key, s => Math.Round(s.Value, 2));
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> RunAsync(string name)
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], TestContext.Current.CancellationToken);
        var diagnosis = await Neo4jDiagnosis.ExamineAsync(store, "neo4j", TestContext.Current.CancellationToken);
        Assert.SkipUnless(diagnosis.HasGraphDataScience, "The test server has no Graph Data Science plugin.");
        var query = StoredQueries.Find(name).With(new Dictionary<string, string>());
        return (await store.QueryAsync(query, readOnly: false, TestContext.Current.CancellationToken)).Rows;
    }
}
