namespace Graph.Core.Extraction.Positions;

/// <summary>A word or idiom of a stance class: "reject", "throw weight behind".</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Lemmas in order, the governing one first.</param>
/// <param name="Preposition">The last word where it can govern the issue, else null.</param>
internal sealed record StanceEntry(StanceClass Class, IReadOnlyList<string> Words, string? Preposition)
{
    /// <summary>Whether the entry itself holds the negation or the promise: "have no objection to".</summary>
    public bool Negates =>
        Class.When is not null || Words.Contains("no") || Words.Contains("not") || Words.Contains("none") || Words.Contains("nothing")
        || Words.Contains("never") || Words.Contains("nowhere");

    /// <summary>Its words, joined by blanks.</summary>
    public string Text { get; } = string.Join(' ', Words);

    /// <summary>The words between the first and the preposition.</summary>
    public int InnerCount => Words.Count - 1 - (Preposition is null ? 0 : 1);
}
