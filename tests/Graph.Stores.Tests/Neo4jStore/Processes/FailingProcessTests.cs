using Graph.Stores.Neo4jStore;
using Graph.Stores.Tests.Neo4jStore.Queries;
using Graph.Stores.Tests.Sqlite;

namespace Graph.Stores.Tests.Neo4jStore.Processes;

/// <summary>What users of <c>load</c>, <c>query</c> and <c>doctor</c> read when the database cannot be used.</summary>
[Collection("Neo4j")]
public sealed class FailingProcessTests(Neo4jServer server)
{
    public static TheoryData<string> Commands => ["load", "query", "doctor"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_WrongPassword_SaysSoWithoutShowingIt(string command)
    {
        var right = await server.SettingsAsync("http");
        Assert.SkipWhen(right.Password is null, "The test server asks for no password.");
        var run = await FailAsync(command, new Neo4jSettings(right.Address.OriginalString, right.Username, "wrong-wrong"));
        Assert.Contains("does not accept the password of user 'neo4j'; check NEO4J_USERNAME and NEO4J_PASSWORD", run.Error);
        Assert.DoesNotContain("wrong-wrong", run.Error + run.Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_PortWhereNothingListens_NamesTheDefault(string command)
    {
        var run = await FailAsync(command, new Neo4jSettings("http://127.0.0.1:1"));
        Assert.Contains("start Neo4j, or correct the address: HTTP is on port 7474 by default", run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_BoltPortOverHttp_SaysItIsNotTheHttpPort(string command)
    {
        await server.SettingsAsync("http");
        Assert.SkipWhen(server.Bolt is null, "The test server's Bolt port is not known.");
        var run = await FailAsync(command, new Neo4jSettings($"http://{server.Bolt!.Host}:{server.Bolt.Port}"));
        Assert.Contains("not Neo4j's HTTP port; it is 7474 by default", run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_MissingDatabase_NamesIt(string command)
    {
        var right = await server.SettingsAsync("http");
        var run = await FailAsync(command, new Neo4jSettings(right.Address.OriginalString, right.Username, right.Password, "nowhere"));
        Assert.Contains("there is no database 'nowhere'; set NEO4J_DATABASE", run.Error);
    }

    [Fact]
    public async Task Run_ReadOnlyDatabase_LoadAndDoctorSaySoAndQueryWorks()
    {
        await using var store = await server.EmptyStoreAsync("http");
        Assert.SkipUnless(server.IsOwn, "The test server is not the tests' own to configure.");
        await store.SaveAsync([.. PeaceTalks.Records], TestContext.Current.CancellationToken);
        server.Restart(["server.databases.read_only=neo4j"]);
        try
        {
            var settings = await server.SettingsAsync("http");
            Assert.Contains("database 'neo4j' is read-only", (await FailAsync("load", settings)).Error);
            Assert.Contains("the database is read-only; open it for writing before loading", (await FailAsync("doctor", settings)).Error);
            Assert.Equal(0, (await RunAsync("query", settings)).ExitCode);
        }
        finally
        {
            server.Restart([]);
        }
    }

    private static async Task<Actorgraph> FailAsync(string command, Neo4jSettings settings)
    {
        var run = await RunAsync(command, settings);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("actorgraph: ", run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        return run;
    }

    private static async Task<Actorgraph> RunAsync(string command, Neo4jSettings settings)
    {
        if (command != "load") return await Actorgraph.RunAsync(settings, command == "query" ? ["query", "who_met_whom"] : [command]);
        await using var file = await TemporaryStore.CreateAsync([.. PeaceTalks.Records]);
        return await Actorgraph.RunAsync(settings, "load", "--from", file.Path);
    }
}
