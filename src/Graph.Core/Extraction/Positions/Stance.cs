using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Positions;

/// <summary>A position read from a sentence.</summary>
/// <param name="Relation">Which position.</param>
/// <param name="Holders">Who holds it.</param>
/// <param name="Key">The issue.</param>
/// <param name="Trigger">The token that expresses it.</param>
/// <param name="Rule">The class or construction that found it.</param>
/// <param name="Confidence">The rule's estimate, 0 to 1.</param>
internal sealed record Stance(Relation Relation, IReadOnlyList<Mention> Holders, string Key, int Trigger, string Rule, double Confidence)
{
    /// <summary>Whether the holder did it rather than spoke for it: lifted sanctions, recognised a state.</summary>
    public bool IsDeed => Rule is "position: act" or "position: consent";

    /// <summary>Status where the construction implies one.</summary>
    public StatementStatus? Status { get; init; }

    /// <summary>Whether it puts something forward, be it the issue or its opposite.</summary>
    public bool IsProposal { get; init; }

    /// <summary>−1 where what is put forward is the opposite.</summary>
    public int Sign { get; init; } = 1;

    /// <summary>Whether a relative clause tells it.</summary>
    public bool IsAside { get; init; }

    /// <summary>Who says so where the holder's spokesman does.</summary>
    public string? AttributedTo { get; init; }
}
