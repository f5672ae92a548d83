using System.Collections.Frozen;

namespace Graph.Core.Statements;

/// <summary>Labels and properties of the relations.</summary>
public static class Relations
{
    private static readonly string[] Labels =
    [
        "MET", "SPOKE_WITH", "NEGOTIATED_WITH", "VISITED", "AGREED_WITH", "URGED", "ACCUSED", "CRITICIZED", "PRAISED",
        "THREATENED", "ATTACKED", "SANCTIONED", "AIDED", "CONTROLS", "HOLDS_ROLE", "PROPOSED", "ACCEPTED", "REJECTED",
        "SUPPORTS", "OPPOSES",
    ];

    // PLOVER event types; CONTROLS and HOLDS_ROLE are states, for which PLOVER has none.
    private static readonly string?[] PloverTypes =
    [
        "CONSULT", "CONSULT", "CONSULT", "CONSULT", "AGREE", "REQUEST", "ACCUSE", "ACCUSE", "SUPPORT",
        "THREATEN", "ASSAULT", "SANCTION", "AID", null, null, "REQUEST", "AGREE", "REJECT",
        "SUPPORT", "ACCUSE",
    ];

    private static readonly FrozenDictionary<string, Relation> ByLabel =
        Enum.GetValues<Relation>().ToFrozenDictionary(r => Labels[(int)r], StringComparer.Ordinal);

    /// <summary>All relations in the vocabulary's order.</summary>
    public static IReadOnlyList<Relation> All { get; } = Enum.GetValues<Relation>();

    /// <summary>The label used in exports and as the edge type in Neo4j, such as SPOKE_WITH.</summary>
    public static string Label(this Relation relation) => Labels[(int)relation];

    /// <summary>The PLOVER event type, or null for a state.</summary>
    public static string? Plover(this Relation relation) => PloverTypes[(int)relation];

    /// <summary>Whether source and target are interchangeable.</summary>
    public static bool IsSymmetric(this Relation relation) =>
        relation is Relation.Met or Relation.SpokeWith or Relation.NegotiatedWith or Relation.AgreedWith;

    /// <summary>Whether the relation is an actor's position on an issue.</summary>
    public static bool IsPosition(this Relation relation) => relation >= Relation.Proposed;

    /// <summary>Finds a relation by its label.</summary>
    public static bool TryParse(string label, out Relation relation) => ByLabel.TryGetValue(label, out relation);
}
