namespace Graph.Core.Tests.Extraction;

/// <summary>Whom a phrase or clause of another word names does not do, and does not suffer, what this word tells.</summary>
public class BorrowedEndTests
{
    [Theory]
    // a phrase within another verb's clause
    [InlineData("Norway demands a treaty barring Chad from NATO.", "norway URGED nato")]
    // people named right before their participle act themselves
    [InlineData("Sergei Lavrov reminded the reporters waiting in Havana of the embargo.", "sergey-lavrov VISITED havana")]
    // who resists a thing is not praised with it
    [InlineData("Peru hailed the accession, resisted for years by Norway.", "peru PRAISED norway")]
    // two statements, parted
    [InlineData("Norway downed a drone; Chad alleges fraud.", "chad ACCUSED norway")]
    // each participle tells of the subject
    [InlineData("The offer by Peru was welcomed by Norway, ignored by Chad.", "chad PRAISED peru")]
    [InlineData("Olaf Scholz finds himself shunned by Norway, scolded by Chad.", "chad CRITICIZED norway")]
    // a preposition and no noun
    [InlineData("Thanks to a loan from Norway, Chad has built a port.", "PRAISED")]
    // the preposition of another noun
    [InlineData("Olaf Scholz lamented the arrests, which he called a stain on Norway.", "olaf-scholz URGED norway")]
    [InlineData("Thanks to a soft loan from Norway, Chad has opened a port at Lagos.", "PRAISED")]
    // what is found so is the thing, not whoever made it
    [InlineData("Norway struck out a preamble that Chad found demeaning.", "chad CRITICIZED norway")]
    // the result of a deed is no deed of him who answers it
    [InlineData("Four days after Norwegian jets bombed Lima, killing four Chadian soldiers, Peru protested.", "peru ATTACKED chad")]
    [InlineData("Norway objected to Chad's membership of NATO.", "norway CRITICIZED chad")]
    // one of three may have done it
    [InlineData("Norway, Peru and Fiji closed the strait. It rained. Chad called the decision unacceptable.", "chad CRITICIZED peru")]
    // the talks are no object of the clause that tells what happened meanwhile
    [InlineData("The presidents of Peru and Chad held talks, during which Norway threatened to leave.", "norway THREATENED peru")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(WireText.Facts(text), f => f.Contains(fact, StringComparison.Ordinal));

    [Theory]
    [InlineData("Olaf Scholz finds himself shunned by Norway, scolded by Chad.", "chad CRITICIZED olaf-scholz")]
    [InlineData("Four days after Norwegian jets bombed Lima, killing four Chadian soldiers, Peru protested.", "norway ATTACKED chad")]
    [InlineData("Norway withheld licences for machines bound for Chad.", "norway SANCTIONED chad")]
    public void IsTaken(string text, string fact) => Assert.Contains(WireText.Facts(text), f => f.StartsWith(fact, StringComparison.Ordinal));

    [Theory]
    // whom one has just met is praised for his courage, not oneself
    [InlineData("Olaf Scholz met Emmanuel Macron in Rome and commended his courage.", "olaf-scholz PRAISED emmanuel-macron")]
    // each and the other are those named right before
    [InlineData("Norway and Chad agreed to talk, with each accusing the other of stalling.", "norway ACCUSED chad")]
    [InlineData("Norway and Chad clashed again on Monday. Each accused the other of firing first.", "chad ACCUSED norway")]
    [InlineData("Norway and Chad clashed again on Monday. Both blamed the other side.", "chad ACCUSED norway")]
    [InlineData("Norway called on Peru to withdraw its troops and on Chad to halt its raids.", "norway URGED chad")]
    [InlineData("Norway ended the talks, citing repeated violations of the truce by Peru.", "norway ACCUSED peru")]
    [InlineData("Norway invited Peru to endorse its formula.", "norway URGED peru")]
    public void IsMeant(string text, string fact) => Assert.Contains(WireText.Facts(text), f => f.StartsWith(fact, StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway invited Peru to visit the fair.", "norway URGED peru")]
    [InlineData("Olaf Scholz met Emmanuel Macron in Rome and praised his ministers' frankness.", "olaf-scholz PRAISED olaf-scholz")]
    [InlineData("Norway and Chad agreed to talk, with Peru accusing the other of stalling.", "norway ACCUSED chad")]
    public void IsNotMeant(string text, string fact) => Assert.DoesNotContain(WireText.Facts(text), f => f.StartsWith(fact, StringComparison.Ordinal));
}
