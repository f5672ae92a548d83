namespace Graph.Core.Extraction.Positions;

/// <summary>An issue that words of a sentence express.</summary>
/// <param name="Key">The issue's key.</param>
/// <param name="Head">The token that governs the words.</param>
/// <param name="Tokens">The words that express it, head included.</param>
/// <param name="Sense">How they stand to it.</param>
/// <param name="Specificity">How much the pattern says.</param>
internal sealed record IssueReading(string Key, int Head, IReadOnlyList<int> Tokens, ReadingSense Sense, int Specificity)
{
    /// <summary>−1 where the words point back to the issue's opposite.</summary>
    public int Sign { get; init; } = 1;

    /// <summary>Whether the words only tell that talks have succeeded.</summary>
    public bool IsOutcome { get; init; }

    /// <summary>The pattern as written; empty where other words point back to the issue.</summary>
    public string Pattern { get; init; } = "";
}
