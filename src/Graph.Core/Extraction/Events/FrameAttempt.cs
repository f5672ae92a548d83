namespace Graph.Core.Extraction.Events;

/// <summary>One try of a frame on a word of a sentence: its candidate, or why there is none.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">Index of the word.</param>
/// <param name="Candidate">What it found, or null.</param>
/// <param name="Failure">Why it found nothing; empty where it did.</param>
public sealed record FrameAttempt(Frame Frame, int Trigger, StatementCandidate? Candidate, string Failure);
