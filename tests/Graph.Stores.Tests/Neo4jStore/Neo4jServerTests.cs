using Xunit.Sdk;

namespace Graph.Stores.Tests.Neo4jStore;

/// <summary>What becomes of the Neo4j tests where no server can be had.</summary>
public sealed class Neo4jServerTests : IDisposable
{
    private readonly string _broken = Path.GetTempFileName();

    public void Dispose() => File.Delete(_broken);

    [Fact]
    public async Task Settings_ServerThatCannotStartInCI_FailsTheTest()
    {
        await using var server = Broken(ci: "true");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => server.SettingsAsync("http"));
        Assert.StartsWith("No Neo4j for the tests: Neo4j start: no Java here", error.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.SettingsAsync("http"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public async Task Settings_ServerThatCannotStartElsewhere_SkipsTheTestWithTheReason(string? ci)
    {
        await using var server = Broken(ci);
        Assert.Contains("no Java here", await SkipReasonAsync(server));
    }

    [Fact]
    public async Task Settings_NoServerFolderInCI_SkipsTheTestWithTheRemedy()
    {
        await using var server = new Neo4jServer(null, name => name == "CI" ? "true" : null);
        Assert.Contains("set NEO4J_TEST_URI", await SkipReasonAsync(server));
    }

    // Assert.Throws lets this exception pass, which would skip the test itself.
    private static async Task<string> SkipReasonAsync(Neo4jServer server)
    {
        try
        {
            await server.SettingsAsync("http");
        }
        catch (SkipException skip)
        {
            return skip.Message;
        }

        throw FailException.ForFailure("The server's tests are not skipped.");
    }

    private Neo4jServer Broken(string? ci)
    {
        File.WriteAllText(_broken, "echo no Java here >&2\nexit 1\n");
        return new Neo4jServer(_broken, name => name == "CI" ? ci : null);
    }
}
