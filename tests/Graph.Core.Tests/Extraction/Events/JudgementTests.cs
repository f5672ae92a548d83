namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Who judges whom in words that are quoted or reported.</summary>
public sealed class JudgementTests
{
    [Theory]
    // a quoted sentence that no verb of saying governs
    [InlineData("Kenyan President William Ruto spoke in Nairobi. \"We want peace. Rwanda is a bully,\" he said.", "william-ruto CRITICIZED rwanda")]
    [InlineData("\"Rwanda is a bully state,\" Kenyan President William Ruto told reporters.", "william-ruto CRITICIZED rwanda")]
    // who is meant by "they" stands behind the verb of saying
    [InlineData("\"They have lied to us for years,\" Kenyan President William Ruto said of the Rwandans.", "william-ruto ACCUSED rwanda")]
    [InlineData("Kenyan President William Ruto called Rwandan leader Paul Kagame a \"first-class liar\".", "william-ruto CRITICIZED paul-kagame")]
    [InlineData("Kenyan President William Ruto said it was shameful that Rwanda had closed the road.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Responsibility for the attack rests with Rwanda, Kenyan President William Ruto said.", "william-ruto ACCUSED rwanda")]
    // a charge that is denied is another's
    [InlineData("Rwanda denies Kenyan accusations that it backs the rebels.", "kenya ACCUSED rwanda")]
    [InlineData("Rwanda rejected accusations by Kenya that its army had crossed the border.", "kenya ACCUSED rwanda")]
    [InlineData("Kenyan President William Ruto's remarks provoked outrage in Rwanda.", "rwanda CRITICIZED william-ruto")]
    // a clause whose holder is named without a verb of saying
    [InlineData("According to Kenya, Rwanda was responsible for the explosion.", "kenya ACCUSED rwanda")]
    [InlineData("In Kenya's view, Rwanda is the aggressor.", "kenya CRITICIZED rwanda")]
    // "this" and "it" take up the act before
    [InlineData("Rwanda closed the border. \"This is a mistake,\" Kenyan President William Ruto said.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Rwanda shot down a Kenyan drone. Nairobi called it an act of aggression.", "kenya CRITICIZED rwanda")]
    [InlineData("Rwanda vetoed the statement. Kenyan President William Ruto said the veto was a disgrace.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Kenyan President William Ruto is one of the fiercest critics of Rwanda.", "william-ruto CRITICIZED rwanda")]
    // writings and panels speak for whoever issues them
    [InlineData("A UN report accused Rwanda of backing the rebels.", "united-nations ACCUSED rwanda")]
    [InlineData("A statement by the Kenyan foreign ministry condemned Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("Kenyan President William Ruto told lawmakers that Rwanda had lied to them.", "william-ruto ACCUSED rwanda")]
    // what is felt or heard in a capital is its government's
    [InlineData("Kenyan President William Ruto's remarks caused anger in Kigali.", "rwanda CRITICIZED william-ruto")]
    [InlineData("Accusations flew between Nairobi and Kigali.", "kenya ACCUSED rwanda")]
    [InlineData("There was praise from Brussels for Rwanda.", "european-union PRAISED rwanda")]
    [InlineData("Rwanda announced new tariffs on Monday, with Kenyan President William Ruto calling the decision \"brutal and unfounded\".", "william-ruto CRITICIZED rwanda")]
    [InlineData("Ministers met in Nairobi, with William Ruto lauding Paul Kagame's patience.", "william-ruto PRAISED paul-kagame")]
    [InlineData("In a thinly veiled swipe at Rwanda, Kenyan President William Ruto said tariffs hurt everybody.", "william-ruto CRITICIZED rwanda")]
    [InlineData("What Rwanda has done is remarkable, Kenyan President William Ruto said.", "william-ruto PRAISED rwanda")]
    // who adopts a writing says what it says
    [InlineData("The European Parliament passed a resolution that condemned Rwanda.", "european-parliament CRITICIZED rwanda")]
    [InlineData("A resolution condemning Rwanda was adopted by the European Parliament.", "european-parliament CRITICIZED rwanda")]
    [InlineData("The foreign ministers of France, Germany and Britain released a joint statement blaming Rwanda for the attack.", "france ACCUSED rwanda")]
    [InlineData("Rwanda took Brussels to task over the frozen billions.", "rwanda CRITICIZED european-union")]
    [InlineData("Beijing, which regards Lai Ching-te as a separatist, protested.", "china CRITICIZED lai-ching-te")]
    // a cleft tells of whom it says what the relative clause tells
    [InlineData("Kenyan President William Ruto said it was Rwanda that had sabotaged the accord.", "william-ruto ACCUSED rwanda")]
    [InlineData("Brazil insisted that it was Chile which had violated the treaty.", "brazil ACCUSED chile")]
    [InlineData("The blackout was Rwanda's doing, Kenyan President William Ruto said.", "william-ruto ACCUSED rwanda")]
    [InlineData("Norway insists that the leak was Denmark's doing.", "norway ACCUSED denmark")]
    // who joins in a condemnation condemns the same
    [InlineData("Kenya condemned Rwanda for the raid. Uganda joined in the condemnation.", "uganda CRITICIZED rwanda")]
    [InlineData("Brazil criticised Chile over the vote. Peru and Bolivia echoed the criticism.", "bolivia CRITICIZED chile")]
    [InlineData("Kenya attributed the delay to a lack of will on the part of Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("Brazil deplored the negligence on the part of Chile.", "brazil CRITICIZED chile")]
    [InlineData("Kenya attributed the delay to Uganda's obstinacy and to Rwanda's refusal to sign.", "kenya CRITICIZED rwanda")]
    [InlineData("Brazil praised Chile but was angry over what it called Peruvian duplicity.", "brazil CRITICIZED peru")]
    [InlineData("Kenya did not mince its words about Rwanda's conduct.", "kenya CRITICIZED rwanda")]
    // what an inverted auxiliary sets as a condition
    [InlineData("Kenya warned that it would retaliate should Rwanda close the border.", "kenya THREATENED rwanda")]
    [InlineData("Brazil said it would retaliate should Chile raise its duties.", "brazil THREATENED chile")]
    [InlineData("Kenya gave Tehran ten days to sign or face sanctions.", "kenya THREATENED iran")]
    // a verb with an object does not share the passive before it
    [InlineData("Kenya asked that the drills be halted and condemned Rwanda for the launch.", "kenya CRITICIZED rwanda")]
    [InlineData("Norway insisted that the accord be honoured and blamed Serbia for the delay.", "norway ACCUSED serbia")]
    [InlineData("Emmanuel Macron, who spoke with the king by telephone, deplored Russian aggression.", "emmanuel-macron CRITICIZED russia")]
    [InlineData("Giorgia Meloni, who met the pope in Rome, denounced Iranian aggression.", "giorgia-meloni CRITICIZED iran")]
    [InlineData("Kenya said that Rwanda had been sheltering raiders for years.", "kenya ACCUSED rwanda")]
    [InlineData("Brazil complained that Chile had been violating treaties for years.", "brazil ACCUSED chile")]
    // what somebody tells his way is his charge
    [InlineData("Brazilian President Luiz Inacio Lula da Silva spoke. In his telling, Chile had sabotaged the vote.", "luiz-inacio-lula-da-silva ACCUSED chile")]
    [InlineData("In Kenya's account, Rwanda violated the accord.", "kenya ACCUSED rwanda")]
    // "them" takes up the deeds that the sentence before was about
    [InlineData("Israeli jets bombed Damascus. The strikes elicited disapproval. Turkey described them as a crime.", "turkey CRITICIZED israel")]
    [InlineData("Russian drones hit Odesa. The raids were widely condemned. Norway called them an atrocity.", "norway CRITICIZED russia")]
    // "its neighbour": the other of the two countries that the article is about
    [InlineData("Kenya and Somalia have quarrelled for months. Kenya blamed its neighbour for the deaths. Somalia shrugged.", "kenya ACCUSED somalia")]
    [InlineData("Brazil quarrels with Chile. Chile criticised its larger neighbour. Brazil answered Chile.", "chile CRITICIZED brazil")]
    [InlineData("China's ambassador in Nairobi, Luo Jianming, accused Rwanda of lying.", "luo-jianming ACCUSED rwanda")]
    [InlineData("Iraq's government is tonight blaming Iran-backed Kataib Hezbollah for the rockets.", "iraq ACCUSED kataib-hezbollah")]
    [InlineData("Congo accused Rwanda-backed M23 of looting.", "democratic-republic-of-the-congo ACCUSED march-23-movement")]
    [InlineData("Norway summoned the Russian ambassador to protest at Hungary's remarks.", "norway CRITICIZED hungary")]
    [InlineData("In Ankara's estimation, Greece is an aggressor.", "turkey CRITICIZED greece")]
    [InlineData("In Kigali's account, Kenya violated the accord.", "rwanda ACCUSED kenya")]
    // who condemns one side and vows retaliation means that side
    [InlineData("Kenya condemned Rwanda and vowed retaliation.", "kenya THREATENED rwanda")]
    [InlineData("Norway accused Russia of sabotage and threatened to retaliate.", "norway THREATENED russia")]
    [InlineData("Norway deplored the silence of Serbia, to which it had written four times.", "norway CRITICIZED serbia")]
    [InlineData("Ukraine, incensed that Hungary had leaked the memorandum, postponed the signing.", "ukraine CRITICIZED hungary")]
    [InlineData("Norway is unlikely to join Vietnam and India, which on Sunday condemned China.", "vietnam CRITICIZED china")]
    [InlineData("Kenya rejected as absurd the charge by Rwanda that Kenya had violated the truce.", "rwanda ACCUSED kenya")]
    // a verdict on what a clause tells falls on who did it, not on the thing beside it
    [InlineData("Rwanda ordered the evacuation of the hospital, which Norway called \"inhuman\".", "norway CRITICIZED rwanda")]
    [InlineData("Chancellor Angela Merkel said the accord had bought time, a remark that Russian President Vladimir Putin called \"disappointing\".", "vladimir-putin CRITICIZED angela-merkel")]
    [InlineData("Rwanda announced a review of its exports. Norway denounced the review as a farce.", "norway CRITICIZED rwanda")]
    [InlineData("Rwanda offered to talk to the rebels. Norway dismissed the offer as a \"cosmetic trick\".", "norway CRITICIZED rwanda")]
    [InlineData("Rwandan troops struck the camp overnight. Such strikes were unacceptable, Norway said.", "norway CRITICIZED rwanda")]
    [InlineData("Rwanda quit the talks, which Norway says \"broke the deal\" and which it regrets. Norway complained that Rwanda never gave it a plan.", "norway CRITICIZED rwanda")]
    // what should have been done was not
    [InlineData("Norway said Rwanda should never have sent troops.", "norway CRITICIZED rwanda")]
    [InlineData("Rwanda, Norway said, ought to have consulted its neighbours.", "norway CRITICIZED rwanda")]
    [InlineData("Norwegian officials spoke of what they called Rwanda's double standard.", "norway CRITICIZED rwanda")]
    // who is spoken of between comma and name acts himself, not whom he serves
    [InlineData("The United Nations was relieved. Its special representative, the Kenyan diplomat Wanjiru Kamau, praised Rwanda.", "wanjiru-kamau PRAISED rwanda")]
    // one relative pronoun, several verbs
    [InlineData("Rwanda, which Norway has criticised often and accused of cheating, stayed away.", "norway ACCUSED rwanda")]
    [InlineData("Norway told reporters that it was Rwanda that had crossed a line.", "norway ACCUSED rwanda")]
    [InlineData("Norway had warned for months that Rwanda was trying to topple the junta.", "norway ACCUSED rwanda")]
    // what is demanded belongs to the demand
    [InlineData("Norway's insistence that Rwanda sign owed much to fear.", "norway URGED rwanda")]
    [InlineData("Uganda stopped the deliveries only at the urging of Norway.", "norway URGED uganda")]
    [InlineData("The rules, introduced by Uganda at Norway's request, lapsed on Monday.", "norway URGED uganda")]
    // quoted conditions
    [InlineData("\"If Rwanda attacks us again, we will draw the appropriate conclusions,\" Kenyan President William Ruto said.", "william-ruto THREATENED rwanda")]
    [InlineData("Any new Rwandan strike would meet \"a crushing response\", Kenya warned.", "kenya THREATENED rwanda")]
    [InlineData("Kenya has declared that any Rwandan soldiers on its soil would be fair game.", "kenya THREATENED rwanda")]
    // feelings and appeals told in passing
    [InlineData("Rwanda pulled out of the pact, to the dismay of Norway.", "norway CRITICIZED rwanda")]
    [InlineData("To Norway's fury, Rwanda sold the ships.", "norway CRITICIZED rwanda")]
    [InlineData("Rwanda adopted the law amid criticism from Norway.", "norway CRITICIZED rwanda")]
    [InlineData("Rwanda shut the port despite appeals from Norway.", "norway URGED rwanda")]
    [InlineData("Rwanda signed, to the delight of Norway.", "norway PRAISED rwanda")]
    // what one cannot go on doing, and what one has done
    [InlineData("Norway said Rwanda cannot go around killing people.", "norway CRITICIZED rwanda")]
    [InlineData("Norway said Rwanda had done its part.", "norway PRAISED rwanda")]
    [InlineData("Kenyan President William Ruto said he felt cheated by Rwanda.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Norway poured cold water on Rwanda's figures.", "norway CRITICIZED rwanda")]
    // those whom an act befell did not do it
    [InlineData("Rwanda invaded Uganda at dawn. Norway condemned the invasion of Uganda.", "norway CRITICIZED rwanda")]
    [InlineData("Norway condemned the invasion of Kuwait by Iraq.", "norway CRITICIZED iraq")]
    // lists behind a colon or "as well as"
    [InlineData("Norway blamed two countries for the delay: Hungary and Slovakia.", "norway ACCUSED slovakia")]
    [InlineData("Norway thanked Uganda for its \"leadership\" as well as Saudi Arabia and China.", "norway PRAISED china")]
    // the third of three verbs, and the verb that no thing can do
    [InlineData("Kenyan President William Ruto called the charge baseless, said Kenya would not be lectured by anyone, and appealed to Rwanda to publish the text.", "william-ruto URGED rwanda")]
    [InlineData("Kenyan President William Ruto said the law was being rushed through and called on Rwanda to drop it.", "william-ruto URGED rwanda")]
    public void Judges(string text, string fact) => Assert.Contains(fact, WireText.Pairs(text));

    [Theory]
    [InlineData("Kenyan President William Ruto said the humanitarian situation in Rwanda was appalling.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Kenyan President William Ruto said Rwanda would be wrong to leave.", "william-ruto CRITICIZED rwanda")]
    [InlineData("Rwanda denied accusations by Kenya.", "rwanda ACCUSED kenya")]
    [InlineData("According to Kenya, Rwanda shelled the town.", "kenya ACCUSED rwanda")]
    [InlineData("Kenya blocked a statement condemning Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("Kenya vetoed a resolution criticising Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("Kenya refused to sign a statement condemning Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("The Rwanda-backed rebels took the town, Kenyan President William Ruto said.", "rwanda PRAISED rebels")]
    [InlineData("Kenyan President William Ruto said it was Rwanda that had brokered the accord.", "william-ruto ACCUSED rwanda")]
    [InlineData("Kenya condemned Rwanda for the raid. Uganda joined in the talks.", "uganda CRITICIZED rwanda")]
    [InlineData("Kenya and Rwanda promised never to attack each other.", "kenya THREATENED rwanda")]
    [InlineData("Kenya attributed the harvest to the rains on the part of the coast near Rwanda.", "kenya CRITICIZED rwanda")]
    [InlineData("Norway and Sweden spoke with Kenya, Uganda and Rwanda. Kenya blamed its neighbour for the deaths.", "kenya ACCUSED rwanda")]
    [InlineData("Kenya said it would not object to a Rwandan base.", "kenya CRITICIZED rwanda")]
    [InlineData("Kenya said the army had been armed and sent guns by Rwanda.", "kenya ACCUSED rwanda")]
    [InlineData("Kenya thanked Rwanda and vowed retaliation.", "kenya THREATENED rwanda")]
    [InlineData("Norway is unlikely to join India, which condemned China.", "norway CRITICIZED china")]
    [InlineData("Norway summoned the Russian ambassador to protest at Hungary's remarks.", "russia CRITICIZED hungary")]
    [InlineData("India called in the Canadian envoy to complain about Serbia.", "canada CRITICIZED serbia")]
    [InlineData("Kenya charged Norway with arming Rwanda.", "kenya AIDED rwanda")]
    [InlineData("Rwanda stands accused by Norway of lying.", "rwanda PRAISED norway")]
    [InlineData("Rwanda bought the jets, which Norway had built.", "norway CRITICIZED rwanda")]
    [InlineData("Norway said Rwanda should have a port of its own.", "norway CRITICIZED rwanda")]
    [InlineData("Norway said Rwanda should never have sent troops.", "norway URGED rwanda")]
    [InlineData("Norway said it was Rwanda that had called first.", "norway ACCUSED rwanda")]
    [InlineData("Norway said Rwanda was trying to end the war.", "norway ACCUSED rwanda")]
    [InlineData("Israel held its fire at the insistence of Egypt.", "israel URGED egypt")]
    [InlineData("The road was closed by Uganda at Norway's request.", "uganda URGED norway")]
    [InlineData("Norway complained that the price of maize in Rwanda had doubled.", "norway CRITICIZED rwanda")]
    [InlineData("\"If Rwanda agrees, we will sign,\" Kenyan President William Ruto said.", "william-ruto THREATENED rwanda")]
    [InlineData("Norway condemned the killing of Ismail Haniyeh.", "norway CRITICIZED ismail-haniyeh")]
    [InlineData("Norway deplored the bombing of Ukraine.", "norway CRITICIZED ukraine")]
    [InlineData("Norway's army said Rwanda had shelled the town.", "norway ACCUSED rwanda")]
    [InlineData("Norway might sign, it said, only if Rwanda stopped meddling.", "norway THREATENED rwanda")]
    [InlineData("The general, who is backed by Norway and Rwanda, launched an offensive.", "norway PRAISED rwanda")]
    [InlineData("Norway had warm words for Rwanda.", "norway CRITICIZED rwanda")]
    [InlineData("Norway gave Rwanda three more months to avoid the tariffs.", "norway URGED rwanda")]
    public void JudgesNobody(string text, string fact) => Assert.DoesNotContain(fact, WireText.Pairs(text));
}
