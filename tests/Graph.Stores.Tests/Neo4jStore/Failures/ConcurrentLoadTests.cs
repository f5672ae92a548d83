using CsCheck;
using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Tests.Neo4jStore.Queries;

namespace Graph.Stores.Tests.Neo4jStore.Failures;

[Collection("Neo4j")]
public sealed class ConcurrentLoadTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Save_EightLoadersOnOverlappingArticles_EndsInTheGraphOfOne(string scheme)
    {
        ArticleRecord[] records = [.. PeaceTalks.Records, .. Renamed(GeneratedRecords.Several.Array[4].Single())];
        await using var alone = await server.EmptyStoreAsync(scheme);
        await alone.SaveAsync(records, Token);
        var expected = await GraphDump.OfAsync(alone);

        await using var empty = await server.EmptyStoreAsync(scheme);
        var settings = await server.SettingsAsync(scheme);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(loader => Task.Run(async () =>
        {
            await using var store = await Neo4jGraphStore.ConnectAsync(settings, Token);
            await store.InitializeAsync(Token);
            var own = records.Skip(loader % records.Length).Concat(records.Take(loader % records.Length)).ToArray();
            foreach (var record in own.Take(own.Length / 2)) await store.SaveAsync([record], Token);
            await store.SaveAsync(own, Token);
        }, Token)));
        Assert.Equal(expected, await GraphDump.OfAsync(empty));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Save_ServerKilledAndStartedAgain_ResumesAndEndsInTheSameGraph(string scheme)
    {
        ArticleRecord[] records = [.. Renamed(GeneratedRecords.Several.Array[6].Single())];
        await using var alone = await server.EmptyStoreAsync(scheme);
        Assert.SkipUnless(server.IsOwn, "The test server is not the tests' own to kill.");
        await alone.SaveAsync(records, Token);
        var expected = await GraphDump.OfAsync(alone);

        await using var store = await server.EmptyStoreAsync(scheme);
        var saved = 0;
        var load = Task.Run(async () =>
        {
            foreach (var record in records)
            {
                await store.SaveAsync([record], Token);
                Interlocked.Increment(ref saved);
            }
        }, Token);
        while (Volatile.Read(ref saved) < 2) await Task.Delay(5, Token);
        server.Kill();
        Assert.False(load.IsCompleted, "The load was over before the kill.");
        server.Restart();
        await load;
        Assert.Equal(expected, await GraphDump.OfAsync(store));
    }

    // The same few articles come again and again; other ids make them many.
    private static IEnumerable<ArticleRecord> Renamed(IEnumerable<ArticleRecord[]> groups) => groups.SelectMany((group, i) => group.Select(record =>
    {
        var id = $"{i}-{record.Article.Id}";
        return record with
        {
            Article = record.Article with { Id = id },
            Statements = [.. record.Statements.Select(s => s with { ArticleId = id, Id = $"{i}-{s.Id}" })],
        };
    }));
}
