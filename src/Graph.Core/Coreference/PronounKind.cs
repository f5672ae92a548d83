namespace Graph.Core.Coreference;

/// <summary>What a pronoun can stand for.</summary>
internal enum PronounKind
{
    He,
    She,
    It,
    They,
    I,
    We,
}
