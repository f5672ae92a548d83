namespace Graph.Core.Extraction.Events;

/// <summary>One try of a frame on a word of a sentence: its candidates, or why there is none.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">Index of the word.</param>
/// <param name="Candidates">What it found; persons and states may stand in different relations.</param>
/// <param name="Miss">Why it found nothing.</param>
public sealed record FrameAttempt(Frame Frame, int Trigger, IReadOnlyList<StatementCandidate> Candidates, FrameMiss Miss = FrameMiss.None)
{
    /// <summary>The slots or the condition at fault.</summary>
    internal object? At { get; init; }

    /// <summary>Why it found nothing, in words; empty where it did.</summary>
    /// <remarks>Most attempts fail and few are explained, so the words are put together only when somebody asks.</remarks>
    public string Failure => Miss switch
    {
        FrameMiss.Needs => $"needs {string.Join(" or ", Frame.Needs)}",
        FrameMiss.Avoids => $"must not have {At}",
        FrameMiss.Nobody => At is IEnumerable<Slot> slots ? $"nobody at {string.Join('|', slots)}" : "no role pattern",
        FrameMiss.SingleParty => At is IEnumerable<Slot> parties ? $"a single party at {string.Join('|', parties)}" : "a single party",
        FrameMiss.Attribute => "a mere attribute",
        FrameMiss.Content => "content of an accusation, request or threat",
        _ => "",
    };
}
