using Graph.Core.Statements;

namespace Graph.Core.Extraction.Status;

/// <summary>What is known so far of a claim on the way to the root: how firm it is and whether it is turned.</summary>
internal readonly record struct Claim(StatementStatus Status, bool IsNegated)
{
    /// <summary>The claim with its negation turned.</summary>
    public Claim Negate() => this with { IsNegated = !IsNegated };

    /// <summary>The weaker of the claim and a status: condition before possibility before plan before fact.</summary>
    public Claim Weaken(StatementStatus status) => status > Status ? this with { Status = status } : this;
}
