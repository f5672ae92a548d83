namespace Graph.Core.Mentions;

/// <summary>What sort of thing a node of the graph is.</summary>
public enum EntityKind
{
    Person,
    Organization,
    Country,
    Place,
    Group,

    /// <summary>What a position is about; its id is the issue's key.</summary>
    Issue,
}
