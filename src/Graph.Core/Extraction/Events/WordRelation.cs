namespace Graph.Core.Extraction.Events;

/// <summary>A word of a sentence and what is asked of it: a logical relation or a path of them.</summary>
/// <remarks>A key for what is kept of a sentence. A tuple would hash all of the text, which takes longer than the look-up.</remarks>
internal readonly record struct WordRelation(int Word, string Relation)
{
    /// <inheritdoc/>
    public bool Equals(WordRelation other) => Word == other.Word && Relation == other.Relation;

    /// <inheritdoc/>
    public override int GetHashCode() => (((((Word << 5) + Relation.Length) << 5) + Relation[0]) << 5) + Relation[^1];
}
