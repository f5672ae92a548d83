namespace Graph.Language.Features;

/// <summary>What a token's learned vector is the sum of.</summary>
internal enum FeatureKind
{
    Word,
    CasedWord,
    Suffix1,
    Suffix2,
    Suffix3,
    Suffix4,
    Prefix1,
    Prefix2,
    Prefix3,
    Case,
    Shape,
    FineCluster,
    MiddleCluster,
    CoarseCluster,
    Paradigm,
}
