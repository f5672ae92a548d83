namespace Graph.Analysis.Structure;

/// <summary>A pair without an edge that shares contacts.</summary>
public sealed record SuggestedLink(int A, int B, double Score, IReadOnlyList<int> Common);
