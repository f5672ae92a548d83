namespace Graph.Core.Coreference;

/// <summary>What the noun of a plural description admits.</summary>
internal enum PluralKind
{
    /// <summary>"both", "the pair": any actors.</summary>
    Any,

    /// <summary>"the two leaders".</summary>
    Persons,

    /// <summary>"both governments", "the two countries".</summary>
    States,

    /// <summary>"the parties", "the two sides": those of a quarrel or of talks.</summary>
    Sides,
}
