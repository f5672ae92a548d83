namespace Graph.Core.Tests.Extraction;

/// <summary>Whom one calls on, through whatever the sentence puts between.</summary>
public class AppealTests
{
    [Theory]
    [InlineData("Kenya called on both Somalia and Ethiopia to show restraint.", "kenya URGED somalia")]
    [InlineData("Kenya called for Somalia to withdraw its troops.", "kenya URGED somalia")]
    [InlineData("Kenya urged Somalia to withdraw, as did Uganda.", "uganda URGED somalia")]
    [InlineData("A Kenyan statement urged Somalia to withdraw.", "kenya URGED somalia")]
    [InlineData("The United States will not hesitate to take steps against Iran.", "united-states THREATENED iran")]
    [InlineData("Armenia and Azerbaijan's foreign ministers met in Almaty.", "armenia NEGOTIATED_WITH azerbaijan")]
    [InlineData("The dialogue that Serbia and Kosovo conduct moved on to licence plates.", "kosovo NEGOTIATED_WITH serbia")]
    // whose aim or answer it is does it
    [InlineData("Emmanuel Macron's aim was to persuade Kenya to reopen the border.", "emmanuel-macron URGED kenya planned")]
    [InlineData("Uganda's answer was to ask Kenya for a patrol ship.", "uganda URGED kenya")]
    // what stands before a semicolon has a verb of its own
    [InlineData("Chad, which shut its frontier with Sudan in 1993 and may now open it; its foreign minister, Aziz Mahamat Saleh, praised Egypt for a fine result.", "aziz-mahamat-saleh PRAISED egypt")]
    [InlineData("Kenya and Uganda traded fire. The African Union has asked both for maximum restraint.", "african-union URGED uganda")]
    [InlineData("Emmanuel Macron, the French president, called on Kenya to desist from pressure, adding that Uganda's word to the island was good.", "emmanuel-macron URGED kenya")]
    // an adjective behind a comma is that of the name before it
    [InlineData("Australia, grateful for Indonesia's help, lifted the ban.", "australia PRAISED indonesia")]
    [InlineData("Emmanuel Macron, fresh from meetings with Olaf Scholz, flies to Nairobi today.", "emmanuel-macron MET olaf-scholz")]
    // whoever says "we" asks; to whom an appeal goes is asked; who is under pressure is urged
    [InlineData("\"We ask Kenya to open the border,\" Ugandan President Yoweri Museveni told reporters.", "yoweri-museveni URGED kenya")]
    [InlineData("The plea by Uganda to Kenya and Somalia to lay down their arms went unheeded.", "uganda URGED kenya")]
    [InlineData("Serbia is under growing pressure from the European Union to join the sanctions.", "european-union URGED serbia")]
    public void IsFound(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("Kenya called for Somalia to be punished.", "kenya URGED somalia")]
    [InlineData("\"We will open the border to Kenya,\" Ugandan President Yoweri Museveni told reporters.", "yoweri-museveni URGED kenya")]
    [InlineData("Serbia is under an accord from 2013 with the European Union.", "european-union URGED serbia")]
    [InlineData("Kenya's fear was that Uganda would ask Somalia for ships.", "kenya URGED somalia")]
    [InlineData("Kenya warned that an attack by Somalia was imminent.", "kenya THREATENED somalia")]
    public void IsNotTaken(string text, string fact) => Assert.DoesNotContain(fact, WireText.Facts(text));
}
