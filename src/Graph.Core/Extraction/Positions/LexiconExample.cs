namespace Graph.Core.Extraction.Positions;

/// <summary>An example of an ontology entry: a sentence and what must be read from it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Issue keys or statements, one an item.</param>
/// <param name="Origin">File and entry it stands in.</param>
public sealed record LexiconExample(string Text, IReadOnlyList<string> Expected, string Origin)
{
    /// <summary>Reads "sentence => item; item".</summary>
    public static LexiconExample Parse(string line, string origin)
    {
        ArgumentNullException.ThrowIfNull(line);
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0) throw new LexiconException($"{origin}: example '{line}' has no '=>'; write what is expected after it");
        return new LexiconExample(line[..arrow].Trim(), line[(arrow + 2)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), origin);
    }
}
