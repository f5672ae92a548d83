using Graph.Core.Linking;

namespace Graph.Core.Coreference;

/// <summary>A resolved mention as later pronouns see it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Token">Its head token.</param>
/// <param name="Role">Its part in the clause.</param>
/// <param name="Quote">Index of the quotation it stands in; −1 outside.</param>
/// <param name="Block">Index of the block of text.</param>
internal sealed record Referent(NameCandidate Mention, int Sentence, int Token, GrammaticalRole Role, int Quote, int Block)
{
    public IReadOnlyList<LocalEntity> Entities => Mention.Entities;

    public bool IsSingle => Mention.Entities.Count == 1;
}
