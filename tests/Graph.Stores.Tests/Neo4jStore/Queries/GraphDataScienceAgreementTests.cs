using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;
using Graph.Stores.Neo4jStore.Diagnosis;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

/// <summary>Graph Data Science on the seeds in Neo4j finds what Graph.Analysis finds in memory.</summary>
[Collection("Neo4j")]
public sealed class GraphDataScienceAgreementTests(Neo4jServer server)
{
    // Stored edges count the statements of every status.
    private static readonly InteractionView View = InteractionView.Build(
        KnowledgeGraph.Build(Seeds.Records), ViewFilter.Default with { Statuses = Enum.GetValues<StatementStatus>().ToHashSet() });

    private const string Arcs = """
        MATCH (a:Actor)-[r]->(b:Actor) WHERE type(r) IN $interactions AND a <> b
        UNWIND CASE WHEN type(r) IN $symmetric THEN [[a, b], [b, a]] ELSE [[a, b]] END AS arc
        WITH arc[0] AS source, arc[1] AS target, toFloat(sum(r.count)) AS weight
        RETURN gds.graph.project('agreement', source, target, {relationshipProperties: {weight: weight}})
        """;

    private const string Ties = """
        MATCH (a:Actor)-[r]-(b:Actor) WHERE type(r) IN $interactions AND a.id < b.id
        WITH a, b, toFloat(sum(r.count)) AS weight
        RETURN gds.graph.project('agreement', a, b, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*']})
        """;

    [Fact]
    public async Task PageRank_Seeds_AgreesUpToItsScale()
    {
        var theirs = await StreamAsync(Arcs, "gds.pageRank.stream('agreement', {relationshipWeightProperty: 'weight', maxIterations: 1000, tolerance: 1e-12}) YIELD nodeId, score AS value");
        // Theirs loses the rank of actors without arcs out, ours spreads it: the two are proportional.
        var total = theirs.Values.Sum(v => (double)v!);
        var ours = PageRank.Compute(View.Directed);
        Assert.All(View.Actors.Index(), a => Assert.Equal((double)theirs[a.Item.Id]! / total, ours[a.Index], 1e-6));
    }

    [Fact]
    public async Task Betweenness_Seeds_Agrees()
    {
        var theirs = await StreamAsync(Ties, "gds.betweenness.stream('agreement') YIELD nodeId, score AS value");
        var ours = Betweenness.Exact(View.Undirected);
        Assert.All(View.Actors.Index(), a => Assert.Equal((double)theirs[a.Item.Id]!, ours[a.Index], 1e-9));
    }

    [Fact]
    public async Task Components_Seeds_AreTheSameGroups()
    {
        var theirs = await StreamAsync(Ties, "gds.wcc.stream('agreement') YIELD nodeId, componentId AS value");
        var (ours, count) = Components.Compute(View.Undirected);
        Assert.Equal(count, theirs.Values.Distinct().Count());
        Assert.Equal(count, View.Actors.Index().Select(a => (ours[a.Index], theirs[a.Item.Id])).Distinct().Count());
    }

    [Fact]
    public async Task Communities_Seeds_AreAsGoodAsLouvainsByTheSameMeasure()
    {
        var theirs = await StreamAsync(Ties, "gds.louvain.stream('agreement', {relationshipWeightProperty: 'weight', concurrency: 1}) YIELD nodeId, communityId AS value");
        var numbers = theirs.Values.Distinct().Index().ToDictionary(v => v.Item!, v => v.Index);
        var louvain = Modularity.Compute(View.Undirected, [.. View.Actors.Select(a => numbers[theirs[a.Id]!])]);
        var stated = await StreamAsync(Ties, "gds.louvain.stats('agreement', {relationshipWeightProperty: 'weight', concurrency: 1}) YIELD modularity AS value", perNode: false);
        Assert.Equal((double)stated[""]!, louvain, 1e-6);
        Assert.True(Leiden.Compute(View.Undirected).Modularity >= louvain - 1e-9);
    }

    private async Task<Dictionary<string, object?>> StreamAsync(string projection, string call, bool perNode = true)
    {
        var token = TestContext.Current.CancellationToken;
        Assert.True(View.Actors.Count > 3, "The seeds hold too few actors to compare anything.");
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. Seeds.Records], token);
        Assert.SkipUnless((await Neo4jDiagnosis.ExamineAsync(store, "neo4j", token)).HasGraphDataScience, "The test server has no Graph Data Science plugin.");
        await store.QueryAsync(new CypherQuery("CALL gds.graph.drop('agreement', false) YIELD graphName RETURN graphName"), readOnly: false, token);
        await store.QueryAsync(
            new CypherQuery(projection, new Dictionary<string, object?>
            {
                ["interactions"] = Labels(RelationSets.Interactions),
                ["symmetric"] = Labels(RelationSets.Interactions.Where(r => r.IsSymmetric())),
            }),
            readOnly: false, token);
        var key = perNode ? "gds.util.asNode(nodeId).id" : "''";
        var result = await store.QueryAsync(new CypherQuery($"CALL {call} RETURN {key} AS id, value"), readOnly: false, token);
        await store.QueryAsync(new CypherQuery("CALL gds.graph.drop('agreement') YIELD graphName RETURN graphName"), readOnly: false, token);
        return result.Rows.ToDictionary(r => (string)r[0]!, r => r[1]);
    }

    private static object?[] Labels(IEnumerable<Relation> relations) => [.. relations.Select(r => r.Label()).Order(StringComparer.Ordinal)];
}
