namespace Graph.Core.Ontologies.Yaml;

/// <summary>A line that the reader's YAML subset does not allow.</summary>
internal sealed class YamlSyntaxException(int line, string what, string value, string remedy)
    : FormatException($"{line}: {what}, {value}; {remedy}")
{
    public int Line { get; } = line;

    public string What { get; } = what;

    public string Value { get; } = value;

    public string Remedy { get; } = remedy;
}
