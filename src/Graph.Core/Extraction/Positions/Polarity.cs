using Graph.Core.Statements;

namespace Graph.Core.Extraction.Positions;

/// <summary>Turns positions round: what favouring the end of an issue says about the issue.</summary>
internal static class Polarity
{
    /// <summary>The opposite position.</summary>
    public static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Proposed or Relation.Supports => Relation.Opposes,
        Relation.Accepted => Relation.Rejected,
        Relation.Rejected or Relation.Opposes => Relation.Supports,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a position"),
    };

    /// <summary>Whether a position is in favour.</summary>
    public static bool IsFavourable(Relation relation) => relation is Relation.Proposed or Relation.Accepted or Relation.Supports;
}
