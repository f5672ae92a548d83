using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Diagnosis;
using Graph.Stores.Neo4jStore.Queries;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore;

[Collection("Neo4j")]
public sealed class Neo4jGraphTests(Neo4jServer server)
{
    private static readonly string[] Hostile =
        ["'", "`", "\"", "\\", "}) DETACH DELETE n //", "\\u0027}) DETACH DELETE n //", "$rows", "; MATCH (n) DETACH DELETE n;", "\u202Eمرحبا", new string('x', 10_000), "a\0b"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Save_HostileNames_ChangeNothingButData(string scheme)
    {
        await using var store = await server.EmptyStoreAsync(scheme);
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var before = await GraphDump.OfAsync(store);
        ArticleRecord[] hostile = [.. Hostile.Select((name, i) => HostileRecord(name, i))];
        await store.SaveAsync(hostile, Token);

        var names = await store.QueryAsync(new CypherQuery("MATCH (:Article)-[m:MENTIONS]->(e:Person) WHERE e.id STARTS WITH 'hostile' OR e.fullId IS NOT NULL OR m.name IN $names RETURN m.name", "names", Hostile), readOnly: true, Token);
        Assert.Equal(Hostile.Order(StringComparer.Ordinal), names.Rows.Select(r => (string)r[0]!).Order(StringComparer.Ordinal));
        foreach (var record in hostile) await store.DeleteAsync(record.Article.Id, Token);
        Assert.Equal(before, await GraphDump.OfAsync(store));
    }

    [Fact]
    public async Task Save_TheTalks_MakesEveryEdgeOfTheKnowledgeGraph()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var graph = KnowledgeGraph.Build(PeaceTalks.Records);
        var found = await store.QueryAsync(
            new CypherQuery("""
                MATCH (a:Entity)-[r]->(b:Entity)
                RETURN a.id, type(r), b.id, r.count, r.firstDate, r.lastDate, r.status, r.statuses, r.articles, r.evidence, r.confidence
                ORDER BY a.id, type(r), b.id
                """),
            readOnly: true,
            Token);
        var expected = graph.Edges
            .OrderBy(e => e.SourceId, StringComparer.Ordinal).ThenBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => e.TargetId, StringComparer.Ordinal)
            .Select(e => (object?[])[e.SourceId, e.Relation.Label(), e.TargetId, e.Count, e.FirstDate, e.LastDate, Word(e.Best.Status), e.Statuses.Select(Word), e.Articles.Count, e.Best.Evidence, e.Best.Confidence]);
        Assert.Equal(expected.Select(Line), found.Rows.Select(Line));
    }

    [Fact]
    public async Task Save_TheTalks_LabelsEveryNodeAndNamesIt()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var nameless = await store.QueryAsync(new CypherQuery("MATCH (n) WHERE n.name IS NULL OR n.name = '' OR size(n.name) > 80 RETURN n"), readOnly: true, Token);
        Assert.Empty(nameless.Rows);
        var labels = await store.QueryAsync(
            new CypherQuery("MATCH (e:Entity) RETURN e.id, [l IN labels(e) WHERE l <> 'Entity' AND l <> 'Actor'], e:Actor ORDER BY e.id"), readOnly: true, Token);
        var expected = KnowledgeGraph.Build(PeaceTalks.Records).Entities
            .Select(e => (object?[])[e.Id, new[] { e.Kind.ToString() }, e.Kind is not (EntityKind.Place or EntityKind.Issue)]);
        Assert.Equal(expected.Select(Line), labels.Rows.Select(Line));
    }

    [Fact]
    public async Task WriteBack_Scores_StayWhenArticlesAreLoadedAgain()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        await store.WriteBackAsync(
            new Dictionary<string, IReadOnlyDictionary<string, object?>> { ["russia"] = new Dictionary<string, object?> { ["pageRank"] = 0.25, ["community"] = 3L } }, Token);
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var found = await store.QueryAsync(new CypherQuery("MATCH (e {id: 'russia'}) RETURN e.pageRank, e.community"), readOnly: true, Token);
        Assert.Equal([0.25, 3L], found.Rows[0]);
    }

    [Fact]
    public async Task ReplaceScores_SecondTime_LeavesNothingOfTheFirst()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        await store.ReplaceScoresAsync([new("russia", 3, 4, 0.25, 1.5, 0.5, 0.4, 2, 1, null), new("ukraine", 1, 1, 0.75, 0, 0.5, 0.4, 2, 1, 0.5)], Token);
        await store.ReplaceScoresAsync([new("russia", 2, 3, 1, 0, 0.5, 0.4, 1, 1, 0.75), new("unheard-of", 1, 1, 1, 1, 1, 1, 1, 1, 1)], Token);
        var found = await store.QueryAsync(
            new CypherQuery("MATCH (e:Entity) WHERE e.pageRank IS NOT NULL OR e.constraint IS NOT NULL RETURN e.id, e.degree, e.pageRank, e.constraint"), readOnly: true, Token);
        Assert.Equal([["russia", 2L, 1.0, 0.75]], found.Rows);
        var ranked = await store.QueryAsync(StoredQueries.Find("by_score").With(new Dictionary<string, string> { ["limit"] = "1" }), readOnly: true, Token);
        Assert.Equal(["Russia", "country", 1.0, 0.0, 1L], ranked.Rows[0]);
        var communities = await store.QueryAsync(StoredQueries.Find("communities/04_computed").With(new Dictionary<string, string>()), readOnly: true, Token);
        Assert.Equal([1L, null], communities.Rows.Select(r => r[0]));
    }

    [Fact]
    public async Task WriteBack_DerivedProperty_IsRefused()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await Assert.ThrowsAsync<ArgumentException>(() => store.WriteBackAsync(
            new Dictionary<string, IReadOnlyDictionary<string, object?>> { ["russia"] = new Dictionary<string, object?> { ["name"] = "x" } }, Token));
    }

    [Fact]
    public async Task Examine_DroppedIndexAndWrongCount_ReportsBoth()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        Assert.True((await Neo4jDiagnosis.ExamineAsync(store, "neo4j", Token)).IsHealthy);

        await store.QueryAsync(new CypherQuery("DROP INDEX article_date"), readOnly: false, Token);
        await store.QueryAsync(new CypherQuery("MATCH (:Entity {id: 'donald-trump'})-[r:ACCUSED]->() SET r.count = 7"), readOnly: false, Token);
        var diagnosis = await Neo4jDiagnosis.ExamineAsync(store, "neo4j", Token);
        Assert.Equal(["article_date"], diagnosis.Missing);
        Assert.Equal((1L, false), (diagnosis.Unsupported, diagnosis.IsHealthy));

        await store.InitializeAsync(Token);
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        Assert.True((await Neo4jDiagnosis.ExamineAsync(store, "neo4j", Token)).IsHealthy);
    }

    [Fact]
    public async Task Query_ReadOnly_CannotWrite()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync(new CypherQuery("CREATE (:Oops)"), readOnly: true, Token));
    }

    private static ArticleRecord HostileRecord(string name, int number)
    {
        EntityRecord[] entities =
        [
            new(new Entity(name, name, EntityKind.Person) { Wikidata = name }, [name]),
            new(new Entity("russia", "Russia", EntityKind.Country), ["Russia"]),
        ];
        var statement = new Statement(
            $"hostile-{number}-s", $"hostile-{number}", 0, default, name, Relation.Met, new Argument(name, name, default), new Argument("russia", name, default), StatementStatus.Asserted)
        {
            Role = name,
            TimeExpression = name,
            Rule = name,
            Date = "2025",
        };
        return new ArticleRecord(
            new Article($"hostile-{number}", name, name, []) { Title = name, Outlet = name, Byline = name },
            [.. entities.OrderBy(e => e.Entity.Id, StringComparer.Ordinal)],
            [statement]);
    }

    private static string Word(StatementStatus status) => status.ToString().ToLowerInvariant();

    private static string Line(IEnumerable<object?> row) => System.Text.Json.JsonSerializer.Serialize(row);
}
