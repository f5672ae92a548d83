namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Positions told at one remove: conditions, appositions, plans' contents, outcomes, echoes.</summary>
public class RetoldPositionTests
{
    [Theory]
    [InlineData("Chad conditioned any truce upon the release of all hostages.", "chad PROPOSED prisoner-exchange")]
    [InlineData("Kenya made any accord contingent upon a withdrawal of Ugandan troops.", "kenya PROPOSED withdrawal-of-forces")]
    [InlineData("Serbia reiterated that a resumption of talks would hinge on a withdrawal of Kosovar troops.", "serbia PROPOSED withdrawal-of-forces; serbia SUPPORTS direct-talks conditional")]
    [InlineData("Without the release of the hostages there would be no deal, Chad said.", "chad PROPOSED prisoner-exchange")]
    [InlineData("There can be no stability without a truce, Chad said.", "chad SUPPORTS ceasefire")]
    [InlineData("Kenya offered to postpone the embargo for six months provided that Uganda entered into talks with Chad.", "kenya PROPOSED direct-talks; kenya PROPOSED sanctions-relief")]
    [InlineData("Progress depends on the weather, Chad said.", "")]
    public void Process_Condition_IsProposed(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Niger has ruled out any deployment of foreign peacekeepers, an option long favoured by Chad and Kenya.", "chad SUPPORTS peacekeeping-force; kenya SUPPORTS peacekeeping-force; niger REJECTED peacekeeping-force")]
    [InlineData("Germany excluded the delivery of fighter jets, a request that Chad has made repeatedly.", "chad PROPOSED military-aid; germany REJECTED military-aid")]
    [InlineData("Chad and Niger agreed to a ceasefire, one endorsed by Kenya.", "chad ACCEPTED ceasefire; kenya SUPPORTS ceasefire; niger ACCEPTED ceasefire")]
    [InlineData("Chad called on Niger to release the captives, a wish shared by Kenya.", "chad PROPOSED prisoner-exchange; kenya SUPPORTS prisoner-exchange")]
    [InlineData("Chad called on Niger to withdraw its troops. Kenya echoed those sentiments.", "chad PROPOSED withdrawal-of-forces; kenya SUPPORTS withdrawal-of-forces")]
    [InlineData("Chad ended the embargo, a step that Kenya opposes.", "chad SUPPORTS sanctions-relief; kenya OPPOSES sanctions-relief")]
    [InlineData("The truce Chad had demanded did not materialize.", "chad PROPOSED ceasefire")]
    [InlineData("Uganda dismissed the truce, which Kenya had accepted.", "kenya ACCEPTED ceasefire; uganda REJECTED ceasefire")]
    // tells which is meant
    [InlineData("Uganda dismissed the peace treaty signed by Emmanuel Macron and Abdel Fattah el-Sisi.", "uganda REJECTED peace-agreement")]
    [InlineData("Uganda rejected the truce that Kenya had promised.", "uganda REJECTED ceasefire")]
    [InlineData("Kenya and Uganda sealed the peace accord that November.", "kenya ACCEPTED peace-agreement; uganda ACCEPTED peace-agreement")]
    public void Process_NounThatTakesUpAnIssue_IsFollowed(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Authorities in Nairobi are studying a Ugandan proposal that would see the nine sailors returned in exchange for two spies.", "uganda PROPOSED prisoner-exchange")]
    [InlineData("Chad circulated a draft whereby the prisoners would be released.", "chad PROPOSED prisoner-exchange")]
    [InlineData("Kenya demanded that Uganda pull its troops out and that detainees be set free.", "kenya PROPOSED prisoner-exchange; kenya PROPOSED withdrawal-of-forces")]
    [InlineData("Uganda must first take steps toward giving up its arms, Kenya noted.", "kenya PROPOSED disarmament")]
    [InlineData("The M23 rebels gave up the demand for talks.", "")]
    [InlineData("Kenya suggested through its ambassador that the shipments of arms would arrive on Monday.", "")]
    public void Process_ContentOfADemand_IsWhoseDemandItIs(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("At the heart of the Egyptian initiative lies a sixty-day truce.", "egypt PROPOSED ceasefire")]
    [InlineData("Central to the Kenyan proposal is the release of all hostages.", "kenya PROPOSED prisoner-exchange")]
    [InlineData("Included in the Turkish draft is a provision for an exchange of prisoners.", "turkey PROPOSED prisoner-exchange")]
    [InlineData("Among Kenya's demands is the lifting of sanctions.", "kenya PROPOSED sanctions-relief")]
    [InlineData("According to the proposal drafted by Egypt, Kenya would pull back its forces.", "egypt PROPOSED withdrawal-of-forces")]
    [InlineData("The Egyptian blueprint envisages a truce accompanied by the release of all hostages.", "egypt PROPOSED ceasefire; egypt PROPOSED prisoner-exchange")]
    [InlineData("The statement, signed by Emmanuel Macron, calls for a truce.", "emmanuel-macron PROPOSED ceasefire")]
    [InlineData("The plan, signed by Emmanuel Macron, calls for a truce.", "")]
    [InlineData("The United States has tied the lifting of sanctions to the release of the detainees.", "united-states PROPOSED prisoner-exchange")]
    [InlineData("The United States has linked the attack to the talks.", "")]
    public void Process_PlaceInAPlan_IsItsAuthors(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("The new Kenyan surcharge on canned tuna has angered Uganda.", "kenya SUPPORTS tariffs; uganda OPPOSES tariffs")]
    [InlineData("Kenya's new tariffs on Ugandan milk took effect on Monday.", "kenya SUPPORTS tariffs")]
    [InlineData("Kenya's new tariffs on Ugandan milk could take effect on Monday.", "")]
    [InlineData("Kenyan companies face new tariffs.", "")]
    public void Process_NewMeasure_IsItsOwners(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("For Kenya, a ceasefire must precede any talks.", "kenya PROPOSED ceasefire")]
    [InlineData("A ceasefire must come first, in Kenya's view.", "kenya PROPOSED ceasefire")]
    [InlineData("Turkey's message was simple: the troops must leave.", "turkey PROPOSED withdrawal-of-forces")]
    [InlineData("Emmanuel Macron made plain that there would be no deal without a ceasefire.", "emmanuel-macron PROPOSED ceasefire")]
    [InlineData("Emmanuel Macron described the ceasefire as a courageous step.", "emmanuel-macron SUPPORTS ceasefire")]
    [InlineData("Emmanuel Macron described the ceasefire as a possible step.", "")]
    [InlineData("Kenya signaled its openness to direct talks with Uganda.", "kenya SUPPORTS direct-talks")]
    [InlineData("Emmanuel Macron vowed to keep arming Ukraine.", "emmanuel-macron SUPPORTS military-aid")]
    public void Process_Viewpoint_IsItsHolders(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("Under the proposal, put forward by Chad, Niger would be accorded commercial use of the port of Douala, coupled with the withdrawal of its soldiers.", "chad PROPOSED economic-deal; chad PROPOSED withdrawal-of-forces")]
    [InlineData("Chad urged all parties to resolve the dispute by way of dialogue.", "chad PROPOSED direct-talks")]
    [InlineData("Chad called for the crisis to be settled through negotiations.", "chad PROPOSED direct-talks")]
    [InlineData("Chad reiterated that Niger ought to bring home its troops.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("Niger should bring home its troops, Chad said.", "chad SUPPORTS withdrawal-of-forces")]
    [InlineData("Chad called the paper a way to lasting peace.", "chad SUPPORTS peace-agreement")]
    [InlineData("Chad said the paper could serve as a foundation for a final settlement.", "chad SUPPORTS peace-agreement")]
    [InlineData("Chad called the ruling an important step in the campaign to stop the sale of weapons.", "")]
    [InlineData("Niger should avoid new tariffs, Chad said.", "chad OPPOSES tariffs")]
    [InlineData("Voters threw out Emmanuel Macron, who wanted a truce.", "emmanuel-macron SUPPORTS ceasefire")]
    [InlineData("Chad voiced thanks for the leadership shown by Niger and appealed for an early resumption of contacts.", "chad PROPOSED direct-talks")]
    [InlineData("Joe Biden signed a waiver of the ban on aid to Niger.", "joe-biden SUPPORTS sanctions-relief")]
    public void Process_WaysToAnIssue_AreFollowed(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("The peace accord between Chad and Niger ended the war. Kenya would welcome a new and better accord.", "kenya SUPPORTS peace-agreement")]
    [InlineData("The peace accord between Chad and Niger ended the war. Kenya hailed the breakthrough.", "kenya SUPPORTS peace-agreement")]
    [InlineData("The peace accord between Chad and Niger ended the war. Uganda called the outcome an important, positive step.", "uganda SUPPORTS peace-agreement")]
    [InlineData("The peace accord between Chad and Niger ended the war. Kenya hailed the outcome of the vote.", "")]
    // an accord of many parts is more than the disarming of which most is told
    [InlineData("Under the accord, the rebels would lay down their weapons. Rebels would hand in their arms. There would be elections, too. Aid convoys would enter the valley. Ugandan troops would leave Chad. Kenya hailed the accord.", "kenya SUPPORTS peace-agreement")]
    [InlineData("Under the accord, the rebels would lay down their weapons. Rebels would hand in their arms. Kenya hailed the accord.", "kenya SUPPORTS disarmament")]
    [InlineData("The talks on the peace accord between Chad and Niger failed. Kenya called the outcome regrettable.", "")]
    public void Process_Outcome_IsWhatTheArticleIsAbout(string text, string expected) =>
        Assert.Equal(Split(expected), WireText.Positions(text).Where(p => p.Contains("SUPPORTS", StringComparison.Ordinal) || p.Contains("OPPOSES", StringComparison.Ordinal)).Order());

    private static void Expect(string text, string expected) => Assert.Equal(Split(expected), WireText.Positions(text).Order());

    private static IEnumerable<string> Split(string expected) => expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order();
}
