namespace Graph.Core.Extraction.Time;

/// <summary>A time expression found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Date">ISO 8601 date at its own precision; null where it cannot be resolved.</param>
internal sealed record TimePhrase(int First, int End, string? Date);
