using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>All frames, found by the word that evokes them, with the engine's word classes.</summary>
public sealed class FrameSet
{
    private static readonly Lazy<FrameSet> Shipped = new(FrameLoader.LoadDefault);

    // By part of speech, then by lemma: strings alone hash much faster than pairs.
    private readonly FrozenDictionary<string, Evocation[]>[] _byWord;

    private readonly FrozenDictionary<string, string>[] _byForm;

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
        var forms = evocations.Keys
            .SelectMany(word => Inflections.Of(word.Item2, word.Part), (word, form) => (Key: (word.Part, form), word.Item2))
            .Where(form => !evocations.ContainsKey(form.Key))
            .DistinctBy(form => form.Key)
            .ToArray();
        var parts = Enum.GetValues<FramePart>();
        _byForm = Array.ConvertAll(parts, p => forms.Where(f => f.Key.Part == p).ToFrozenDictionary(f => f.Key.form, f => f.Item2, StringComparer.Ordinal));
        _byWord = Array.ConvertAll(parts, p => evocations.Where(e => e.Key.Part == p).ToFrozenDictionary(e => e.Key.Item2, e => e.Value, StringComparer.Ordinal));
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
    internal Evocation[] For(FramePart part, string lemma, string form)
    {
        var byWord = _byWord[(int)part];
        if (byWord.TryGetValue(lemma, out var found)) return found;
        // a rare verb's lemma may be guessed wrong: "shelled" is no "shel"
        return _byForm[(int)part].TryGetValue(form, out var word) ? byWord[word] : [];
    }
}
