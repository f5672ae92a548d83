namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Who fights whom and who holds what, in plain wire sentences.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("Israeli jets bombed targets in Beirut on Monday, Hezbollah officials said.", "israel ATTACKED beirut")]
    [InlineData("Ukrainian drones struck refineries in Russia on Friday.", "ukraine ATTACKED russia")]
    [InlineData("Rebels of the M23 overran the town of Sake on Thursday.", "march-23-movement ATTACKED sake")]
    [InlineData("Troops sent by Rwanda attacked the town of Bunagana.", "rwanda ATTACKED bunagana")]
    [InlineData("Four people were killed by Russian shelling in Kherson.", "russia ATTACKED kherson")]
    [InlineData("Ukraine's navy said it had sunk a Russian corvette off Crimea.", "ukraine ATTACKED russia")]
    [InlineData("Iranian-made drones launched by Russia struck a power station in Odesa.", "russia ATTACKED odesa")]
    [InlineData("Latakia came under attack from Israel overnight.", "israel ATTACKED latakia")]
    [InlineData("A Hamas commander died in an Israeli raid on Jenin.", "israel ATTACKED hamas")]
    [InlineData("Kabul fell to the Taliban in August 2021.", "taliban CONTROLS kabul")]
    [InlineData("India rushed relief to Myanmar after the quake.", "india AIDED myanmar")]
    [InlineData("The IMF agreed to lend Pakistan $7 billion.", "international-monetary-fund AIDED pakistan")]
    [InlineData("The Netherlands has handed over 24 F-16s to Ukraine.", "netherlands AIDED ukraine")]
    [InlineData("Fifty ambulances donated by Japan arrived in Ukraine.", "japan AIDED ukraine")]
    [InlineData("Denmark kicked Iran's military attaché out.", "denmark SANCTIONED iran")]
    [InlineData("Britain imposed travel bans and asset freezes on four Georgian officials.", "united-kingdom SANCTIONED georgia")]
    [InlineData("Serbia is under EU sanctions.", "european-union SANCTIONED serbia")]
    [InlineData("The European Community gave the Ivory Coast 5.1 million dollars of aid.", "european-community AIDED ivory-coast")]
    [InlineData("The United States is providing aerial photographs and other military intelligence to Macedonia.", "united-states AIDED north-macedonia")]
    [InlineData("Jakarta forced the UN refugee agency, UNHCR, out of the country.", "indonesia SANCTIONED unhcr")]
    [InlineData("The militants of Hamas attempted to assassinate outgoing Prime Minister Iyad Allawi.", "hamas ATTACKED iyad-allawi")]
    [InlineData("The Red Cross operating in Iraq said US and British forces must ensure security.", "international-committee-of-the-red-cross URGED united-states")]
    [InlineData("The Bush administration condemned Iran.", "united-states CRITICIZED iran")]
    [InlineData("Prosecutors in Bolivia accused Chile of spying.", "bolivia ACCUSED chile")]
    [InlineData("Pakistan threatened to break off diplomatic relations with Costa Rica.", "pakistan THREATENED costa-rica")]
    [InlineData("Emmanuel Macron summoned Niger's ambassador Brah Mohamane to complain of inaction.", "emmanuel-macron CRITICIZED niger")]
    [InlineData("Israeli helicopters and tanks shelled positions near Rafah.", "israel ATTACKED rafah")]
    [InlineData("Serb forces were engaged in ethnic cleansing against the Albanian population.", "serbia ATTACKED albania")]
    [InlineData("Montenegro's prime minister has been indicted by the U.N. war crimes court for his alleged part in atrocities.", "united-nations ACCUSED montenegro")]
    [InlineData("France has cancelled a planned visit to Haiti.", "france SANCTIONED haiti")]
    [InlineData("Britain evacuated the wounded from the besieged Bosnian town of Gorazde.", "united-kingdom AIDED bosnia-and-herzegovina")]
    public void Act_OfForce_IsFound(string text, string fact) => Assert.Contains(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("France suspended all development aid to Niger.", "AIDED")]
    [InlineData("Trump said India had agreed to stop buying Russian oil.", "SANCTIONED")]
    [InlineData("The Paracel Islands are claimed by Vietnam.", "CONTROLS")]
    public void Act_ThatIsAnother_IsNotThis(string text, string relation) => Assert.DoesNotContain(WireText.Pairs(text), f => f.Contains($" {relation} ", StringComparison.Ordinal));

    [Theory]
    [InlineData("North Korea fired two ballistic missiles into the sea off Japan on Friday.")]
    [InlineData("Poland and Germany clashed over migration at a summit in Brussels.")]
    [InlineData("Hungary shot down a proposal by Brussels to cut gas imports.")]
    [InlineData("The chancellor of Germany came under fire in Berlin for his plan.")]
    [InlineData("French unions launched a strike in Paris.")]
    [InlineData("Beijing's curbs on exports have hit carmakers in Germany.")]
    [InlineData("Spain beat Germany in Stuttgart.")]
    public void Act_InLookAlikeWords_IsNone(string text) => Assert.DoesNotContain(WireText.Pairs(text), f => f.Contains(" ATTACKED ", StringComparison.Ordinal));
}
