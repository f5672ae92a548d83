using System.Text.Json;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Tests.Neo4jStore.Queries;
using Graph.Stores.Tests.Sqlite;

namespace Graph.Stores.Tests.Neo4jStore.Processes;

/// <summary><c>load</c>, <c>query</c> and <c>doctor</c> as users run them, against the test server.</summary>
[Collection("Neo4j")]
public sealed class CommandProcessTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Load_AStore_CopiesItAndASecondTimeChangesNothing(string scheme)
    {
        await using var store = await server.EmptyStoreAsync(scheme);
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var expected = await GraphDump.OfAsync(store);
        await using var emptied = await server.EmptyStoreAsync(scheme);
        await using var file = await TemporaryStore.CreateAsync([.. PeaceTalks.Records]);
        var settings = await server.SettingsAsync(scheme);
        for (var time = 0; time < 2; time++)
        {
            var run = await Actorgraph.RunAsync(settings, "load", "--from", file.Path);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.StartsWith($"Loaded {PeaceTalks.Records.Count} articles with {PeaceTalks.Records.Sum(r => r.Statements.Count)} statements into {settings.Address.OriginalString}, database neo4j in ", run.Output);
            Assert.Equal(expected, await GraphDump.OfAsync(emptied));
        }
    }

    [Fact]
    public async Task Load_CredentialsInAFile_NeedNoEnvironment()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await using var file = await TemporaryStore.CreateAsync([.. PeaceTalks.Records]);
        var settings = await server.SettingsAsync("http");
        Assert.SkipWhen(settings.Password is null, "The test server asks for no password.");
        var credentials = Path.ChangeExtension(file.Path, ".env");
        await File.WriteAllTextAsync(credentials, $"NEO4J_USERNAME={settings.Username}\nNEO4J_PASSWORD={settings.Password}\n", Token);
        var run = await Actorgraph.RunAsync(
            new Neo4jSettings("http://127.0.0.1:1", "nobody", "nothing"), "load", "--from", file.Path, "--to", settings.Address.OriginalString, "--credentials", credentials);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Query_StoredQuery_PrintsItsRowsAsTableAndJson()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var settings = await server.SettingsAsync("http");
        var json = await Actorgraph.RunAsync(settings, "query", "positions_of_actor", "-p", "actor=Russia", "--json");
        Assert.Equal((0, ""), (json.ExitCode, json.Error));
        var expected = await store.QueryAsync(
            new CypherQuery("MATCH (:Actor {name: 'Russia'})-[r]->(i:Issue) RETURN i.name, type(r)"), readOnly: true, Token);
        var rows = json.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(line)!);
        Assert.NotEmpty(expected.Rows);
        Assert.Equal(
            expected.Rows.Select(r => $"{r[0]} {r[1]}").Order(StringComparer.Ordinal),
            rows.Select(r => $"{r["issue"]} {r["position"]}").Order(StringComparer.Ordinal));

        var table = await Actorgraph.RunAsync(settings, "query", "positions_of_actor", "-p", "actor=Russia");
        Assert.Equal((0, ""), (table.ExitCode, table.Error));
        Assert.All(expected.Rows, row => Assert.Contains((string)row[1]!, table.Output));
    }

    [Fact]
    public async Task Doctor_DroppedIndex_IsNamedWithItsRemedyAndLoadMendsIt()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        var settings = await server.SettingsAsync("http");
        var healthy = await Actorgraph.RunAsync(settings, "doctor");
        Assert.Equal((0, ""), (healthy.ExitCode, healthy.Error));
        Assert.Contains($"Neo4j {store.Server.Version} {store.Server.Edition}", healthy.Output);
        Assert.Contains("Nothing is missing.", healthy.Output);

        await store.QueryAsync(new CypherQuery("DROP INDEX article_date"), readOnly: false, Token);
        var sick = await Actorgraph.RunAsync(settings, "doctor");
        Assert.Equal((1, "actorgraph: article_date is missing; actorgraph load creates it"), (sick.ExitCode, sick.Error.Trim()));

        await using var file = await TemporaryStore.CreateAsync([.. PeaceTalks.Records]);
        await Actorgraph.RunAsync(settings, "load", "--from", file.Path);
        Assert.Equal(0, (await Actorgraph.RunAsync(settings, "doctor")).ExitCode);
    }
}
