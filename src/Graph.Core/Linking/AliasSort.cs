namespace Graph.Core.Linking;

/// <summary>How an alias names its entity.</summary>
internal enum AliasSort
{
    Name,
    Body,
    Metonym,
    Demonym,

    /// <summary>A name that another entity has the better claim to.</summary>
    Shared,
}
