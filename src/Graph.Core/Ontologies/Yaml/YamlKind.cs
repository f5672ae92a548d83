namespace Graph.Core.Ontologies.Yaml;

/// <summary>What a node of a YAML file is.</summary>
internal enum YamlKind
{
    Scalar,
    Sequence,
    Mapping,
}
