namespace Graph.Core.Tests.Extraction;

/// <summary>Visits told in passing: by where somebody speaks, signs or is said to be.</summary>
public class WhereaboutsTests
{
    [Theory]
    [InlineData("Emmanuel Macron, in Tokyo for a summit, declined to comment.")]
    [InlineData("French President Emmanuel Macron opposed it. The president, in Tokyo for a summit, declined to comment.")]
    [InlineData("Emmanuel Macron told reporters in Tokyo that the deal was dead.")]
    [InlineData("Speaking at a news conference in Tokyo, Emmanuel Macron said the deal was dead.")]
    [InlineData("In Tokyo, French President Emmanuel Macron said the deal was dead.")]
    [InlineData("Emmanuel Macron signed the accord in Tokyo on Monday.")]
    [InlineData("During talks in Tokyo, Emmanuel Macron pledged more aid.")]
    [InlineData("Emmanuel Macron wound up a three-day visit to Tokyo on Monday.")]
    [InlineData("Now in Tokyo for a second day, Emmanuel Macron is pressing China to talk.")]
    [InlineData("After a stop in Tokyo, Emmanuel Macron flew to Seoul.")]
    [InlineData("In Tokyo last week, Emmanuel Macron promised more aid.")]
    [InlineData("In Tokyo on Monday, Emmanuel Macron promised more aid.")]
    [InlineData("Emmanuel Macron agreed to it in Tokyo in April.")]
    [InlineData("Emmanuel Macron delivered the plan in the Japanese capital.")]
    [InlineData("Emmanuel Macron, who on Thursday in Tokyo defended the tariffs, declined to comment.")]
    [InlineData("Emmanuel Macron, just back from Tokyo, declined to comment.")]
    [InlineData("Home from the summit in Tokyo, Emmanuel Macron declined to comment.")]
    [InlineData("Emmanuel Macron, fresh from talks in Tokyo, declined to comment.")]
    [InlineData("Emmanuel Macron, at a summit in Tokyo, was scathing.")]
    [InlineData("Emmanuel Macron raised the matter at the Tokyo summit.")]
    [InlineData("Emmanuel Macron took the night train to Tokyo.")]
    [InlineData("On his way home from Tokyo, Emmanuel Macron said little.")]
    [InlineData("Emmanuel Macron, on a surprise trip to Tokyo, promised aid.")]
    [InlineData("Emmanuel Macron's plane touched down in Tokyo at dawn.")]
    [InlineData("During his stay in Tokyo, Emmanuel Macron toured a market.")]
    [InlineData("A trip that took Secretary of State Antony Blinken and Emmanuel Macron to Tokyo ended on Monday.")]
    public void WhereSomebodyActsHeIs(string text) => Assert.Contains("emmanuel-macron VISITED tokyo", WireText.Facts(text));

    [Theory]
    // "here" is the dateline's town, "there" the place named last; who flies in comes to where the article plays
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron told reporters here that the deal was dead.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron arrived here on Monday.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron flew in on Monday and said little.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron landed shortly before dawn.")]
    [InlineData("Fishermen gathered in Tokyo. Emmanuel Macron flies there tomorrow.")]
    public void HereAndThere(string text) => Assert.Contains(WireText.Pairs(text), p => p.StartsWith("emmanuel-macron VISITED tokyo", StringComparison.Ordinal));

    [Theory]
    [InlineData("PARIS — Japan was calm. Emmanuel Macron flew in on Monday.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron's letter arrived on Monday.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron said there was no hurry, and here is why.")]
    [InlineData("TOKYO — Japan was calm. Emmanuel Macron arrived at a firm conviction.")]
    public void NobodyComesHere(string text) => Assert.DoesNotContain(WireText.Pairs(text), p => p.Contains(" VISITED ", StringComparison.Ordinal));

