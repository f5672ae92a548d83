namespace Graph.Core.Ontologies;

/// <summary>What an agent noun acts as.</summary>
public enum AgentSort
{
    /// <summary>Government, administration, leadership, ministry.</summary>
    Government,

    /// <summary>Troops, army, navy, police.</summary>
    Force,

    /// <summary>Officials, diplomats, negotiators: people who act for it.</summary>
    People,

    /// <summary>Delegation, team, side.</summary>
    Delegation,

    /// <summary>Jets, drones, missiles: what it strikes with.</summary>
    Weapon,

    /// <summary>Rebels, militants, separatists: they bear arms, and not for the country.</summary>
    Irregulars,

    /// <summary>Activists, protesters, unions: they act for themselves.</summary>
    Civilians,
}
