using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Failures;

[Collection("Neo4j")]
public sealed class ConnectionErrorTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Connect_WrongPassword_NamesUserAndVariables(string scheme)
    {
        var right = await server.SettingsAsync(scheme);
        Assert.SkipWhen(right.Password is null, "The test server asks for no password.");
        var message = await MessageAsync(new Neo4jSettings(right.Address.OriginalString, right.Username, "wrong-wrong"));
        Assert.Equal($"{right.Address.OriginalString}: the server does not accept the password of user '{right.Username}'; check NEO4J_USERNAME and NEO4J_PASSWORD", message);
        Assert.DoesNotContain("wrong-wrong", message);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Connect_MissingDatabase_NamesIt(string scheme)
    {
        var right = await server.SettingsAsync(scheme);
        var message = await MessageAsync(new Neo4jSettings(right.Address.OriginalString, right.Username, right.Password, "nowhere"));
        Assert.Equal($"{right.Address.OriginalString}: there is no database 'nowhere'; set NEO4J_DATABASE to one of SHOW DATABASES, or create it", message);
    }

    [Theory]
    [InlineData("http", "HTTP is on port 7474")]
    [InlineData("bolt", "Bolt is on port 7687")]
    public async Task Connect_PortWhereNothingListens_SaysSo(string scheme, string remedy)
    {
        SkipWithout(scheme);
        var message = await MessageAsync(new Neo4jSettings($"{scheme}://127.0.0.1:1"));
        Assert.StartsWith($"{scheme}://127.0.0.1:1: nothing answers (", message);
        Assert.EndsWith($"start Neo4j, or correct the address: {remedy} by default", message);
    }

    [Fact]
    public async Task Connect_HttpToTheBoltPort_NamesTheHttpPort()
    {
        var settings = await server.SettingsAsync("http");
        Assert.SkipWhen(server.Bolt is null, "The test server's Bolt port is not known.");
        var message = await MessageAsync(new Neo4jSettings($"http://{server.Bolt!.Host}:{server.Bolt.Port}", settings.Username, settings.Password));
        Assert.Equal($"http://{server.Bolt.Host}:{server.Bolt.Port}: something answers here, and it is not Neo4j's HTTP port; it is 7474 by default (7473 with https://)", message);
    }

    [Fact]
    public async Task Connect_BoltToTheHttpPort_NamesTheBoltPort()
    {
        SkipWithout("bolt");
        var settings = await server.SettingsAsync("bolt");
        var message = await MessageAsync(new Neo4jSettings($"bolt://{server.Http!.Host}:{server.Http.Port}", settings.Username, settings.Password));
        Assert.Contains("not Neo4j's Bolt port; it is 7687 by default", message);
    }

    [Fact]
    public async Task Connect_AnotherProgram_SaysItIsNotNeo4j()
    {
        await using var ssh = StubServer.Banner();
        await using var web = StubServer.Http(_ => (200, "<html>"));
        await using var api = StubServer.Http(_ => (404, "{}"));
        foreach (var stub in new[] { ssh, web, api })
            Assert.Equal(
                $"http://127.0.0.1:{stub.Port}: something answers here, and it is not Neo4j's HTTP port; it is 7474 by default (7473 with https://)",
                await MessageAsync(new Neo4jSettings($"http://127.0.0.1:{stub.Port}")));
    }

    [Fact]
    public async Task Connect_VersionBelow526_NamesBoth()
    {
        await using var old = StubServer.Neo4j("5.25.1", _ => null);
        var message = await MessageAsync(new Neo4jSettings($"http://127.0.0.1:{old.Port}"));
        Assert.Equal($"http://127.0.0.1:{old.Port}: Neo4j 5.25.1 is too old; use 5.26 or later", message);
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.26.30")]
    [InlineData("2025.10.1")]
    public async Task Connect_VersionFrom526On_Works(string version)
    {
        await using var stub = StubServer.Neo4j(version, _ => null);
        await using var store = await Neo4jGraphStore.ConnectAsync(new Neo4jSettings($"http://127.0.0.1:{stub.Port}"), Token);
        Assert.Equal(version, store.Server.Version);
    }

    [Fact]
    public async Task Connect_TlsToAPlainServer_NamesThePlainScheme()
    {
        var settings = await server.SettingsAsync("http");
        Assert.SkipUnless(settings.Address.Scheme == "http", "The test server speaks TLS.");
        var message = await MessageAsync(new Neo4jSettings($"https://{settings.Address.Host}:{settings.Address.Port}"));
        Assert.Contains("no encrypted connection", message);
        Assert.Contains("if the server has no TLS use http://", message);
    }

    [Fact]
    public async Task Connect_BoltTlsToAPlainServer_NamesThePlainScheme()
    {
        SkipWithout("bolt");
        var settings = await server.SettingsAsync("bolt");
        var message = await MessageAsync(new Neo4jSettings($"bolt+s://{settings.Address.Host}:{settings.Address.Port}", settings.Username, settings.Password));
        Assert.Contains("if the server has no TLS use bolt://", message);
    }

    [Fact]
    public async Task Connect_UntrustedCertificate_SaysWhatToDo()
    {
        await using var stub = StubServer.Tls();
        var message = await MessageAsync(new Neo4jSettings($"https://localhost:{stub.Port}"));
        Assert.Contains("else trust its certificate", message);
    }

    [Fact]
    public async Task Save_UserWithoutTheRight_NamesUserAndRoles()
    {
        await using var stub = StubServer.Neo4j("5.26.30", line => line.Contains("/tx", StringComparison.Ordinal) ? "Neo.ClientError.Security.Forbidden" : null);
        await using var store = await Neo4jGraphStore.ConnectAsync(new Neo4jSettings($"http://127.0.0.1:{stub.Port}", "reader", "pw"), Token);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync([.. PeaceTalks.Records], Token));
        Assert.Equal(
            $"http://127.0.0.1:{stub.Port}: user 'reader' lacks the right to do this in database 'neo4j' (as the server puts it); use a user with the role architect or publisher",
            error.Message);
    }

    [Fact]
    public async Task Save_PassingErrorThatDoesNotPass_EndsWithTheServersWords()
    {
        await using var stub = StubServer.Neo4j("5.26.30", line => line.Contains("/tx", StringComparison.Ordinal) ? "Neo.TransientError.Transaction.DeadlockDetected" : null);
        var settings = new Neo4jSettings($"http://127.0.0.1:{stub.Port}");
        await using var store = await Neo4jGraphStore.ConnectAsync(settings, Transports.Create(settings), TimeSpan.FromMilliseconds(300), Token);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync([.. PeaceTalks.Records], Token));
        Assert.Equal($"http://127.0.0.1:{stub.Port}: Neo.TransientError.Transaction.DeadlockDetected: as the server puts it", error.Message);
    }

    [Fact]
    public async Task Save_TransientErrorAtFirst_IsRepeated()
    {
        var requests = 0;
        await using var stub = StubServer.Neo4j("5.26.30", line =>
            line.StartsWith("POST /db/neo4j/query/v2/tx ", StringComparison.Ordinal) && requests++ < 2 ? "Neo.TransientError.Transaction.DeadlockDetected" : null);
        await using var store = await Neo4jGraphStore.ConnectAsync(new Neo4jSettings($"http://127.0.0.1:{stub.Port}"), Token);
        await store.SaveAsync([.. PeaceTalks.Records], Token);
        Assert.Equal(3, requests);
    }

    [Fact]
    public async Task Save_ClientError_IsNotRepeated()
    {
        var requests = 0;
        await using var stub = StubServer.Neo4j("5.26.30", line =>
        {
            if (!line.StartsWith("POST /db/neo4j/query/v2/tx ", StringComparison.Ordinal)) return null;
            requests++;
            return "Neo.ClientError.Statement.SyntaxError";
        });
        await using var store = await Neo4jGraphStore.ConnectAsync(new Neo4jSettings($"http://127.0.0.1:{stub.Port}"), Token);
        await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync([.. PeaceTalks.Records], Token));
        Assert.Equal(1, requests);
    }

    private static void SkipWithout(string scheme) =>
        Assert.SkipWhen(scheme == "bolt" && !Transports.HasBolt, "This build has no Bolt: its feed lacked Neo4j.Driver.");

    private static async Task<string> MessageAsync(Neo4jSettings settings)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => Neo4jGraphStore.ConnectAsync(settings, Token));
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }
}
