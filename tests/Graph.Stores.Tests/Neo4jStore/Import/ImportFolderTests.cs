using CsCheck;
using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Import;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Import;

[Collection("Neo4j")]
public sealed class ImportFolderTests(Neo4jServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-import-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Write_SeedsTalksAndHostileRecords_ImportAsTheGraphThatLoadingBuilds()
    {
        ArticleRecord[] records = [.. Seeds.Records, .. PeaceTalks.Records, .. GeneratedRecords.Several.Single()];
        // The importer takes a list of one empty text for no list.
        records =
        [
            .. records.Select(r => r with
            {
                Entities = [.. r.Entities.Select(e => e with { Mentions = [.. e.Mentions.Where(m => m.Length > 0)] })],
                Statements = [.. r.Statements.Select(s => s.Role is "" ? s with { Role = null } : s)],
            }),
        ];
        records = [.. records.OrderBy(r => r.Article.Id, StringComparer.Ordinal)];
        await using var store = await server.EmptyStoreAsync("http");
        Assert.SkipUnless(server.IsOwn, "The test server is not the tests' own to stop.");
        await store.SaveAsync(records, Token);
        var expected = await GraphDump.OfAsync(store);

        await ImportFolder.WriteAsync(records.ToAsyncEnumerable(), _folder.FullName, Token);
        server.Import(_folder.FullName);
        await using var imported = await Neo4jGraphStore.ConnectAsync(await server.SettingsAsync("http"), Token);
        await imported.InitializeAsync(Token);
        Assert.Equal(expected, await GraphDump.OfAsync(imported));
    }

    [Fact]
    public async Task Write_Talks_NamesEveryFileInTheCommand()
    {
        var command = await ImportFolder.WriteAsync(PeaceTalks.Records.ToAsyncEnumerable(), _folder.FullName, Token);
        Assert.StartsWith("neo4j-admin database import full neo4j", command);
        Assert.Equal(
            _folder.GetFiles("*.csv").Select(f => f.Name).Order(StringComparer.Ordinal),
            command.Split('=', ' ', '\n').Where(w => w.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
