namespace Graph.Core.Extraction.Positions;

/// <summary>A stance entry found in a sentence.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Token">The token that governs it.</param>
internal sealed record StanceMatch(StanceEntry Entry, int Token)
{
    public StanceClass Class => Entry.Class;
}
