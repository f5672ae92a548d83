namespace Graph.Core.Names;

/// <summary>A recognised name in one sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Kind">What sort of thing it names.</param>
/// <param name="Confidence">Least marginal probability of its tokens' labels, 0 to 1.</param>
public readonly record struct NameSpan(int First, int End, NameKind Kind, double Confidence);
