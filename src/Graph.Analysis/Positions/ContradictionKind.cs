namespace Graph.Analysis.Positions;

/// <summary>Why two statements do not go together.</summary>
public enum ContradictionKind
{
    /// <summary>The actor's position changed between two dates.</summary>
    Changed,

    /// <summary>Sources give incompatible positions of the actor, and no date tells them apart.</summary>
    SourcesDisagree,

    /// <summary>One source gives as fact what another, or the same one, denies.</summary>
    FactDisputed,
}
