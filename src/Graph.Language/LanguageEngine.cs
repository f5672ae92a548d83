namespace Graph.Language;

/// <summary>Turns raw text into parsed sentences.</summary>
public sealed class LanguageEngine
{
    /// <summary>The engine with the model that ships in this assembly.</summary>
    public static LanguageEngine Default { get; } = new();

    /// <summary>Splits, tokenizes, tags and parses a text.</summary>
    /// <returns>Sentences in text order; offsets are UTF-16 units of <paramref name="text"/>.</returns>
    public IReadOnlyList<Sentence> Annotate(string text) => Annotate(text, [new TextSpan(0, text.Length)]);

    /// <summary>Annotates the given blocks of a text; no sentence crosses a block's border.</summary>
    public IReadOnlyList<Sentence> Annotate(string text, IEnumerable<TextSpan> blocks) => throw new NotImplementedException();
}
