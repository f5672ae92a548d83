using CsCheck;
using Graph.Core.Pipeline;

namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteRoundTripTests
{
    [Fact]
    public async Task Save_AnyRecords_ComeBackExactlyAndSorted()
    {
        await RandomRecords.One.Array[1, 6].SampleAsync(async records =>
        {
            await using var temporary = await TemporaryStore.CreateAsync(records);
            var expected = records.GroupBy(r => r.Article.Id).Select(g => g.Last()).OrderBy(r => r.Article.Id, StringComparer.Ordinal);
            Assert.Equal(expected.Select(RandomRecords.Print), await ReadAsync(temporary));
        }, iter: 60, threads: 1);
    }

    [Fact]
    public async Task Save_SameRecordsAgainInAnotherOrder_LeavesTheSameStore()
    {
        await RandomRecords.One.Array[1, 6].SampleAsync(async records =>
        {
            ArticleRecord[] distinct = [.. records.DistinctBy(r => r.Article.Id)];
            await using var once = await TemporaryStore.CreateAsync(distinct);
            await using var twice = await TemporaryStore.CreateAsync([.. distinct.Reverse()]);
            await twice.Store.SaveAsync(distinct, TestContext.Current.CancellationToken);
            Assert.Equal(once.Dump(), twice.Dump());
        }, iter: 40, threads: 1);
    }

    [Fact]
    public async Task Delete_AnyArticle_EqualsNeverHavingSavedIt()
    {
        await RandomRecords.One.Array[2, 6].SampleAsync(async records =>
        {
            ArticleRecord[] distinct = [.. records.DistinctBy(r => r.Article.Id)];
            await using var with = await TemporaryStore.CreateAsync(distinct);
            await using var without = await TemporaryStore.CreateAsync(distinct[1..]);
            Assert.True(await with.Store.DeleteAsync(distinct[0].Article.Id, TestContext.Current.CancellationToken));
            Assert.Equal(without.Dump(), with.Dump());
        }, iter: 40, threads: 1);
    }

    [Fact]
    public async Task Delete_UnknownArticle_SaysSoAndChangesNothing()
    {
        await using var temporary = await TemporaryStore.CreateAsync(CrashingWriter.SmallRecord.Of("a"));
        var before = temporary.Dump();
        Assert.False(await temporary.Store.DeleteAsync("b", TestContext.Current.CancellationToken));
        Assert.Equal(before, temporary.Dump());
    }

    [Fact]
    public async Task Read_WhileAnotherArticleIsSaved_SeesTheMomentItBegan()
    {
        await using var temporary = await TemporaryStore.CreateAsync(CrashingWriter.SmallRecord.Of("a"), CrashingWriter.SmallRecord.Of("b"));
        var seen = new List<string>();
        await foreach (var record in temporary.Store.ReadAsync(TestContext.Current.CancellationToken))
        {
            seen.Add(record.Article.Id);
            await temporary.Store.SaveAsync([CrashingWriter.SmallRecord.Of("c")], TestContext.Current.CancellationToken);
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
        await using var temporary = await TemporaryStore.CreateAsync(CrashingWriter.SmallRecord.Of("a"), CrashingWriter.SmallRecord.Of("b"));
        var record = await temporary.Store.FindAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(found, record?.Article.Id);
    }

    private static async Task<List<string>> ReadAsync(TemporaryStore temporary)
    {
        var printed = new List<string>();
        await foreach (var record in temporary.Store.ReadAsync(TestContext.Current.CancellationToken)) printed.Add(RandomRecords.Print(record));
        return printed;
    }
}
