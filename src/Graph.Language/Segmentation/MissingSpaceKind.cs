namespace Graph.Language.Segmentation;

/// <summary>What a full stop inside a chunk turns out to be.</summary>
internal enum MissingSpaceKind
{
    /// <summary>Part of the word: <c>3.5</c>, <c>U.S.A</c>.</summary>
    None,

    /// <summary>A full stop whose space was lost: <c>agenda.The</c>.</summary>
    SeparateStop,

    /// <summary>An abbreviation's stop whose space was lost: <c>U.S.President</c>.</summary>
    AbbreviationStop,
}
