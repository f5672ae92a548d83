namespace Graph.Cli.Tests.Commands;

/// <summary><c>actors</c> shows whom an article means and says why.</summary>
public sealed class ActorsCommandTests
{
    [Fact]
    public async Task Actors_ArticleWithUnlistedPeople_ListsThemWithPostsAndSpeaker()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("actors", Write(folder));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("person        Tunde Afolayan  (", run.Output, StringComparison.Ordinal);
        Assert.Contains("post          Tunde Afolayan: president of Nigeria", run.Output, StringComparison.Ordinal);
        Assert.Contains("quotation     Tunde Afolayan: \"We agreed on nothing,\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_Explain_GivesEveryMentionItsReason()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.OfAsync("actors", Write(folder), "--explain");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Afolayan = Tunde Afolayan  [name, 0.97]  surname of a name in this article", run.Output, StringComparison.Ordinal);
        Assert.Contains("We = Nigeria  [pronoun, 0.75]  the speaker's side", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_MissingFile_FailsWithOneLine()
    {
        var run = await CommandLineRun.OfAsync("actors", "no-such-file.txt");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    private static string Write(TemporaryFolder folder) =>
        folder.Write("article.txt", "President Tunde Afolayan of Nigeria sat down with his Ghanaian counterpart, Kwabena Asiedu-Mensa, on Tuesday. \"We agreed on nothing,\" Mr Afolayan said.\n");
}
