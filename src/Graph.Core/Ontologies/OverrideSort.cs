namespace Graph.Core.Ontologies;

/// <summary>What a user's correction does.</summary>
public enum OverrideSort
{
    /// <summary>Every mention of one entity goes to another.</summary>
    Merge,

    /// <summary>A name that was linked to one entity stands for another.</summary>
    Split,
}
