using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace Graph.Stores.Tests.Neo4jStore.Browser;

/// <summary>The compose file, as far as it can be judged without an engine to run it.</summary>
/// <remarks>The keys are those of the Compose Specification that the file has a use for.</remarks>
public sealed partial class ComposeFileTests
{
    private static readonly string[] ServiceKeys = ["image", "ports", "environment", "volumes", "healthcheck", "restart"];
    private static readonly string[] HealthKeys = ["test", "interval", "timeout", "retries", "start_period"];

    private static readonly Dictionary<string, object?> File =
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object?>>(System.IO.File.ReadAllText(Seeds.Folder("docker-compose.yml")));

    private static Dictionary<string, Dictionary<string, object?>> Services => Map(File["services"]).ToDictionary(s => s.Key, s => Map(s.Value));

    [Fact]
    public void File_Keys_AreOfTheSpecification()
    {
        Assert.Equal(["services", "volumes"], File.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["browser-assets", "neo4j"], Services.Keys.Order(StringComparer.Ordinal));
        Assert.All(Services.Values, service => Assert.Empty(service.Keys.Except(ServiceKeys)));
        Assert.All(Services.Values, service => Assert.Equal("unless-stopped", service["restart"]));
    }

    [Fact]
    public void Images_HaveAPinnedVersion()
    {
        Assert.Matches(@"^neo4j:5\.26\.\d+-community$", (string)Services["neo4j"]["image"]!);
        Assert.Matches(@"^nginx:\d+\.\d+(\.\d+)?-alpine$", (string)Services["browser-assets"]["image"]!);
    }

    [Fact]
    public void Ports_AreReachedFromThisMachineOnly() => Assert.All(
        Services.Values.SelectMany(s => List(s["ports"])), port => Assert.Matches(@"^127\.0\.0\.1:\d+:\d+$", port));

    [Fact]
    public void HealthCheck_Neo4j_AsksTheHttpPort()
    {
        var check = Map(Services["neo4j"]["healthcheck"]);
        Assert.Equal(HealthKeys.Order(StringComparer.Ordinal), check.Keys.Order(StringComparer.Ordinal));
        var test = List(check["test"]).ToArray();
        Assert.Equal("CMD-SHELL", test[0]);
        Assert.Contains("http://localhost:7474/", test[1]);
        Assert.All(["interval", "timeout", "start_period"], key => Assert.Matches(@"^\d+s$", (string)check[key]!));
        Assert.Matches(@"^\d+$", (string)check["retries"]!);
    }

    [Fact]
    public void Volumes_FoldersExistAndNamesAreDeclared()
    {
        string[] sources = [.. Services.Values.SelectMany(s => List(s["volumes"])).Select(v => v.Split(':')[0])];
        Assert.All(sources.Where(s => s.StartsWith("./", StringComparison.Ordinal)), s => Assert.True(Path.Exists(Seeds.Folder(s[2..])), $"{s} does not exist."));
        Assert.Equal(
            sources.Where(s => !s.StartsWith("./", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Map(File["volumes"]).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PostConnectCommand_NamesFilesThatTheOtherServiceServesAndTheBrowserAllows()
    {
        var settings = Map(Services["neo4j"]["environment"]);
        var addresses = Address().Matches((string)settings["NEO4J_browser_post__connect__cmd"]!).Select(m => new Uri(m.Value)).ToArray();
        Assert.Equal(["/graph.grass", "/guide.html"], addresses.Select(a => a.AbsolutePath));
        Assert.All(addresses, address =>
        {
            Assert.Equal(settings["NEO4J_browser_remote__content__hostname__whitelist"], address.Host);
            Assert.Contains($"127.0.0.1:{address.Port}:80", List(Services["browser-assets"]["ports"]));
            Assert.True(System.IO.File.Exists(Seeds.Folder("cypher/browser" + address.AbsolutePath)));
        });
    }

    [Fact]
    public void Memory_Neo4j_IsBounded() => Assert.All(
        ["heap_initial__size", "heap_max__size", "pagecache_size"],
        name => Assert.Matches(@"^\d+[MG]$", (string)Map(Services["neo4j"]["environment"])[$"NEO4J_server_memory_{name}"]!));

    private static Dictionary<string, object?> Map(object? node) => ((Dictionary<object, object?>)node!).ToDictionary(p => (string)p.Key, p => p.Value);

    private static IEnumerable<string> List(object? node) => ((List<object>)node!).Cast<string>();

    [GeneratedRegex(@"http://[^;\s]+")]
    private static partial Regex Address();
}
