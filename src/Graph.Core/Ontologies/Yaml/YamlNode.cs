namespace Graph.Core.Ontologies.Yaml;

/// <summary>A scalar, sequence or mapping with the line it starts on.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Text">A scalar's text; null for an empty value, <c>null</c> or <c>~</c>.</param>
/// <param name="Items">A sequence's items.</param>
/// <param name="Entries">A mapping's keys and values in the order of the file.</param>
internal sealed record YamlNode(
    YamlKind Kind,
    int Line,
    string? Text,
    IReadOnlyList<YamlNode> Items,
    IReadOnlyList<YamlEntry> Entries)
{
    public static YamlNode Scalar(string? text, int line) => new(YamlKind.Scalar, line, text, [], []);

    public static YamlNode Sequence(IReadOnlyList<YamlNode> items, int line) => new(YamlKind.Sequence, line, null, items, []);

    public static YamlNode Mapping(IReadOnlyList<YamlEntry> entries, int line) => new(YamlKind.Mapping, line, null, [], entries);
}
