namespace Graph.Analysis.Balance;

/// <summary>How well ties split into two hostile camps.</summary>
/// <param name="Frustrated">Ties that the best split found leaves unsatisfied.</param>
/// <param name="Camp">Camp of every vertex, 0 or 1; the first vertex of each component is in camp 0.</param>
/// <param name="IsExact">Whether no split leaves fewer, which is known for components of up to 20 vertices.</param>
public sealed record Frustration(int Frustrated, IReadOnlyList<int> Camp, bool IsExact);
