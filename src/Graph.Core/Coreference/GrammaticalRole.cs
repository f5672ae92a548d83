namespace Graph.Core.Coreference;

/// <summary>The part a mention plays in its clause, the most salient first.</summary>
internal enum GrammaticalRole
{
    Subject,
    Object,
    Oblique,
    Possessor,
    Other,
}
