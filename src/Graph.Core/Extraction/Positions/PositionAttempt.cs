namespace Graph.Core.Extraction.Positions;

/// <summary>An issue that a sentence expresses and what became of it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Words">The words that express it.</param>
/// <param name="Pattern">The pattern that they match; empty where they point back to an issue named before.</param>
/// <param name="Outcomes">Positions taken on it, and why others were not.</param>
public sealed record PositionAttempt(string Key, string Words, string Pattern, IReadOnlyList<string> Outcomes);
