namespace Graph.Core.Extraction.Positions;

/// <summary>A word or idiom of a stance class: "reject", "throw weight behind".</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Lemmas in order, the governing one first.</param>
/// <param name="Preposition">The last word where it can govern the issue, else null.</param>
internal sealed record StanceEntry(StanceClass Class, IReadOnlyList<string> Words, string? Preposition)
{
    /// <summary>Whether the entry itself holds the negation: "have no objection to".</summary>
    public bool Negates => Words.Contains("no") || Words.Contains("not") || Words.Contains("none") || Words.Contains("nothing") || Words.Contains("never") || Words.Contains("nowhere");

    /// <summary>The words between the first and the preposition.</summary>
    public int InnerCount => Words.Count - 1 - (Preposition is null ? 0 : 1);
}
