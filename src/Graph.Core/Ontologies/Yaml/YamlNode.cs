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
    List<YamlNode> Items,
    List<YamlEntry> Entries)
{
    private static readonly List<YamlNode> NoItems = [];
    private static readonly List<YamlEntry> NoEntries = [];

    public static YamlNode Scalar(string? text, int line) => new(YamlKind.Scalar, line, text, NoItems, NoEntries);

    public static YamlNode Sequence(List<YamlNode> items, int line) => new(YamlKind.Sequence, line, null, items, NoEntries);

    public static YamlNode Mapping(List<YamlEntry> entries, int line) => new(YamlKind.Mapping, line, null, NoItems, entries);
}
