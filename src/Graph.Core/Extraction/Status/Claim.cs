using Graph.Core.Statements;

namespace Graph.Core.Extraction.Status;

/// <summary>What is known so far of a claim on the way to the root: how firm it is and whether it is turned.</summary>
internal readonly record struct Claim(StatementStatus Status, bool IsNegated, Relation? Relation)
{
    /// <summary>Whether it is an agreement, which a promise to keep it makes.</summary>
    public bool IsUndertaking =>
        Relation is Statements.Relation.AgreedWith or Statements.Relation.Accepted or Statements.Relation.Rejected or Statements.Relation.Supports or Statements.Relation.Opposes;

    /// <summary>Whether it is a position in favour.</summary>
    public bool IsPosition => Relation is Statements.Relation.Accepted or Statements.Relation.Supports or Statements.Relation.Proposed;

    /// <summary>Whether it is done by speaking.</summary>
    public bool IsSpoken => Relation is Statements.Relation.Urged or Statements.Relation.Accused or Statements.Relation.Criticized
        or Statements.Relation.Praised or Statements.Relation.Threatened or >= Statements.Relation.Proposed;

    /// <summary>Whether it is done by acting, not by what is said.</summary>
    public bool IsDeed =>
        Relation is Statements.Relation.Met or Statements.Relation.Visited or Statements.Relation.NegotiatedWith or Statements.Relation.SpokeWith
        or Statements.Relation.Attacked or Statements.Relation.Sanctioned or Statements.Relation.Aided or Statements.Relation.Controls;

    /// <summary>Whether "would" only softens it: "would welcome talks", "would advise Peru to".</summary>
    public bool IsAttitude => Relation is Statements.Relation.Supports or Statements.Relation.Opposes or Statements.Relation.Urged;

    /// <summary>The claim with its negation turned.</summary>
    public Claim Negate() => this with { IsNegated = !IsNegated };

    /// <summary>The weaker of the claim and a status: condition before possibility before plan before fact.</summary>
    public Claim Weaken(StatementStatus status) => status > Status ? this with { Status = status } : this;
}
