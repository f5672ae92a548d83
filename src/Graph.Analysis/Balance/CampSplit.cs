namespace Graph.Analysis.Balance;

/// <summary>Signed ties split into camps.</summary>
/// <param name="Unsatisfied">Weight of the friends in different camps and the foes in one.</param>
/// <param name="Camp">Camp of every vertex, numbered from 0 in the order of their first members.</param>
public sealed record CampSplit(double Unsatisfied, IReadOnlyList<int> Camp);
