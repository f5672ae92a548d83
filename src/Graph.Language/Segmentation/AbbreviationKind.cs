namespace Graph.Language.Segmentation;

/// <summary>What may follow an abbreviation.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Goes with what follows: <c>Gen.</c>, <c>Mr.</c>, <c>vs.</c></summary>
    Title,

    /// <summary>An abbreviation only before a number: <c>No. 10</c>.</summary>
    BeforeNumber,

    /// <summary>Letters with stops: <c>U.S.</c>, <c>J.</c></summary>
    Initials,

    /// <summary>May end a sentence: <c>Inc.</c>, <c>etc.</c></summary>
    Other,
}
