namespace Graph.Core.Extraction.Positions;

/// <summary>The issue that a noun or pronoun stands for.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sign">−1 where what was put forward is the opposite.</param>
internal readonly record struct Antecedent(string Key, int Sign);
