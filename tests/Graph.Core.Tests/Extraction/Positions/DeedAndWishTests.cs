namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Positions by deeds told in passing, by wishes and promises with a "not", and by what an agreement lays down.</summary>
public class DeedAndWishTests
{
    [Theory]
    [InlineData("Norway angered Chad by recognising Palestine.", "norway SUPPORTS recognition-of-state")]
    [InlineData("Norway hopes to end the war by easing sanctions.", "norway SUPPORTS peace-agreement; norway SUPPORTS sanctions-relief")]
    [InlineData("Chad, angered by the lifting of the embargo, was silent.", "chad OPPOSES sanctions-relief")]
    [InlineData("Norway, which imposed sanctions on Chad in May, is wary.", "")]
    [InlineData("Norway, which withdrew its troops last year, is wary.", "norway ACCEPTED withdrawal-of-forces")]
    [InlineData("President Idriss Moussa ordered his ministers to impose tariffs on Norway.", "idriss-moussa SUPPORTS tariffs")]
    [InlineData("President Idriss Moussa urged his ministers to impose tariffs on Norway.", "idriss-moussa PROPOSED tariffs")]
    public void Process_DeedToldInPassing_IsWhoeverDidIts(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway said it would be dangerous to lift the sanctions.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway said it would be a mistake to sign the peace pact.", "norway OPPOSES peace-agreement")]
    [InlineData("Norway said it was vital that the sanctions be lifted.", "norway SUPPORTS sanctions-relief")]
    [InlineData("Norway said it was not necessary to lift the sanctions.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway said it would be irresponsible for Chad to lift the sanctions.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway called it reckless to lift the sanctions.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway deems it essential to lift the sanctions.", "norway SUPPORTS sanctions-relief")]
    [InlineData("\"It makes no sense to lift the sanctions,\" Norway said.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway said now was not the time to lift the sanctions.", "norway OPPOSES sanctions-relief")]
    [InlineData("Norway said the time for a truce had come.", "norway SUPPORTS ceasefire")]
    [InlineData("Norway said it was high time to lift the sanctions.", "norway SUPPORTS sanctions-relief")]
    [InlineData("By the time of the truce, Norway was tired.", "")]
    [InlineData("\"Only a truce can end the suffering,\" Norway said.", "norway SUPPORTS ceasefire")]
    [InlineData("\"A truce would only help the rebels,\" Norway said.", "norway OPPOSES ceasefire")]
    [InlineData("\"The aim must be a truce,\" Norway said.", "norway SUPPORTS ceasefire")]
    [InlineData("Norway finds it hard to accept the truce.", "")]
    [InlineData("Norway said it was ready to lift the sanctions.", "norway SUPPORTS sanctions-relief")]
    [InlineData("\"It is imperative that this truce removes the obstacles,\" Norway said.", "")]
    [InlineData("Norway asked whether it was wise to lift the sanctions.", "")]
    [InlineData("Norway did not say whether a truce was necessary.", "")]
    [InlineData("Asked if the sanctions were right, Norway declined to comment.", "")]
    public void Process_JudgementOfADeed_IsThePositionOfWhoeverJudges(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway called for the removal of obstacles to a truce.", "norway PROPOSED ceasefire")]
    [InlineData("Norway urged Chad to remove the obstacles to the delivery of aid.", "norway PROPOSED humanitarian-access")]
    [InlineData("Norway called for the removal of Chad's troops from the border.", "norway PROPOSED withdrawal-of-forces")]
    public void Process_WhatStandsInTheWay_IsNotWhatItStandsInTheWayOf(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway does not want the truce to collapse.", "norway SUPPORTS ceasefire")]
    [InlineData("Norway wants the truce to collapse.", "norway OPPOSES ceasefire")]
    [InlineData("Norway vowed never to accept the truce.", "norway REJECTED ceasefire")]
    [InlineData("Norway promised not to support the sanctions.", "norway OPPOSES sanctions")]
    [InlineData("Norway pledged not to veto the sanctions.", "norway SUPPORTS sanctions")]
    [InlineData("Norway urged Chad not to accept the truce.", "norway OPPOSES ceasefire")]
    [InlineData("Norway asked Chad not to reject the truce.", "norway PROPOSED ceasefire")]
    [InlineData("Norway has promised to rewrite the peace pact.", "norway OPPOSES peace-agreement")]
    public void Process_WishWithANot_IsTurnedOnce(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway and Chad agreed to keep the ceasefire alive.", "chad ACCEPTED ceasefire; norway ACCEPTED ceasefire")]
    [InlineData("Norway promised to uphold the ceasefire.", "norway ACCEPTED ceasefire")]
    [InlineData("Norway said its doors were always open for talks.", "norway SUPPORTS direct-talks")]
    [InlineData("Norway is prepared to talk without preconditions.", "norway SUPPORTS direct-talks")]
    [InlineData("Norway favours an unconditional halt.", "norway SUPPORTS ceasefire")]
    [InlineData("The train made an unscheduled halt, Norway said.", "")]
    [InlineData("The deal signed by Norway and Chad provides for a ceasefire.", "chad ACCEPTED ceasefire; norway ACCEPTED ceasefire")]
    [InlineData("The treaty between Norway and Chad does not provide for a withdrawal.", "")]
    public void Process_Undertaking_IsAccepted(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway called for sanctions that would go beyond travel bans.", "norway PROPOSED sanctions")]
    [InlineData("Norway asked for guarantees that Chad will not attack it again.", "norway PROPOSED security-guarantees")]
    [InlineData("Norway asked for guarantees that Europe will stand by the accord.", "")]
    [InlineData("Norway presented a package of sanctions on Chad.", "norway PROPOSED sanctions")]
    [InlineData("Norway declared the truce void.", "norway REJECTED ceasefire")]
    [InlineData("Norway and Chad agreed a truce in their dispute over fish.", "")]
    [InlineData("Norway had no plans for a conversation with Chad.", "")]
    [InlineData("Norway declined to take part in the energy aid.", "")]
    [InlineData("Norway stipulated that Chad must be the first to announce a halt and engage in demining, whereas Niger favoured an unconditional cessation.", "niger SUPPORTS ceasefire")]
    public void Process_WordsBesideTheIssue_SayWhatIsMeant(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway said no land would be ceded.", "norway OPPOSES territorial-concessions")]
    [InlineData("\"Not a single rifle will be handed in,\" said Idriss Moussa.", "idriss-moussa REJECTED disarmament")]
    [InlineData("Norway said that no aid had been let in.", "")]
    [InlineData("Norway will send no negotiators unless Chad frees the hostages.", "norway PROPOSED prisoner-exchange")]
    [InlineData("Norway presented a package of sanctions. Chad signalled that it may block it.", "chad REJECTED sanctions possible; norway PROPOSED sanctions")]
    [InlineData("Norway said it could host peace talks. An official said Chad had raised the idea with Niger.", "chad PROPOSED direct-talks")]
    [InlineData("Chad refused to attend the plenary session.", "chad REJECTED direct-talks")]
    public void Process_RefusalOrOffer_IsReadWithoutItsObject(string text, string expected) => Expect(text, expected);

    private static void Expect(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), WireText.Positions(text).Order());
}
