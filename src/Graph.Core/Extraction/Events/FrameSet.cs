using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>All frames, found by the word that evokes them, with the engine's word classes.</summary>
public sealed class FrameSet
{
    private static readonly Lazy<FrameSet> Shipped = new(FrameLoader.LoadDefault);

    private readonly FrozenDictionary<(FramePart Part, string Lemma), Evocation[]> _byWord;

    /// <summary>Makes a set of frames.</summary>
    public FrameSet(IReadOnlyList<Frame> frames, EventLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(frames);
        Frames = frames;
        Lexicon = lexicon;
        _byWord = frames
            .SelectMany(frame => frame.Words.Select(words => (frame, Words: words.Split(' '))))
            .GroupBy(e => (e.frame.Part, e.Words[0]))
            .ToFrozenDictionary(
                g => g.Key,
                // "call off" before "call": the more words a frame asks for, the more it knows
                g => g.OrderByDescending(e => e.Words.Length).Select(e => new Evocation(e.frame, e.Words[1..])).ToArray());
    }

    /// <summary>The frames that ship in this assembly, read on first use.</summary>
    public static FrameSet Default => Shipped.Value;

    /// <summary>The frames in the order of their files.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>Word classes of the engine.</summary>
    public EventLexicon Lexicon { get; }

    /// <summary>The frames that a word may evoke, those that ask for most words first.</summary>
    internal IReadOnlyList<Evocation> For(FramePart part, string lemma) =>
        _byWord.TryGetValue((part, lemma), out var found) ? found : [];
}
