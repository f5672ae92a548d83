namespace Graph.Core.Tests.Extraction.Events;

/// <summary>What actors do to each other, as wire reports tell it, from text to statements.</summary>
public sealed class WireActTests
{
    [Theory]
    [InlineData("On Sunday President Paul Kagame lashed out at Belgium.", "paul-kagame CRITICIZED belgium")]
    [InlineData("In April U.S. officials urged Israel to agree.", "united-states URGED israel")]
    [InlineData("Macron lashed out at Moscow.", "emmanuel-macron CRITICIZED russia")]
    [InlineData("Brazil's remarks drew sharp criticism from the U.S. State Department.", "united-states CRITICIZED brazil")]
    [InlineData("The list names companies in the United Arab Emirates, which Sudan has long accused of arming the RSF.", "sudan ACCUSED united-arab-emirates")]
    [InlineData("Last year Finland shut its border with Russia, which it accused of sending migrants.", "finland ACCUSED russia")]
    [InlineData("Seoul has threatened to arm Ukraine directly if Pyongyang does not pull out its troops.", "south-korea THREATENED north-korea")]
    [InlineData("Iran vowed a crushing response to any Israeli strike on its nuclear sites.", "iran THREATENED israel")]
    [InlineData("Fighters of the M23 have taken the cities of Goma and Bukavu.", "march-23-movement CONTROLS goma; march-23-movement CONTROLS bukavu")]
    [InlineData("The World Bank approved a $200 million loan for Kenya.", "world-bank AIDED kenya")]
    [InlineData("The Red Cross said US and British forces must ensure security.", "international-committee-of-the-red-cross URGED united-states; international-committee-of-the-red-cross URGED united-kingdom")]
    [InlineData("Western nations, including France and Germany, condemned Iran's launch.", "france CRITICIZED iran; germany CRITICIZED iran")]
    [InlineData("Benin has been accused of misusing public funds by Haitian officials.", "haiti ACCUSED benin")]
    [InlineData("Iran condemned what it described as Israel's aggression.", "iran CRITICIZED israel")]
    [InlineData("Maria Zakharova denounced what she called Brussels' meddling.", "maria-zakharova CRITICIZED european-union")]
    [InlineData("Three Omani companies were hit with U.S. sanctions in July.", "united-states SANCTIONED oman")]
    [InlineData("The United States has bombed Houthi positions in Hodeidah.", "united-states ATTACKED houthis")]
    [InlineData("The European Commission approved a further 4.5 billion euros in aid for Moldova.", "european-commission AIDED moldova")]
    public void Process_WireSentence_HoldsItsActs(string text, string expected) => Assert.All(expected.Split("; "), e => Assert.Contains(e, WireText.Pairs(text)));

    [Theory]
    [InlineData("The United States imposed sanctions on a Chinese bank. Beijing condemned the move.", "china CRITICIZED united-states")]
    [InlineData("Britain imposed a naval blockade on Chad. Japan described the blockade as piracy.", "japan CRITICIZED united-kingdom")]
    [InlineData("Japan closed a port. Britain said it would end a waiver for Iraq. Baghdad condemned the decision.", "iraq CRITICIZED united-kingdom")]
    [InlineData("Japan closed a port. Britain said it would respond. Chad condemned the decision.", "chad CRITICIZED japan")]
    [InlineData("Israel bombed a school. Turkey condemned the attack.", "turkey CRITICIZED israel")]
    [InlineData("Britain suspended its aid to Rwanda, a step welcomed by Kinshasa.", "democratic-republic-of-the-congo PRAISED united-kingdom")]
    [InlineData("Japan froze the assets of four firms. Its prime minister met troops. North Korea slammed the decision.", "north-korea CRITICIZED japan")]
    [InlineData("Hamas seized a ship. Oman bombed a port. Japan condemned the seizure.", "japan CRITICIZED hamas")]
    [InlineData("Britain bombed a camp of Al Shabaab. Al Shabaab vowed to respond to the raid.", "al-shabaab THREATENED united-kingdom")]
    public void Process_ActTakenUp_GoesToWhoeverDidIt(string text, string expected) => Assert.Contains(expected, WireText.Pairs(text));

    [Theory]
    [InlineData("Nicaragua warned that any attack on Venezuela would be answered.", "THREATENED venezuela")]
    [InlineData("Seoul has threatened to arm Ukraine if Pyongyang does not pull out its troops.", "THREATENED ukraine")]
    [InlineData("The Philippines summoned China's ambassador to protest.", "URGED china")]
    [InlineData("Chad threatened to use force if the army did not reinstate President Mohamed Bazoum.", "THREATENED mohamed-bazoum")]
    [InlineData("Vietnamese forces fired shells at rebel camps near the Thai border.", "ATTACKED thailand")]
    [InlineData("Israeli air strikes killed 100 people in Gaza, Hamas officials said.", "ACCUSED israel")]
    [InlineData("Assimi Goita accused foreign states of arming the Houthis.", "AIDED houthis")]
    [InlineData("Washington denounced China's conduct, and Secretary of State Marco Rubio reaffirmed the alliance.", "CRITICIZED marco-rubio")]
    [InlineData("The ELN and Hamas have fought the state since 1990.", "ATTACKED hamas")]
    public void Process_WireSentence_LacksTheAct(string text, string unwanted) => Assert.DoesNotContain(WireText.Pairs(text), s => s.EndsWith(unwanted, StringComparison.Ordinal));
}
