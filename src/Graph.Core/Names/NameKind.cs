namespace Graph.Core.Names;

/// <summary>What sort of thing a recognised name is.</summary>
public enum NameKind
{
    Person,
    Organization,
    Location,

    /// <summary>A name that is no actor and no place: a treaty, a war, a prize, a product.</summary>
    Other,
}
