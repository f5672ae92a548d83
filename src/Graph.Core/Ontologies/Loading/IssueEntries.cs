using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of issues.yaml: word classes and issues.</summary>
internal static class IssueEntries
{
    private static readonly string[] ClassKeys = ["class", "words"];
    private static readonly string[] Keys = ["key", "name", "phrases", "acts", "consents", "against", "not", "undone", "agreement", "whole", "part", "measure", "aid", "own", "occasion", "again", "examples"];

    public static void Read(
        string path,
        YamlNode node,
        Dictionary<string, IssueDefinition> issues,
        Dictionary<string, IReadOnlyList<string>> classes,
        List<OntologyMistake> mistakes)
    {
        if (IsClass(node))
        {
            var words = new EntryFields(path, node, mistakes, ClassKeys);
            if (words.Required("class") is { } name && !classes.TryAdd(name, words.Texts("words")))
            {
                words.Mistake(words.Line, "class defined twice", name, "merge the two lists");
            }

            return;
        }

        var fields = new EntryFields(path, node, mistakes, Keys);
        if (fields.Required("key") is { } key && fields.Required("name") is { } title && !issues.TryAdd(key, Issue(fields, key, title)))
        {
            fields.Mistake(fields.Line, "key used twice", key, "merge the two entries");
        }
    }

    private static bool IsClass(YamlNode node)
    {
        if (node.Kind != YamlKind.Mapping) return false;
        foreach (var child in node) return child.Key == "class";
        return false;
    }

    private static IssueDefinition Issue(EntryFields fields, string key, string name) => new(key, name, fields.Texts("phrases"))
    {
        Acts = fields.Texts("acts"),
        Consents = fields.Texts("consents"),
        Against = fields.Texts("against"),
        Exclusions = fields.Texts("not"),
        Again = fields.Texts("again"),
        Undone = fields.Text("undone"),
        IsAgreement = fields.Flag("agreement"),
        IsWhole = fields.Flag("whole"),
        IsMeasure = fields.Flag("measure"),
        IsAid = fields.Flag("aid"),
        IsPart = fields.Flag("part"),
        IsOccasion = fields.Flag("occasion"),
        IsOwn = fields.Flag("own"),
        Examples = fields.Texts("examples"),
        Origin = fields.Origin,
    };
}
