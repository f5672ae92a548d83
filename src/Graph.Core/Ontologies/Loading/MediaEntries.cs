using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of media.yaml.</summary>
internal static class MediaEntries
{
    private static readonly string[] Keys = ["name", "aliases"];

    public static void Read(string path, YamlNode node, HashSet<string> names, List<OntologyMistake> mistakes)
    {
        var fields = new EntryFields(path, node, mistakes, Keys);
        if (fields.Required("name") is { } name)
        {
            names.Add(name);
            names.UnionWith(fields.Texts("aliases"));
        }
    }
}
