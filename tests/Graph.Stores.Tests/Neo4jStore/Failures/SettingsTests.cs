using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Tests.Neo4jStore.Failures;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("http://neo4j:hunter2@localhost:7474")]
    [InlineData("bolt://:hunter2@localhost")]
    [InlineData("nonsense://x:hunter2@h")]
    [InlineData("neo4j:hunter2@localhost")]
    public void Settings_PasswordInTheAddress_IsRefusedAndNotRepeated(string address)
    {
        var error = Assert.Throws<StoreException>(() => new Neo4jSettings(address));
        Assert.DoesNotContain("hunter2", error.Message);
    }

    [Fact]
    public void Settings_AsText_HideThePassword() =>
        Assert.Equal("http://localhost:7474 (user neo4j, database neo4j)", new Neo4jSettings("http://localhost:7474", "neo4j", "hunter2").ToString());

    [Fact]
    public void Create_BoltWithoutDriver_NamesTheHttpAlternative()
    {
        Assert.SkipWhen(Transports.HasBolt, "This build has Bolt.");
        var error = Assert.Throws<StoreException>(() => Transports.Create(new Neo4jSettings("neo4j+s://db.example:7687")));
        Assert.Contains("lacked Neo4j.Driver", error.Message);
        Assert.Contains("use https://db.example:7473 (Query API)", error.Message);
    }

    [Fact]
    public void Resolve_FileBeforeEnvironment_AndAddressBeforeBoth()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# from Aura\nNEO4J_URI=http://from-file:7474\nNEO4J_PASSWORD=\"file = secret\"\nOTHER=1\n");
        var file = Neo4jCredentials.ReadFile(path);
        File.Delete(path);
        string? Environment(string name) => name switch { "NEO4J_USERNAME" => "someone", "NEO4J_PASSWORD" => "environment's", _ => null };

        var fromFile = Neo4jCredentials.Resolve(null, file, Environment);
        Assert.Equal("http://from-file:7474", fromFile.Address.OriginalString);
        Assert.Equal(("someone", "file = secret", "neo4j"), (fromFile.Username, fromFile.Password, fromFile.Database));
        Assert.Equal("http://given:1", Neo4jCredentials.Resolve("http://given:1", file, Environment).Address.OriginalString);
        Assert.Equal("environment's", Neo4jCredentials.Resolve("http://given:1", null, Environment).Password);
    }

    [Fact]
    public void Resolve_NoAddress_SaysHowToGiveOne()
    {
        var error = Assert.Throws<StoreException>(() => Neo4jCredentials.Resolve(null, null, _ => null));
        Assert.Equal("no Neo4j address is given; use --to http://localhost:7474 or set NEO4J_URI", error.Message);
    }

    [Fact]
    public void ReadFile_WithoutAnyName_SaysWhatToWrite()
    {
        var path = Path.GetTempFileName();
        var error = Assert.Throws<StoreException>(() => Neo4jCredentials.ReadFile(path));
        File.Delete(path);
        Assert.Equal($"{path}: holds none of NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; write one NAME=value a line", error.Message);
    }
}
