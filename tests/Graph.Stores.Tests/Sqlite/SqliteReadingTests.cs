using Graph.Stores.CrashingWriter;

namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteReadingTests
{
    [Fact]
    public async Task Read_WhileAnotherArticleIsSaved_SeesTheMomentItBegan()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"), SmallRecord.Of("b"));
        var seen = new List<string>();
        await foreach (var record in temporary.Store.ReadAsync(TestContext.Current.CancellationToken))
        {
            seen.Add(record.Article.Id);
            await temporary.Store.SaveAsync([SmallRecord.Of("c")], TestContext.Current.CancellationToken);
        }

        Assert.Equal(["a", "b"], seen);
        Assert.Equal(3, temporary.Number("SELECT count(*) FROM articles"));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b.txt", "b")]
    [InlineData("c", null)]
    public async Task Find_IdOrSource_GivesThatArticle(string asked, string? found)
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"), SmallRecord.Of("b"));
        var record = await temporary.Store.FindAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(found, record?.Article.Id);
    }

    [Fact]
    public async Task Delete_ArticleWithSharedEntities_KeepsThemUntilNobodyNamesThem()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"), SmallRecord.Of("b"));
        await temporary.Store.DeleteAsync("a", TestContext.Current.CancellationToken);
        Assert.Equal(2, temporary.Number("SELECT count(*) FROM entities"));
        await temporary.Store.DeleteAsync("b", TestContext.Current.CancellationToken);
        foreach (var table in new[] { "articles", "blocks", "entities", "article_entities", "mentions", "statements" })
            Assert.Equal(0, temporary.Number($"SELECT count(*) FROM {table}"));
    }
}
