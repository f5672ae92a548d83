using Graph.Core.Linking;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of given-names.yaml.</summary>
internal static class GivenNameEntries
{
    private static readonly string[] Keys = ["gender", "language", "names"];

    public static void Read(string path, YamlNode node, Dictionary<string, string> genders, List<OntologyMistake> mistakes)
    {
        var fields = new EntryFields(path, node, mistakes, Keys);
        if (fields.Required("gender") is not { } gender) return;
        if (gender is not ("male" or "female"))
        {
            fields.Mistake(fields.LineOf("gender"), "unknown gender", gender, "write male or female");
            return;
        }

        foreach (var name in fields.Texts("names"))
        {
            if (!genders.TryAdd(Folding.Key(name), gender) && genders[Folding.Key(name)] != gender)
                fields.Mistake(fields.LineOf("names"), "given name of both genders", name, "take it out of both lists");
        }
    }
}
