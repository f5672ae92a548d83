namespace Graph.Analysis.Balance;

/// <summary>A triangle of signed ties.</summary>
/// <param name="IsBalanced">Whether the product of its signs is positive.</param>
public sealed record SignedTriad(int A, int B, int C, bool IsBalanced);
