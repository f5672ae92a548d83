namespace Graph.Core.Statements;

/// <summary>The closed vocabulary of relations; <see cref="Relations"/> holds their properties.</summary>
public enum Relation
{
    Met,
    SpokeWith,
    NegotiatedWith,
    Visited,
    AgreedWith,
    Urged,
    Accused,
    Criticized,
    Praised,
    Threatened,
    Attacked,
    Sanctioned,
    Aided,
    Controls,
    HoldsRole,
    Proposed,
    Accepted,
    Rejected,
    Supports,
    Opposes,
}
