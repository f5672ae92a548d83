using System.Diagnostics;
using System.Globalization;
using Graph.Core.Pipeline;
using Graph.Stores;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Benchmarks.Neo4jLoading;

/// <summary>Statements a second that loading writes into Neo4j, beside a MERGE per row.</summary>
/// <remarks>
/// <c>neo4j URI [STATEMENTS]</c>, with the database of NEO4J_* variables, which must be empty and is emptied afterwards.
/// Two baselines, under the same constraints, both as simple loaders are written: a query of MERGEs a statement, each in a
/// transaction of its own. One writes the same nodes and edges. The other writes much less: two nodes and the direct edge,
/// no statement, article and mention. All run in turn, so that other load on the machine falls on all.
/// </remarks>
internal static class LoadTimings
{
    private const int BaselineStatements = 300;
    private const int BaselineArticles = 3;
    private const int WarmUpArticles = 8;
    private const int Rounds = 3;

    private const string MergePerRow = """
        MERGE (a:Entity {id: $source}) SET a.name = $sourceName
        MERGE (b:Entity {id: $target}) SET b.name = $targetName
        MERGE (a)-[r:MET {evidence: $evidence}]->(b) SET r.count = coalesce(r.count, 0) + 1
        """;

    public static async Task<int> RunAsync(string uri, int statements)
    {
        var settings = Neo4jCredentials.Resolve(uri, null, Environment.GetEnvironmentVariable);
        await using var store = await Neo4jGraphStore.ConnectAsync(settings, CancellationToken.None);
        if ((long)(await store.QueryAsync(new CypherQuery("MATCH (n) RETURN count(n)"), readOnly: true, CancellationToken.None)).Rows[0][0]! > 1)
            throw new StoreException($"{store.Name} holds data; give an empty database, as this benchmark empties it afterwards");
        await store.InitializeAsync(CancellationToken.None);

        var corpus = GeneratedCorpus.Of(statements);
        var (merged, same, loaded) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        await MergeAsync(store, corpus, 0); // compiles the plans
        foreach (var record in corpus.TakeLast(WarmUpArticles)) await MergeRows.WriteAsync(store, record);
        await EmptyAsync(store);
        foreach (var (part, round) in corpus.Chunk((corpus.Count + Rounds - 1) / Rounds).Select((part, round) => (part, round)))
        {
            loaded += await TimeAsync(() => store.SaveAsync(part, CancellationToken.None));
            merged += await TimeAsync(() => MergeAsync(store, corpus, round));
            foreach (var record in corpus.Skip(round * BaselineArticles).Take(BaselineArticles))
                same += await TimeAsync(() => MergeRows.WriteAsync(store, record));
        }

        var fast = statements / loaded.TotalSeconds;
        var row = Rounds * BaselineArticles * corpus[0].Statements.Count / same.TotalSeconds;
        var edge = Rounds * BaselineStatements / merged.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{settings.Address.Scheme}: loading {statements:N0} statements: {fast:N0}/s; the same graph, a query of MERGEs a statement: {row:N1}/s (ratio {fast / row:N0}); direct edges only, likewise: {edge:N0}/s (ratio {fast / edge:0.0})"));
        await EmptyAsync(store);
        return 0;
    }

    private static async Task MergeAsync(Neo4jGraphStore store, IReadOnlyList<ArticleRecord> corpus, int round)
    {
        foreach (var s in corpus.SelectMany(r => r.Statements).Skip(round * BaselineStatements).Take(BaselineStatements))
        {
            var parameters = new Dictionary<string, object?>
            {
                ["source"] = "row-" + s.Source.EntityId,
                ["sourceName"] = s.Source.Mention,
                ["target"] = "row-" + s.Target.EntityId,
                ["targetName"] = s.Target.Mention,
                ["evidence"] = s.Evidence,
            };
            await store.QueryAsync(new CypherQuery(MergePerRow, parameters), readOnly: false, CancellationToken.None);
        }
    }

    // Edges first: a transaction that takes frequent actors' edges with their nodes outgrows the server's memory.
    private static async Task EmptyAsync(Neo4jGraphStore store)
    {
        foreach (var part in (string[])["MATCH ()-[x]->()", "MATCH (x)"])
            await store.QueryAsync(
                new CypherQuery($"{part} CALL (x) {{ DELETE x }} IN TRANSACTIONS OF 10000 ROWS"), readOnly: false, CancellationToken.None);
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }
}
