using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>Reads stances off statements.</summary>
public static class Stances
{
    /// <summary>The side that a statement takes for certain; a denied position is the opposite side's.</summary>
    public static Stance Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var side = Of(statement.Relation);
        return statement.Status switch
        {
            StatementStatus.Asserted => side,
            // "denied that it had accepted" is against; "does not oppose" commits to nothing.
            StatementStatus.Denied when side == Stance.For => Stance.Against,
            _ => Stance.Open,
        };
    }

    /// <summary>The side that a relation stands for.</summary>
    public static Stance Of(Relation relation) => relation switch
    {
        Relation.Proposed or Relation.Accepted or Relation.Supports => Stance.For,
        Relation.Rejected or Relation.Opposes => Stance.Against,
        _ => Stance.Open,
    };
}
