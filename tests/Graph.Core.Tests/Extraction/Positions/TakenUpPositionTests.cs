namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Positions on what the words before have told: relative clauses, "that step", "it", "would not take part".</summary>
public class TakenUpPositionTests
{
    [Theory]
    [InlineData("Mali called for direct talks with the rebels, an idea to which Niger is averse.", "mali PROPOSED direct-talks; niger OPPOSES direct-talks")]
    [InlineData("Mali proposed direct talks with the rebels, an idea for which Niger showed little enthusiasm.", "mali PROPOSED direct-talks; niger OPPOSES direct-talks")]
    [InlineData("Peru proposed a moratorium on nuclear tests, which Bolivia dismissed as not credible and which Brazil regards as a trap.", "bolivia REJECTED nuclear-limits; brazil OPPOSES nuclear-limits; peru PROPOSED nuclear-limits")]
    [InlineData("Turkey proposed early elections, which Qatar supports and Syria opposes.", "qatar SUPPORTS elections; syria OPPOSES elections; turkey PROPOSED elections")]
    [InlineData("Turkey proposed early elections, which Qatar calls home and Syria borders.", "turkey PROPOSED elections")]
    public void Process_RelativeClause_TakesAPositionByPredicatesToo(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Norway agreed to pull its troops out of Mali. Chad welcomed the step.", "chad SUPPORTS withdrawal-of-forces; norway ACCEPTED withdrawal-of-forces")]
    [InlineData("Brazil asked Kenya to send a peacekeeping force. Peru blocked that step.", "brazil PROPOSED peacekeeping-force; peru REJECTED peacekeeping-force")]
    [InlineData("Kenya said it could consider sending weapons to Ukraine. Uganda did not rule out the option.", "kenya SUPPORTS military-aid possible; uganda SUPPORTS military-aid possible")]
    [InlineData("Norway agreed to buy the ferry. Chad welcomed the step.", "")]
    [InlineData("Norway agreed to a ceasefire. Its parliament approved the budget, a decision that Kenya welcomed.", "norway ACCEPTED ceasefire")]
    public void Process_Step_IsWhatHasJustBeenDecided(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Egypt put forward a ceasefire proposal. Libya was all for it.", "egypt PROPOSED ceasefire; libya SUPPORTS ceasefire")]
    [InlineData("Israel demanded that the militia disarm. Hezbollah has refused for years.", "hezbollah REJECTED disarmament; israel PROPOSED disarmament")]
    [InlineData("Kenya offered troops for a peacekeeping force in Somalia. Uganda said it would not take part.", "kenya PROPOSED peacekeeping-force; uganda REJECTED peacekeeping-force")]
    [InlineData("Kenya wanted the sanctions lifted, and Uganda could not do that.", "kenya SUPPORTS sanctions-relief; uganda REJECTED sanctions-relief")]
    [InlineData("Kenya offered troops for a peacekeeping force in Somalia. Uganda said it would not take part in the race.", "kenya PROPOSED peacekeeping-force")]
    [InlineData("Kenya proposed a truce. Uganda was of the same mind.", "kenya PROPOSED ceasefire; uganda SUPPORTS ceasefire")]
    // the agreement that the article is about
    [InlineData("Negotiators finished the peace treaty. The peace accord has nine chapters. Uganda signed in Nairobi on Monday.", "uganda ACCEPTED peace-agreement")]
    [InlineData("Negotiators finished the peace treaty. The peace accord has nine chapters. Uganda signed a striker on Monday.", "")]
    // two who sign it agree with one another; one may accept it
    [InlineData("Negotiators finished the peace treaty. The peace accord has nine chapters. Kofi Mensah and Idris Warsame put their names to the document.", "")]
    [InlineData("Negotiators finished the peace treaty. The peace accord has nine chapters. Uganda signed the document.", "uganda ACCEPTED peace-agreement")]
    // what "it" is, the sentence itself says or does not say
    [InlineData("Kenya proposed a truce. Uganda scorned any deal and urged Chad to reject it.", "kenya PROPOSED ceasefire")]
    [InlineData("Kenya proposed a truce. Uganda urged Chad to reject it.", "kenya PROPOSED ceasefire; uganda OPPOSES ceasefire")]
    [InlineData("Ursula von der Leyen presented a package of sanctions on Russia.", "ursula-von-der-leyen PROPOSED sanctions")]
    public void Process_BareAnswer_IsToWhatWasSaidBefore(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Kenya declared the peace accord defunct.", "kenya REJECTED peace-agreement")]
    [InlineData("Kenya pledged to go on arming Somalia.", "kenya SUPPORTS military-aid")]
    [InlineData("Kenya kept on arming Somalia.", "kenya SUPPORTS military-aid")]
    [InlineData("Kenya said it would keep its troops in Somalia.", "kenya OPPOSES withdrawal-of-forces")]
    [InlineData("Kenya went on to Mombasa.", "")]
    [InlineData("For Kenya the truce is a trap.", "kenya OPPOSES ceasefire")]
    [InlineData("For Kenya the road to the truce was long.", "")]
    public void Process_PredicateBesideItsNoun_IsGivenBackToIt(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Kenya branded the sanctions inhuman.", "kenya OPPOSES sanctions")]
    [InlineData("Kenya sees the sanctions as an outrage.", "kenya OPPOSES sanctions")]
    [InlineData("Kenya called the peace accord a masterpiece.", "kenya SUPPORTS peace-agreement")]
    [InlineData("Kenya views the truce as a welcome breathing space.", "kenya SUPPORTS ceasefire")]
    [InlineData("Kenya calls the peace plan a death warrant.", "kenya OPPOSES peace-agreement")]
    [InlineData("Kenya described the talks in Nairobi as cordial.", "")]
    [InlineData("Kenya called the sanctions list a long one.", "")]
    public void Process_WordsOfBlameAndPraise_JudgeIssuesToo(string text, string expected) => Expect(text, expected);

    private static void Expect(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), WireText.Positions(text).Order());
}
