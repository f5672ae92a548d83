using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Tests.Coreference;

/// <summary>Talks and agreements that later sentences take up keep their parties.</summary>
public sealed class EventReferenceTests
{
    private static readonly OntologyMentionResolver Resolver = new(Ontology.Default);

    [Theory]
    [InlineData("Talks between Kenya and Uganda opened on Monday. Norway paid for the hotel. The talks collapsed on Friday.", "talks: kenya + uganda")]
    [InlineData("Kenya and Uganda agreed on Monday to share the lake. Under the agreement, boats may cross.", "agreement: kenya + uganda")]
    [InlineData("Kenya negotiated with Uganda in May. Another round is planned for June.", "round: kenya + uganda")]
    // What resumes has been told before, with or without an article.
    [InlineData("Kenya negotiated with Uganda in May. Formal talks resumed in June.", "talks: kenya + uganda")]
    [InlineData("Kenya negotiated with Uganda in May. Formal talks are rare.", "")]
    [InlineData("Kenya and Uganda held talks in May. No agreement was reached.", "agreement: kenya + uganda")]
    [InlineData("Kenya and Uganda held talks in May. No agreement is perfect.", "")]
    // Two groups of parties: nobody can tell which.
    [InlineData("Talks between Kenya and Uganda opened. Talks between Peru and Chile closed. The talks were cordial.", "")]
    // Talks with parties of their own are not those told before.
    [InlineData("Talks between Kenya and Uganda opened on Monday. The talks between Peru and Chile closed.", "")]
    // Where an agreement has only been proposed, there have been no talks yet.
    [InlineData("Kenya proposed a deal with Uganda in May. The talks collapsed on Friday.", "")]
    [InlineData("Kenya proposed a deal with Uganda in May. Under the agreement, boats may cross.", "agreement: kenya + uganda")]
    [InlineData("The talks collapsed on Friday.", "")]
    public void Resolve_NounOfAnEventToldBefore_KeepsItsParties(string text, string expected)
    {
        var annotated = Annotate(text);
        Assert.Equal(expected, string.Join("; ", annotated.EventReferences.Select(r => $"{annotated.Sentences[r.Sentence][r.Token].Text}: {string.Join(" + ", r.ParticipantIds.Order(StringComparer.Ordinal))}")));
    }

    private static AnnotatedArticle Annotate(string text) =>
        Resolver.Resolve(PlainArticle.Of(text), LanguageEngine.Default.Annotate(text));
}
