using System.Text.Json;
using CsCheck;
using Graph.Core.Pipeline;

namespace Graph.Stores.Tests;

/// <summary>What every store promises; one subclass a store.</summary>
public abstract class GraphStoreContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>How many random cases a property is tried on.</summary>
    protected virtual int Cases => 20;

    /// <summary>A store that holds nothing; skips the test where there is none.</summary>
    protected abstract Task<IGraphStore> EmptyAsync();

    /// <summary>All that the store physically holds, as comparable lines.</summary>
    protected abstract Task<IReadOnlyList<string>> DumpAsync(IGraphStore store);

    [Fact]
    public async Task Read_EmptyStore_IsEmpty()
    {
        await using var store = await EmptyAsync();
        Assert.Empty(await RecordsAsync(store));
    }

    [Fact]
    public async Task Initialize_Twice_KeepsWhatIsStored()
    {
        await using var store = await EmptyAsync();
        var record = GeneratedRecords.One.Single();
        await store.SaveAsync([record], Token);
        await store.InitializeAsync(Token);
        Assert.Equal([Print(record)], await RecordsAsync(store));
    }

    [Fact]
    public async Task Save_AnyRecords_ReadsThemBackExactlyInOrderOfId() => await CheckAsync(async records =>
    {
        await using var store = await EmptyAsync();
        await store.SaveAsync(records, Token);
        Assert.Equal(Expected(records), await RecordsAsync(store));
    });

    [Fact]
    public async Task Save_TwiceAndInAnyOrder_HoldsTheSame() => await CheckAsync(async records =>
    {
        await using var store = await EmptyAsync();
        await store.SaveAsync(records, Token);
        var once = await DumpAsync(store);
        await store.SaveAsync(records, Token);
        Assert.Equal(once, await DumpAsync(store));

        await using var other = await EmptyAsync();
        foreach (var record in records.Reverse()) await other.SaveAsync([record], Token);
        Assert.Equal(once, await DumpAsync(other));
    });

    [Fact]
    public async Task Save_ChangedArticle_EqualsNeverHavingSeenTheOldOne()
    {
        var pairs = Gen.Select(GeneratedRecords.Several, GeneratedRecords.One);
        foreach (var (records, changed) in pairs.Array[Cases].Single())
        {
            var old = changed with { Article = changed.Article with { Id = records[0].Article.Id } };
            old = old with { Statements = [.. old.Statements.Select(s => s with { ArticleId = old.Article.Id, Id = "old-" + s.Id })] };
            await using var fresh = await EmptyAsync();
            await fresh.SaveAsync(records, Token);
            var expected = await DumpAsync(fresh);

            await using var store = await EmptyAsync();
            await store.SaveAsync([old], Token);
            await store.SaveAsync(records, Token);
            Assert.Equal(expected, await DumpAsync(store));
        }
    }

    [Fact]
    public async Task SeparateNamesakes_InAnyOrderAndAgain_HoldsTheSame()
    {
        var records = NamesakeRecords.All;
        await using var store = await EmptyAsync();
        await store.SaveAsync(records, Token);
        Assert.Equal(3, await NamesakeSeparation.ApplyAsync(store, NamesakeRecords.Namesakes, NamesakeRecords.Ids, Token));
        Assert.Equal(0, await NamesakeSeparation.ApplyAsync(store, NamesakeRecords.Namesakes, NamesakeRecords.Ids, Token));
        var once = await DumpAsync(store);

        await using var other = await EmptyAsync();
        foreach (var record in records.Reverse())
        {
            await other.SaveAsync([record], Token);
            await NamesakeSeparation.ApplyAsync(other, NamesakeRecords.Namesakes, NamesakeRecords.Ids, Token);
        }

        Assert.Equal(once, await DumpAsync(other));
    }

    [Fact]
    public async Task SeparateNamesakes_OneArticleDeleted_JoinsThemAgain()
    {
        var records = NamesakeRecords.All;
        await using var store = await EmptyAsync();
        await store.SaveAsync(records, Token);
        await NamesakeSeparation.ApplyAsync(store, NamesakeRecords.Namesakes, NamesakeRecords.Ids, Token);
        await store.DeleteAsync(records[1].Article.Id, Token);
        await NamesakeSeparation.ApplyAsync(store, NamesakeRecords.Namesakes, NamesakeRecords.Ids, Token);

        await using var fresh = await EmptyAsync();
        await fresh.SaveAsync([.. records.Where((_, i) => i != 1)], Token);
        Assert.Equal(await DumpAsync(fresh), await DumpAsync(store));
    }

    [Fact]
    public async Task Delete_OneOfSeveral_EqualsNeverHavingLoadedIt() => await CheckAsync(async records =>
    {
        await using var fresh = await EmptyAsync();
        await fresh.SaveAsync(records[1..], Token);
        var expected = await DumpAsync(fresh);

        await using var store = await EmptyAsync();
        await store.SaveAsync(records, Token);
        Assert.True(await store.DeleteAsync(records[0].Article.Id, Token));
        Assert.Equal(expected, await DumpAsync(store));
        Assert.Equal(Expected(records[1..]), await RecordsAsync(store));
    });

    [Fact]
    public async Task Delete_UnknownArticle_SaysSoAndChangesNothing()
    {
        await using var store = await EmptyAsync();
        var record = GeneratedRecords.One.Single();
        await store.SaveAsync([record], Token);
        Assert.False(await store.DeleteAsync("no such article", Token));
        Assert.Equal([Print(record)], await RecordsAsync(store));
    }

    /// <summary>Tries an assertion on random records.</summary>
    /// <remarks>Cases run one after another: the stores under test may share one database.</remarks>
    protected async Task CheckAsync(Func<ArticleRecord[], Task> assertion)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        await (await EmptyAsync()).DisposeAsync(); // skips here, where no random case is to blame
        await GeneratedRecords.Several.SampleAsync(assertion, iter: Cases, threads: 1, print: records => JsonSerializer.Serialize(records));
    }

    private static IEnumerable<string> Expected(IEnumerable<ArticleRecord> records) =>
        records.OrderBy(r => r.Article.Id, StringComparer.Ordinal).Select(Print);

    private static async Task<List<string>> RecordsAsync(IGraphStore store)
    {
        var records = new List<string>();
        await foreach (var record in store.ReadAsync(Token)) records.Add(Print(record));
        return records;
    }

    private static string Print(ArticleRecord record) => JsonSerializer.Serialize(record);
}
