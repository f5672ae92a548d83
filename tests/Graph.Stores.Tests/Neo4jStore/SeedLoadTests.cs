using CsCheck;

namespace Graph.Stores.Tests.Neo4jStore;

[Collection("Neo4j")]
public sealed class SeedLoadTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_SeedsTwice_GivesTheSameGraph()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. Seeds.Records], Token);
        var once = await GraphDump.OfAsync(store);
        await store.SaveAsync([.. Seeds.Records], Token);
        Assert.Equal(once, await GraphDump.OfAsync(store));
        Assert.Contains(once, line => line.Contains("\"MET\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_SeedsOneByOneInAnyOrder_GivesTheSameGraph()
    {
        await using var store = await server.EmptyStoreAsync("http");
        await store.SaveAsync([.. Seeds.Records], Token);
        var expected = await GraphDump.OfAsync(store);
        await Gen.Shuffle(Enumerable.Range(0, Seeds.Records.Count).ToArray()).SampleAsync(
            async order =>
            {
                await using var other = await server.EmptyStoreAsync("http");
                foreach (var i in order) await other.SaveAsync([Seeds.Records[i]], Token);
                Assert.Equal(expected, await GraphDump.OfAsync(other));
            },
            iter: 4,
            threads: 1);
    }

    [Fact]
    public async Task Delete_AnySeed_EqualsNeverHavingLoadedIt()
    {
        foreach (var seed in Seeds.Records)
        {
            await using var without = await server.EmptyStoreAsync("http");
            await without.SaveAsync([.. Seeds.Records.Where(r => r != seed)], Token);
            var expected = await GraphDump.OfAsync(without);
            await without.SaveAsync([seed], Token);
            Assert.NotEqual(expected, await GraphDump.OfAsync(without));
            Assert.True(await without.DeleteAsync(seed.Article.Id, Token));
            Assert.Equal(expected, await GraphDump.OfAsync(without));
        }
    }
}
