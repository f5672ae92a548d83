using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Events;

/// <summary>Which kinds of entity a relation may connect.</summary>
public static class EndKinds
{
    /// <summary>Whether an entity of a kind may be the relation's source or target.</summary>
    public static bool Allows(Relation relation, EntityKind kind, bool isTarget) => kind switch
    {
        EntityKind.Issue => false,
        EntityKind.Place => isTarget && relation is Relation.Visited or Relation.Attacked or Relation.Controls,
        // "Kenyan troops crossed into Somalia" is no visit
        EntityKind.Country when relation == Relation.Visited => isTarget,
        EntityKind.Person => !isTarget || relation is not (Relation.Visited or Relation.Controls),
        _ => true,
    };
}
