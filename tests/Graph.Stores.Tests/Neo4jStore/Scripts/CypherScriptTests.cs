using CsCheck;
using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Scripts;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Scripts;

[Collection("Neo4j")]
public sealed class CypherScriptTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_TheTalks_BuildsTheGraphThatLoadingBuilds() => await CheckAsync(PeaceTalks.Records);

    [Fact]
    public async Task Write_HostileRecords_BuildsTheGraphThatLoadingBuilds()
    {
        foreach (var records in GeneratedRecords.Several.Array[3].Single()) await CheckAsync(records);
    }

    [Fact]
    public async Task Write_Twice_GivesTheSameBytes()
    {
        var records = GeneratedRecords.Several.Single();
        Assert.Equal(await ScriptAsync(records), await ScriptAsync(records));
    }

    private static async Task<string> ScriptAsync(IReadOnlyList<ArticleRecord> records)
    {
        var output = new StringWriter();
        await CypherScript.WriteAsync(records.OrderBy(r => r.Article.Id, StringComparer.Ordinal).ToAsyncEnumerable(), output, Token);
        return output.ToString();
    }

    private async Task CheckAsync(IReadOnlyList<ArticleRecord> records)
    {
        await using var loaded = await server.EmptyStoreAsync("http");
        await loaded.SaveAsync([.. records], Token);
        var expected = await GraphDump.OfAsync(loaded);

        // Run as Neo4j Browser runs a script: statement by statement, again over the first result.
        var script = await ScriptAsync(records);
        await using var scripted = await server.EmptyStoreAsync("http");
        await RunAsync(scripted, script);
        Assert.Equal(expected, await GraphDump.OfAsync(scripted));
        await RunAsync(scripted, script);
        Assert.Equal(expected, await GraphDump.OfAsync(scripted));
    }

    private static async Task RunAsync(Neo4jGraphStore store, string script)
    {
        foreach (var statement in script.Split(";\n\n", StringSplitOptions.RemoveEmptyEntries))
            await store.QueryAsync(new CypherQuery(statement), readOnly: false, Token);
    }
}
