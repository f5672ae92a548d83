using Graph.Core.Linking;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>A person's post as the article tells it or the ontology knows it.</summary>
internal sealed record Post(LocalEntity Person, LocalEntity Of, RoleTitle Title, RolePhrase Phrase, double Confidence, string Reason)
{
    /// <summary>Where the words that name the country or organisation stand, or null where they are implied.</summary>
    public NameCandidate? OwnerName { get; init; }
}
