namespace Graph.Core.Ontologies;

/// <summary>What a marker says about the holder of a title.</summary>
public enum RoleMarkerSort
{
    /// <summary>No longer holds it: former, ex-, late.</summary>
    Former,

    /// <summary>Will hold it: incoming, -elect, designate.</summary>
    Coming,

    /// <summary>Holds it for now: acting, interim.</summary>
    Acting,

    /// <summary>Stands below it: deputy, vice, assistant.</summary>
    Deputy,

    /// <summary>Rank or emphasis only: senior, chief, top.</summary>
    Rank,
}
