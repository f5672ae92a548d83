namespace Graph.Core.Ontologies.Yaml;

/// <summary>One node in the order of the file, followed by its children.</summary>
internal struct YamlToken
{
    public YamlKind Kind;

    public int Line;

    /// <summary>Where a scalar's characters start in the text, or -1 for no value.</summary>
    public int Start;

    public int Length;

    /// <summary>A quoted scalar whose text differs from its characters in the file.</summary>
    public string? Unescaped;

    public string? Key;

    public int KeyLine;

    /// <summary>Index just past the node and its children.</summary>
    public int End;
}
