namespace Graph.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task Explain_Position_NamesPatternStanceHolderAndConfidence()
    {
        var lines = await ExplainAsync("Kenya rejected the embargo.");

        Assert.Contains("  Kenya REJECTED sanctions", lines);
        Assert.Contains(lines, l => l.StartsWith("      confidence 0.", StringComparison.Ordinal) && l.Contains("rule's estimate +", StringComparison.Ordinal));
        Assert.Contains("  sanctions: \"embargo\" matches '$sanction'", lines);
        Assert.Contains("      REJECTED sanctions by Kenya through \"rejected\" (reject)", lines);
    }

    [Theory]
    [InlineData("The embargo was rejected.", "      \"rejected\" takes a position (reject), but nobody named holds it")]
    [InlineData("Kenya will stay if Somalia rejects the embargo.", "      \"rejects\" (reject) stands in a condition")]
    [InlineData("Kenya did not propose a truce.", "      PROPOSED ceasefire by Kenya through \"propose\" (propose), negated")]
    [InlineData("Kenya sold tea during the embargo.", "      no position: the climb from the issue ended at \"embargo\", obl of \"sold\"")]
    public async Task Explain_NearMissOfAPosition_SaysWhy(string sentence, string expected) =>
        Assert.Contains(expected, await ExplainAsync(sentence));

    [Fact]
    public async Task Explain_FrameWithAnUnfilledSlot_NamesTheSlotUnderItsWord()
    {
        var lines = await ExplainAsync("Kenya accused the rain.");

        var word = Array.IndexOf(lines, "  accused");
        Assert.True(word > Array.IndexOf(lines, "near misses"));
        Assert.StartsWith("      ACCUSED/verb:accuse (accused.yaml:", lines[word + 1], StringComparison.Ordinal);
        Assert.Contains(": nobody at ", lines[word + 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ReportedPlan_ShowsStatusAndSpeaker() =>
        Assert.Contains("      status planned, said by Uganda", await ExplainAsync("Uganda said Kenya would attack Somalia."));

    private static async Task<string[]> ExplainAsync(string sentence)
    {
        var run = await CommandLineRun.OfAsync("explain", sentence);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        return run.Output.Split('\n');
    }
}
