using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of issues.yaml.</summary>
internal static class IssueEntries
{
    private static readonly string[] Keys = ["key", "name", "phrases"];

    public static void Read(string path, YamlNode node, Dictionary<string, IssueDefinition> issues, List<OntologyMistake> mistakes)
    {
        var fields = new EntryFields(path, node, mistakes, Keys);
        if (fields.Required("key") is { } key && fields.Required("name") is { } name
            && !issues.TryAdd(key, new IssueDefinition(key, name, fields.Texts("phrases"))))
        {
            fields.Mistake(fields.Line, "key used twice", key, "merge the two entries");
        }
    }
}
