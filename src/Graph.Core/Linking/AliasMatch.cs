namespace Graph.Core.Linking;

/// <summary>A stretch of a sentence's pieces that equals aliases.</summary>
/// <param name="First">Index of the first piece.</param>
/// <param name="End">Index just past the last piece.</param>
/// <param name="Meanings">What it can mean, the better claims first.</param>
internal readonly record struct AliasMatch(int First, int End, IReadOnlyList<AliasMeaning> Meanings);