    [Theory]
    [InlineData("In Paris, French President Emmanuel Macron said the deal was dead.")]
    [InlineData("Emmanuel Macron said troops in Japan would stay.")]
    [InlineData("Emmanuel Macron announced sanctions in Japan.")]
    [InlineData("Emmanuel Macron failed to agree on a summit in Tokyo.")]
    [InlineData("Emmanuel Macron raised the matter of the Tokyo summit.")]
    [InlineData("After the Tokyo summit Emmanuel Macron was scathing.")]
    [InlineData("Emmanuel Macron welcomed the accord signed in Tokyo by China.")]
    [InlineData("Back in the 1990s, Emmanuel Macron knew nobody from Tokyo.")]
    [InlineData("Emmanuel Macron, backed by firms from Tokyo, declined to comment.")]
    [InlineData("In the wake of a Tokyo summit, Emmanuel Macron received Olaf Scholz.")]
    [InlineData("Emmanuel Macron was scathing about the siege of the hospital in Tokyo.")]
    [InlineData("Emmanuel Macron praised the talks, where Vladimir Putin received nobody from Japan.")]
    [InlineData("Emmanuel Macron warned of elections in Japan.")]
    [InlineData("In New York, UN Secretary-General Antonio Guterres said the war must end.")]
    public void WhatIsSpokenOfIsElsewhere(string text) => Assert.DoesNotContain(WireText.Pairs(text), p => p.Contains(" VISITED ", StringComparison.Ordinal));

    [Theory]
    // the place stands before "where"
    [InlineData("The matter was raised in Sochi, where Vladimir Putin hosted his Turkish counterpart, Recep Tayyip Erdogan.", "recep-tayyip-erdogan VISITED sochi")]
    [InlineData("Emmanuel Macron flew on to Nairobi, where William Ruto received him and where he spoke to students.", "emmanuel-macron VISITED nairobi")]
    [InlineData("Modi accepted an invitation from the French president to travel to Colombo.", "narendra-modi VISITED colombo planned")]
    [InlineData("The envoy conveyed to Narendra Modi an invitation to visit Colombo.", "narendra-modi VISITED colombo possible")]
    [InlineData("Chinese President Xi Jinping held talks with visiting French President Emmanuel Macron.", "emmanuel-macron VISITED china")]
    [InlineData("Chinese President Xi Jinping met visiting French President Emmanuel Macron in Beijing.", "emmanuel-macron MET xi-jinping")]
    [InlineData("Emmanuel Macron hung up on Vladimir Putin.", "emmanuel-macron SPOKE_WITH vladimir-putin")]
    [InlineData("Meeting Olaf Scholz in Berlin, Antony Blinken announced more aid.", "antony-blinken MET olaf-scholz")]
    [InlineData("Antony Blinken held a trilateral with Penny Wong and Retno Marsudi.", "antony-blinken MET penny-wong")]
    [InlineData("He said Antony Blinken was meeting NATO's secretary general, Mark Rutte, and the EU's top diplomat, Kaja Kallas.", "antony-blinken MET kaja-kallas")]
    public void WhoeverTravelsOrMeets(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));

    [Theory]
    [InlineData("James Baker flies on to Riyadh.", "james-baker VISITED riyadh planned")]
    [InlineData("Mike Pence is headed to Ottawa on May 30.", "mike-pence VISITED ottawa planned")]
    [InlineData("Ali Alatas, the Indonesian foreign minister, leaves for Lagos on Friday.", "ali-alatas VISITED lagos planned")]
    [InlineData("John Kerry, on his way to Jerusalem, praised Turkey.", "john-kerry VISITED jerusalem planned")]
    [InlineData("Khalifa Haftar leaves Moscow without signing.", "khalifa-haftar VISITED moscow")]
    [InlineData("Péter Szijjártó often flies to Moscow.", "peter-szijjarto VISITED moscow")]
    public void WhoSetsOut_IsNotThereYet(string text, string fact) => Assert.Contains(fact, WireText.Facts(text));
}
