using Graph.Core.Statements;

namespace Graph.Core.Extraction;

/// <summary>A relation that a rule reads from one sentence, before status, attribution and time are known.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Sources">Who: one, or several for a plural or coordination; each pairs with each target.</param>
/// <param name="Targets">Whom, where or which issue; empty where the sources of a symmetric relation pair among themselves.</param>
/// <param name="Trigger">Index of the verb, noun or adjective that expresses it; status and time are read from there.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Confidence">The rule's own estimate that the candidate is right, 0 to 1.</param>
public sealed record StatementCandidate(
    Relation Relation,
    IReadOnlyList<Argument> Sources,
    IReadOnlyList<Argument> Targets,
    int Trigger,
    string Rule,
    double Confidence)
{
    /// <summary>Status where the rule itself implies one ("refused to meet"); otherwise it is read from the tree.</summary>
    public StatementStatus? Status { get; init; }

    /// <summary>Entity that says so where the rule itself knows; otherwise it is read from the tree.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The title held, for HOLDS_ROLE only.</summary>
    public string? Role { get; init; }
}
