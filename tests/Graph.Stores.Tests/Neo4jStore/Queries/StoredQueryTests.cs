using System.Text.Json;
using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore.Queries;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

[Collection("Neo4j")]
public sealed class StoredQueryTests(Neo4jServer server)
{
    // Their order is Lucene's score, which nothing else can foretell, or ties are in no order.
    private static readonly string[] Unordered = ["people/04_find_by_name", "provenance/05_search_evidence", "paths/02_neighbourhood"];
    private static readonly string[] Scored = ["people/04_find_by_name", "provenance/05_search_evidence"];

    [Fact]
    public async Task Query_OnTheTalks_ReturnsWhatTheRecordsSay() => await CheckAsync(PeaceTalks.Records, mustReturnRows: true);

    [Fact]
    public async Task Query_OnTheSeeds_ReturnsWhatTheRecordsSay() => await CheckAsync(Seeds.Records, mustReturnRows: false);

    [Fact]
    public async Task Query_OnTheTalks_ReturnsTheRowsWrittenByHand()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], TestContext.Current.CancellationToken);
        async Task<string> Run(string name, params (string, string)[] parameters)
        {
            var query = StoredQueries.Find(name).With(parameters.ToDictionary(p => p.Item1, p => p.Item2));
            var result = await store.QueryAsync(query, readOnly: true, TestContext.Current.CancellationToken);
            return string.Join('\n', result.Rows.Select(r => string.Join(" | ", r)));
        }

        Assert.Equal("Russia | Ceasefire | ACCEPTED | Russia would accept a ceasefire under conditions. | REJECTED | Russia turned the ceasefire down.", await Run("actor_against_itself"));
        Assert.Equal("Donald Trump | ACCUSED | Volodymyr Zelenskyy | 2 | 2", await Run("asserted_and_denied"));
        Assert.Equal("Russia | Ceasefire | news/001_reply.txt | news/000_talks.txt", await Run("articles_that_disagree"));
        Assert.Equal("Steve Witkoff | Vladimir Putin | 1 | 2025-04-25 | 2025-04-25 | Witkoff met Putin in Moscow on 25 April.", await Run("who_met_whom"));
        Assert.Equal("Donald Trump | Steve Witkoff | Vladimir Putin\nRussia | Ukraine | United States", await Run("triangles"));
        Assert.Equal("Sergey Lavrov |  | Russia | Lavrov spoke for Russia.\nVolodymyr Zelenskyy | president | Ukraine | Ukrainian President Volodymyr Zelenskyy said so.", await Run("roles"));
        Assert.Equal("Volodymyr Zelenskyy | Russia attacked Ukraine | asserted | Russia struck Ukraine on 1 May.", await Run("who_says_so"));
        Assert.Equal("news/003_weather.txt | Title of a4 | 0", await Run("silent_articles"));
        Assert.Equal("2025-03 | Donald Trump | PROPOSED | asserted | Trump proposed a ceasefire.", (await Run("timelines/03_of_issue")).Split('\n')[0]);
        Assert.Equal("Military aid | SUPPORTS | asserted | 1 | Zelenskyy wants more military aid.", await Run("positions_of_actor", ("actor", "Volodymyr Zelenskyy")));
    }

    private async Task CheckAsync(IReadOnlyList<ArticleRecord> records, bool mustReturnRows)
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. records], TestContext.Current.CancellationToken);
        var expected = new ExpectedRows(records);
        foreach (var query in StoredQueries.All.Where(q => !q.NeedsGraphDataScience))
        {
            var cypher = query.With(new Dictionary<string, string>());
            var result = await store.QueryAsync(cypher, readOnly: true, TestContext.Current.CancellationToken);
            var limit = cypher.Parameters.TryGetValue("limit", out var given) ? (int)(long)given! : int.MaxValue;
            string[] want = [.. expected.Of(query.Name, cypher.Parameters).Select(Print)];
            string[] got = [.. result.Rows.Select(r => Print(Comparable(query.Name, r)))];
            if (Unordered.Contains(query.Name)) (want, got) = ([.. want.Order(StringComparer.Ordinal)], [.. got.Order(StringComparer.Ordinal)]);
            else want = [.. want.Take(limit)];
            if (mustReturnRows && query.Name != "data-quality/05_unsupported_edges") Assert.True(got.Length > 0, $"{query.Name} returned nothing.");
            Assert.True(want.SequenceEqual(got), $"{query.Name}\nexpected:\n{string.Join('\n', want)}\nfound:\n{string.Join('\n', got)}");
        }
    }

    private static string Print(IEnumerable<object?> row) => JsonSerializer.Serialize(row);

    private static IEnumerable<object?> Comparable(string query, IReadOnlyList<object?> row) => query switch
    {
        "paths/01_shortest" => row.Take(1), // which of several shortest paths is found is left to the server
        _ when Scored.Contains(query) => row.SkipLast(1),
        _ => row.Select(v => v is CypherPath path ? path.Elements.Select(Caption) : v),
    };

    private static object? Caption(object? element) => element switch
    {
        CypherNode node => node.Properties["name"],
        CypherRelationship edge => edge.Type,
        _ => element,
    };
}
