using Graph.Language;

namespace Graph.Core.Mentions;

/// <summary>A post that the text says a person holds: title, apposition, possessive or predicate.</summary>
/// <param name="PersonId">Who holds it.</param>
/// <param name="OrganizationId">The country or organisation served.</param>
/// <param name="Role">The title as written, lower case but for names: "interim foreign minister".</param>
/// <param name="Sentence">Index of the sentence that says so.</param>
/// <param name="PersonSpan">Offsets of the words that name the person.</param>
/// <param name="OrganizationSpan">Offsets of the words that name the country or organisation; the role's where it is implied.</param>
public sealed record Affiliation(
    string PersonId,
    string OrganizationId,
    string Role,
    int Sentence,
    TextSpan PersonSpan,
    TextSpan OrganizationSpan)
{
    /// <summary>Whether the post is a past one ("former", "ex-", "late").</summary>
    public bool IsFormer { get; init; }

    /// <summary>Whether the text denies it ("is not a member of").</summary>
    public bool IsDenied { get; init; }

    /// <summary>Probability that the link of person, role and country is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
