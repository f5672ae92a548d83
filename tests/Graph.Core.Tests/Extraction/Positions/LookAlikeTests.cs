namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Words that express an issue elsewhere and do not here.</summary>
public class LookAlikeTests
{
    [Theory]
    [InlineData("Norway welcomed NATO's restraint.")]
    [InlineData("Chad asked NATO for help.")]
    [InlineData("Norway declined to join the convention on whaling.")]
    [InlineData("Chad wants the rebels to sit in the government as a bloc.")]
    [InlineData("Norway urged Chad to draw a red line.")]
    [InlineData("Norway presented a new map.")]
    [InlineData("Norway will not recognise any agreement reached without it.")]
    [InlineData("Chad refuses to recognise the court's jurisdiction.")]
    [InlineData("Norway does not recognise Idriss Moussa as president.")]
    [InlineData("Norway called a summit of Latin American leaders, and called it off.")]
    public void Process_AllianceTerritoryOrState_IsNotMeant(string text) => IsNoPosition(text, "direct-talks");

    [Theory]
    [InlineData("Norway voiced concern about the uranium that is missing in Chad.")]
    [InlineData("Norway condemned the theft of a centrifuge.")]
    [InlineData("Norway asked Chad for guarantees that the money will be spent well.")]
    [InlineData("Norway vowed to defend its borders.")]
    [InlineData("\"You have never liked our freedom,\" Norway said.")]
    [InlineData("The $40m in aid that Norway pledged has not arrived.")]
    [InlineData("Norway wants a settlement of the lawsuit.")]
    [InlineData("Norway and Chad pulled back from a confrontation.")]
    [InlineData("Norway undertook to negotiate a set of rules on fish.")]
    [InlineData("Norway is considering whether to send a patrol vessel to the reef.")]
    [InlineData("Norway warned Chad against unilateral measures.")]
    [InlineData("Norway cut electricity supplies to Chad.")]
    [InlineData("Norway failed to show up for duty.")]
    [InlineData("The treaty, signed by Norway and Chad in 1987, bans long-range missiles.")]
    public void Process_GuaranteeAidOrMeasure_IsNotMeant(string text) => IsNoPosition(text);

    [Theory]
    [InlineData("Norway demanded that Chad hand over its entire stock of enriched uranium.", "norway PROPOSED nuclear-limits")]
    [InlineData("Norway has pledged to defend Chad.", "norway ACCEPTED security-guarantees")]
    [InlineData("Norway called for sanctions that would go further.", "norway PROPOSED sanctions")]
    [InlineData("Chad dropped its veto on Norway's entry into NATO.", "chad ACCEPTED alliance-membership")]
    [InlineData("Chad proposed drawing the border along the river.", "chad PROPOSED territorial-concessions")]
    [InlineData("Chad asked Norway for two patrol vessels.", "chad PROPOSED military-aid")]
    [InlineData("Norway refuses to recognise the Palestinian state.", "norway REJECTED recognition-of-state")]
    public void Process_NextToThem_TheIssueIsStillRead(string text, string expected) => Assert.Equal([expected], WireText.Positions(text));

    private static void IsNoPosition(string text, string but = "none") =>
        Assert.DoesNotContain(WireText.Positions(text), p => !p.Contains(but, StringComparison.Ordinal));
}
