using Graph.Stores.CrashingWriter;

namespace Graph.Stores.Tests.Sqlite;

public sealed class SqliteScoreTests
{
    [Fact]
    public async Task ReplaceScores_SecondTime_LeavesNothingOfTheFirst()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"));
        await temporary.Store.ReplaceScoresAsync([Scores("anna-berg", 7), Scores("boris-lund", 3)], TestContext.Current.CancellationToken);
        Assert.Equal(7, temporary.Number("SELECT degree FROM actor_scores WHERE entity_id = 'anna-berg'"));

        await temporary.Store.ReplaceScoresAsync([Scores("anna-berg", 8), Scores("unheard-of", 1)], TestContext.Current.CancellationToken);
        Assert.Equal(8, temporary.Number("SELECT sum(degree) FROM actor_scores"));
    }

    [Fact]
    public async Task Scores_ArticleReadAgain_StayUntilTheActorGoes()
    {
        await using var temporary = await TemporaryStore.CreateAsync(SmallRecord.Of("a"));
        await temporary.Store.ReplaceScoresAsync([Scores("anna-berg", 7)], TestContext.Current.CancellationToken);
        await temporary.Store.SaveAsync([SmallRecord.Of("a")], TestContext.Current.CancellationToken);
        Assert.Equal(1, temporary.Number("SELECT count(*) FROM actor_scores"));
        await temporary.Store.DeleteAsync("a", TestContext.Current.CancellationToken);
        Assert.Equal(0, temporary.Number("SELECT count(*) FROM actor_scores"));
    }

    private static EntityScores Scores(string id, int degree) => new(id, degree, 1, 0.5, 0, 0.5, 0.5, 1, 1, null);
}
