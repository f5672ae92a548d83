namespace Graph.Core.Tests.Extraction;

/// <summary>Arguments that parsers give to the wrong verb: beside dates, behind "as", around an inserted verb of saying.</summary>
public sealed class DisplacedWordsTests
{
    [Theory]
    [InlineData("The M23 took Goma in January and Bukavu three weeks later.", "march-23-movement CONTROLS bukavu")]
    [InlineData("Canada sanctioned Iran in 2012 and Syria in 2014.", "canada SANCTIONED syria")]
    [InlineData("Emmanuel Macron flew to Rabat on Monday and to Lagos on Tuesday.", "emmanuel-macron VISITED lagos")]
    [InlineData("Two people were killed as Russia struck Odesa overnight.", "russia ATTACKED odesa")]
    [InlineData("Fighting raged as Israel bombed Beirut.", "israel ATTACKED beirut")]
    [InlineData("Germany, said Emmanuel Macron, has shown courage.", "emmanuel-macron PRAISED germany")]
    [InlineData("Hungary, argued Donald Tusk, had betrayed Poland.", "donald-tusk ACCUSED hungary")]
    [InlineData("Hungary, said Emmanuel Macron, the French president, is a disgrace.", "emmanuel-macron CRITICIZED hungary")]
    [InlineData("He spoke of Iran, which, he noted, had twice fired missiles at Israel.", "iran ATTACKED israel")]
    // what headlines leave out
    [InlineData("Donald Trump arrived by plane in Doha", "donald-trump VISITED doha")]
    [InlineData("Odesa hit by Russian drones, two dead", "russia ATTACKED odesa")]
    [InlineData("Nicolás Maduro says Colombia violating truce", "nicolas-maduro ACCUSED colombia")]
    // the name right before the verb of saying is no apposition
    [InlineData("Cuba, Marco Rubio insisted, should free the men.", "marco-rubio URGED cuba")]
    [InlineData("Cuba, Marco Rubio warned, will pay a heavy price.", "marco-rubio THREATENED cuba")]
    [InlineData("Cuba, Marco Rubio added, was lying.", "marco-rubio ACCUSED cuba")]
    [InlineData("Hungary, Donald Tusk said on Monday, is a disgrace.", "donald-tusk CRITICIZED hungary")]
    [InlineData("\"Cuba,\" Marco Rubio said, \"has violated the accord.\"", "marco-rubio ACCUSED cuba")]
    [InlineData("Marco Rubio, the secretary of state, said Cuba had lied.", "marco-rubio ACCUSED cuba")]
    // the clause in the present is told where the verb of telling stands in the past; the second infinitive goes with the first
    [InlineData("Emmanuel Macron reiterated that Germany stands behind the treaty and expects Poland to honour it.", "germany URGED poland")]
    [InlineData("The raid prompted Emmanuel Macron to recall his envoy and to ask Chad for help.", "emmanuel-macron URGED chad")]
    [InlineData("Emmanuel Macron welcomed the vote in Paris, calling upon Serbia at the same time to free the miners.", "emmanuel-macron URGED serbia")]
    // "as well as" joins a second object
    [InlineData("It was a raid for which Emmanuel Macron blamed the generals as well as Chad.", "emmanuel-macron ACCUSED chad")]
    [InlineData("Maia Sandu has thanked Poland for its patience as well as Romania, Latvia and Estonia.", "maia-sandu PRAISED estonia")]
    // the tail of a word is no particle, a text keeps what it is about
    [InlineData("Kenya condemned the raid and demanded an immediate Ethiopian pull-out.", "kenya URGED ethiopia")]
    [InlineData("Kenya hailed the clause on a ceasefire.", "kenya SUPPORTS ceasefire")]
    [InlineData("Two of its members, Kenya and Uganda, were weighing recognition of Palestine.", "uganda SUPPORTS recognition-of-state possible")]
    // who is named inside a relative clause, and whose premier says so
    [InlineData("China, which Donald Trump says \"broke the deal,\" raised its duties.", "donald-trump ACCUSED china")]
    [InlineData("Quebec Premier Francois Legault denounced Germany.", "francois-legault CRITICIZED germany")]
    // who is among them is one of them
    [InlineData("Chad's parliament met. Election observers, among them the former premier, Ibrahim Deby, accuse Chad of fraud.", "ibrahim-deby ACCUSED chad")]
    [InlineData("Sudan's foreign minister, Bakri Osman, urged the guarantors, chief among them France and Italy, to compel Chad to pay.", "bakri-osman URGED france")]
    // what is judged may stand behind what it is judged as, or pass for a verb
    [InlineData("Chad denounced as a provocation a raid by Sudan on its border post.", "chad CRITICIZED sudan")]
    [InlineData("Chad dismissed as lies the remarks of Sudan.", "chad CRITICIZED sudan")]
    [InlineData("Chad branded as cowardly Sudan's silence.", "chad CRITICIZED sudan")]
    [InlineData("Chad called the Sudanese moves absurd.", "chad CRITICIZED sudan")]
    [InlineData("Chad and Sudan exchanged fire, with each government holding the other responsible for the clash.", "sudan ACCUSED chad")]
    // who makes up a company, who comes along, who is in between
    [InlineData("The quartet of Norway, the United States, Peru and Chile spent the week talking to one another.", "chile NEGOTIATED_WITH united-states")]
    [InlineData("Bakri Osman was received, together with his colleague Idris Saleh, by President Amadou Traore of Mali.", "amadou-traore MET idris-saleh")]
    [InlineData("Chad and Sudan held talks, with Norway acting as intermediary.", "chad NEGOTIATED_WITH sudan")]
    // the report after an aside is the speaker's
    [InlineData("Emmanuel Macron said before leaving Paris that Chad must first set a firm date for its withdrawal.", "emmanuel-macron URGED chad")]
    // the verb after an aside goes with the nearer one of two
    [InlineData("Berlin had gone along with the duties, but Emmanuel Macron praised Spain and, joined by Giorgia Meloni, urged Poland to follow.", "emmanuel-macron URGED poland")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Germany, said Emmanuel Macron, has shown courage.", "germany PRAISED emmanuel-macron")]
    [InlineData("Israel struck Iran in June and the markets fell.", "israel ATTACKED israel")]
    [InlineData("Turkey, an ally, offered a defence: President Emmanuel Macron told reporters that Kenya had lied.", "turkey ACCUSED kenya")]
    [InlineData("Quebec Premier Francois Legault denounced Germany.", "quebec CRITICIZED germany")]
    [InlineData("Emmanuel Macron told a news conference at State House that the region wanted an immediate ceasefire.", "state-house SUPPORTS ceasefire")]
    [InlineData("Kenya sanctioned the FDLR, a militia that it accuses Uganda of supplying with weapons.", "kenya ACCUSED democratic-forces-for-the-liberation-of-rwanda")]
    [InlineData("Chad and Sudan held talks, with Norway acting as intermediary.", "chad NEGOTIATED_WITH norway")]
    // figures are reported, nobody is charged
    [InlineData("Ukraine's air force said Russia launched 85 drones at Odesa.", "ukraine ACCUSED russia")]
    [InlineData("The Kenyan army says 20 people have been killed by Somali raids.", "kenya ACCUSED somalia")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));
}
