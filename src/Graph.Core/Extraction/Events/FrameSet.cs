using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>All frames, found by the word that evokes them, with the engine's word classes.</summary>
public sealed class FrameSet
{
    private static readonly Lazy<FrameSet> Shipped = new(FrameLoader.LoadDefault);

    private readonly FrozenDictionary<(FramePart Part, string Lemma), Evocation[]> _byWord;

    private readonly FrozenDictionary<(FramePart Part, string Form), string> _byForm;

    internal FrameSet(IReadOnlyList<Frame> frames, WordClasses classes, EventLexicon lexicon)
    {
        Frames = frames;
        Classes = classes;
        Lexicon = lexicon;
        var evocations = frames
            .SelectMany(frame => frame.Words.Select(words => (frame, Words: words.Split([' ', '-']))))
            .GroupBy(e => (e.frame.Part, e.Words[0]))
            .ToDictionary(
                g => g.Key,
                // "call off" before "call": the more words a frame asks for, the more it knows
                g => g.OrderByDescending(e => e.Words.Length).Select(e => new Evocation(e.frame, e.Words[1..])).ToArray());
        _byForm = evocations.Keys
            .SelectMany(word => Inflections.Of(word.Item2, word.Part), (word, form) => (Key: (word.Part, form), word.Item2))
            .Where(form => !evocations.ContainsKey(form.Key))
            .GroupBy(form => form.Key)
            .ToFrozenDictionary(g => g.Key, g => g.First().Item2);
        _byWord = evocations.ToFrozenDictionary();
    }

    /// <summary>The frames that ship in this assembly, read on first use.</summary>
    public static FrameSet Default => Shipped.Value;

    /// <summary>The frames in the order of their files.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>Word classes of the engine.</summary>
    public EventLexicon Lexicon { get; }

    /// <summary>Classes of words that frames name by a sign.</summary>
    internal WordClasses Classes { get; }

    /// <summary>The frames that a word may evoke, those that ask for most words first.</summary>
    internal IReadOnlyList<Evocation> For(FramePart part, string lemma, string form)
    {
        if (_byWord.TryGetValue((part, lemma), out var found)) return found;
        // a rare verb's lemma may be guessed wrong: "shelled" is no "shel"
        return _byForm.TryGetValue((part, form), out var word) ? _byWord[(part, word)] : [];
    }
}
