using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Collects the entries of roles.yaml: titles, agent nouns and markers.</summary>
internal sealed class RoleEntries
{
    private static readonly string[] TitleKeys = ["title", "kind", "aliases", "abbreviations", "gender", "serves", "prefix", "country"];
    private static readonly string[] NounKeys = ["noun", "sort", "forms"];
    private static readonly string[] MarkerKeys = ["marker", "sort"];

    private readonly List<RoleTitle> _titles = [];
    private readonly List<AgentNoun> _nouns = [];
    private readonly List<RoleMarker> _markers = [];

    public int Count => _titles.Count + _nouns.Count + _markers.Count;

    public RoleLexicon Build() => new(_titles, _nouns, _markers);

    public void Read(string path, YamlNode node, List<OntologyMistake> mistakes, List<EntityReference> references)
    {
        var first = "";
        foreach (var child in node)
        {
            first = child.Key ?? "";
            break;
        }

        switch (first)
        {
            case "noun":
                var noun = new EntryFields(path, node, mistakes, NounKeys);
                if (noun.Required("noun") is { } word)
                {
                    _nouns.Add(new AgentNoun(word, noun.Choice("sort", AgentSort.People)) { OtherForms = noun.Texts("forms") });
                }

                break;
            case "marker":
                var marker = new EntryFields(path, node, mistakes, MarkerKeys);
                if (marker.Required("marker") is { } text)
                {
                    _markers.Add(new RoleMarker(text, marker.Choice("sort", RoleMarkerSort.Rank)));
                }

                break;
            case "title":
                ReadTitle(path, new EntryFields(path, node, mistakes, TitleKeys), references);
                break;
            default:
                mistakes.Add(new OntologyMistake(path, node.Line, "entry starts with an unknown key", first, "start it with title, noun or marker"));
                break;
        }
    }

    private void ReadTitle(string path, EntryFields fields, List<EntityReference> references)
    {
        if (fields.Required("title") is not { } name)
        {
            return;
        }

        if (fields.Text("country") is { } country)
        {
            references.Add(new EntityReference(path, fields.LineOf("country"), "country", country));
        }

        if (fields.Text("prefix") is not (null or "yes" or "no") and var prefix)
        {
            fields.Mistake(fields.LineOf("prefix"), "unknown prefix", prefix, "write no where the title never stands before a name");
        }

        _titles.Add(new RoleTitle(name, fields.Choice("kind", RoleKind.Official))
        {
            Aliases = fields.Texts("aliases"),
            Abbreviations = fields.Texts("abbreviations"),
            Gender = fields.Text("gender"),
            Serves = fields.Choice("serves", RoleServes.Either),
            IsPrefix = fields.Text("prefix") != "no",
            Country = fields.Text("country"),
        });
    }
}
