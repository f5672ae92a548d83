namespace Graph.Core.Extraction.Events;

/// <summary>One try of a frame on a word of a sentence: its candidates, or why there is none.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">Index of the word.</param>
/// <param name="Candidates">What it found; persons and states may stand in different relations.</param>
/// <param name="Failure">Why it found nothing; empty where it did.</param>
public sealed record FrameAttempt(Frame Frame, int Trigger, IReadOnlyList<StatementCandidate> Candidates, string Failure);
