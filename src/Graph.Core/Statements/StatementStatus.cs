namespace Graph.Core.Statements;

/// <summary>How the article gives what a statement says: as fact, plan, possibility, condition or denial.</summary>
public enum StatementStatus
{
    Asserted,
    Planned,
    Possible,
    Conditional,
    Denied,
}
