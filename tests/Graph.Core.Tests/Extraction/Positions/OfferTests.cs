namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Offers, demands and their acceptance: on terms, by plans told over several sentences, together with others.</summary>
public class OfferTests
{
    [Theory]
    [InlineData("Chad said it was prepared to pull out of the hilltops if Niger left the valley.", "chad ACCEPTED withdrawal-of-forces conditional")]
    [InlineData("Kenya would be ready to return to the negotiating table provided that Uganda dropped its claims.", "kenya ACCEPTED direct-talks conditional")]
    [InlineData("Serbia declared itself ready to recognise Kosovo so long as the monasteries were protected.", "serbia ACCEPTED recognition-of-state conditional")]
    [InlineData("Norway stands ready to send observers if both sides ask for them.", "norway SUPPORTS peacekeeping-force conditional")]
    [InlineData("Kenya is ready for direct talks.", "kenya SUPPORTS direct-talks")]
    [InlineData("Chad said it was willing to release all the hostages.", "chad ACCEPTED prisoner-exchange")]
    [InlineData("Kenya would have to agree to a truce.", "")]
    [InlineData("The truce which Chad was to have endorsed came too late.", "")]
    [InlineData("Kenya had to agree to a truce.", "kenya ACCEPTED ceasefire")]
    public void Process_WillingOnTerms_Accepts(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("Chad wants Emmanuel Macron and Donald Trump to meet in Geneva.", "chad PROPOSED direct-talks")]
    [InlineData("Chad encouraged Kenya and Uganda to resolve their dispute through dialogue.", "chad PROPOSED direct-talks")]
    [InlineData("Chad wants Nigerien troops gone from its territory.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("Chad encouraged talks with the rebels.", "chad SUPPORTS direct-talks")]
    [InlineData("Norway wants Ukraine to join NATO.", "norway SUPPORTS alliance-membership")]
    [InlineData("Chad wants the sanctions lifted.", "chad SUPPORTS sanctions-relief")]
    public void Process_WantedOfOthers_IsProposed(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("Egypt presented a new paper on Monday. It would have both armies stop shooting at once.", "egypt PROPOSED ceasefire")]
    [InlineData("Kenya has drawn up a roadmap for the valley. Under it, the rebels would hand in their arms.", "kenya PROPOSED disarmament")]
    [InlineData("Chad handed over a memorandum. According to the text, Niger would have to pull its troops out of four regions.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("Kenya has presented a draft. It offers a truce, wide autonomy and elections within a year.", "kenya PROPOSED ceasefire; kenya PROPOSED elections")]
    [InlineData("Kenya presented a plan on Monday. The first phase foresees the release of all hostages.", "kenya PROPOSED prisoner-exchange")]
    [InlineData("The document, drawn up by Chad, would create ten cantons and oblige Turkey to pull back its troops.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("The leaders discussed Kenya's formula, which demands a withdrawal of Ugandan troops.", "kenya PROPOSED withdrawal-of-forces")]
    [InlineData("Kenya presented its budget on Monday. It would raise taxes.", "")]
    // … and so is what the wish is for
    [InlineData("Kenya's foreign minister called for an international force to be sent to Chad.", "kenya PROPOSED peacekeeping-force")]
    [InlineData("Kenya called for observers to be sent to Chad and for the hostages to be freed.", "kenya PROPOSED peacekeeping-force; kenya PROPOSED prisoner-exchange")]
    [InlineData("Norway's minister renewed her plea for the sanctions on Chad to be lifted.", "norway PROPOSED sanctions-relief")]
    // what one is prepared to do has its price; which troops are meant is no wish
    [InlineData("Kenya said it was prepared to free the captives, but only in exchange for the withdrawal of Ugandan troops.", "kenya ACCEPTED prisoner-exchange; kenya PROPOSED withdrawal-of-forces")]
    [InlineData("Chad agreed to bring home the troops stationed in Niger.", "chad ACCEPTED withdrawal-of-forces")]
    [InlineData("Kenya appealed to Chad's President-elect Idris Warsame.", "")]
    [InlineData("Kenya suspended its participation in the Strategic Offensive Arms Treaty, New START.", "kenya REJECTED nuclear-limits")]
    [InlineData("Kenya called off a second round of peace talks.", "kenya REJECTED direct-talks")]
    [InlineData("Chad conditioned a halt to the fighting on the withdrawal of Nigerien troops.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("The talks turned to the question of sanctions on Chad, which Kenya declined to exclude.", "kenya SUPPORTS sanctions possible")]
    [InlineData("Norway's minister called for Serbia and Bosnia to be admitted to NATO.", "norway PROPOSED alliance-membership")]
    // each of several wishes has its own "not"
    [InlineData("Kenya called on Chad not to send troops abroad and to withdraw those in Niger.", "kenya PROPOSED withdrawal-of-forces")]
    [InlineData("Kenya called on Chad to free the hostages and not to join NATO.", "kenya OPPOSES alliance-membership; kenya PROPOSED prisoner-exchange")]
    // what a colon announces
    [InlineData("Kenya and Chad agreed on one thing: ambulances will cross the river.", "chad ACCEPTED humanitarian-access; kenya ACCEPTED humanitarian-access")]
    [InlineData("Kenya and Chad bought one thing: a ferry for the river.", "")]
    [InlineData("Emmanuel Macron was in Nairobi on Monday pressing for a truce.", "emmanuel-macron PROPOSED ceasefire")]
    // plans are known by the number of their points, troops by their boots
    [InlineData("Kenya put forward an eight-point proposal.", "kenya PROPOSED peace-agreement")]
    [InlineData("Kenya put forward an eight-point programme for the economy.", "")]
    [InlineData("Kenya rejected foreign boots on the ground.", "kenya REJECTED peacekeeping-force")]
    [InlineData("Kenya rejected a withdrawal of heavy weapons.", "kenya REJECTED withdrawal-of-forces")]
    // an appointment, or thanks, is no view of talks
    [InlineData("Emmanuel Macron hopes to meet Donald Trump on Sunday.", "")]
    [InlineData("Emmanuel Macron hopes to negotiate with the rebels.", "emmanuel-macron SUPPORTS direct-talks")]
    [InlineData("Emmanuel Macron thanked Kenya for hosting the peace talks.", "")]
    public void Process_ContentOfAPlan_IsItsAuthors(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("With Namibia, Chad proposed a truce.", "chad PROPOSED ceasefire; namibia PROPOSED ceasefire")]
    [InlineData("Together with Namibia, Chad called for a truce.", "chad PROPOSED ceasefire; namibia PROPOSED ceasefire")]
    [InlineData("Sudan welcomed a truce put forward by the four mediators – Chad, Kenya, Qatar and Egypt.", "chad PROPOSED ceasefire; egypt PROPOSED ceasefire; kenya PROPOSED ceasefire; qatar PROPOSED ceasefire; sudan SUPPORTS ceasefire")]
    [InlineData("The observers stayed at the request of Serbia.", "serbia PROPOSED peacekeeping-force")]
    [InlineData("Chad called upon Niger to hold the presidential vote that had been put off three times.", "chad PROPOSED elections")]
    [InlineData("Moldova once more called on Moscow to take its garrison home.", "moldova PROPOSED withdrawal-of-forces")]
    [InlineData("A Russian proposal to meet in Istanbul has been accepted by Ukraine.", "russia PROPOSED direct-talks; ukraine ACCEPTED direct-talks")]
    [InlineData("In talks with Namibia, Chad proposed a truce.", "chad PROPOSED ceasefire")]
    [InlineData("Chad is looking for partners in the peacekeeping force.", "")]
    public void Process_SeveralProposers_AreAllFound(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("Chad refuses to open talks unless Niger frees all its prisoners.", "chad PROPOSED prisoner-exchange; chad REJECTED direct-talks")]
    [InlineData("There would be no talks until Kenya withdrew its soldiers, Serbia said.", "serbia PROPOSED withdrawal-of-forces; serbia REJECTED direct-talks")]
    [InlineData("Hamas said it was ready to free the captives in one go, but only in exchange for a withdrawal of Israeli troops.", "hamas ACCEPTED prisoner-exchange; hamas PROPOSED withdrawal-of-forces")]
    [InlineData("Chad has asked for nothing but the departure of the Kenyan troops.", "chad PROPOSED withdrawal-of-forces")]
    [InlineData("Chad will not sign until it has withdrawn its troops.", "")]
    public void Process_ConditionOfARefusal_IsProposed(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("Norway said it had received assurances from Kenya that elections would be held in May.", "kenya ACCEPTED elections")]
    [InlineData("Under the deal, hostages go free and Israeli troops are to leave the populated areas.", "israel ACCEPTED withdrawal-of-forces")]
    [InlineData("Turkey offered to host a summit. Kenya agreed at once.", "kenya ACCEPTED direct-talks; turkey PROPOSED direct-talks")]
    [InlineData("Chad published a charter that provides for free elections within eighteen months.", "chad PROPOSED elections")]
    [InlineData("Mozambique dropped its refusal to talk to the rebels.", "mozambique ACCEPTED direct-talks")]
    [InlineData("Chad gave up its opposition to a truce.", "chad ACCEPTED ceasefire")]
    [InlineData("Chad repeated its opposition to a truce.", "chad OPPOSES ceasefire")]
    [InlineData("Kenya proposed a truce. Uganda could live with that.", "kenya PROPOSED ceasefire; uganda ACCEPTED ceasefire possible")]
    public void Process_Acceptance_IsFound(string text, string expected) => Holds(text, expected);

    [Theory]
    [InlineData("The government and the rebels signed a peace accord in Geneva in May. The peace accord provides for the disarming of the rebels. Chad called the accord a milestone.", "chad SUPPORTS peace-agreement")]
    public void Process_TheAccord_IsTheWhole(string text, string expected) => Assert.Subset(WireText.Positions(text).ToHashSet(), expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet());

    private static void Holds(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), WireText.Positions(text).Order());
}
