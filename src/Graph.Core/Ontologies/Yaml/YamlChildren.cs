namespace Graph.Core.Ontologies.Yaml;

/// <summary>Steps over a collection's children.</summary>
internal struct YamlChildren(YamlTokens tokens, int parent)
{
    private int _index;

    public readonly YamlNode Current => new(tokens, _index);

    public bool MoveNext()
    {
        _index = _index == 0 ? parent + 1 : tokens[_index].End;
        return _index < tokens[parent].End;
    }
}
