namespace Graph.Core.Ontologies.Yaml;

/// <summary>One key of a mapping with its value.</summary>
internal readonly record struct YamlEntry(string Key, int Line, YamlNode Value);
