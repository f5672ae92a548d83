using Graph.Core.Mentions;

namespace Graph.Core.Ontologies.Loading;

/// <summary>One file of an ontology: its path below the folder and its text.</summary>
internal sealed record OntologyFile(string Path, string Text)
{
    /// <summary>What the file's entries are, by its name or folder; null for a file of another part of the program.</summary>
    public OntologySection? Section => SectionOf(Path);

    public static EntityKind KindOf(OntologySection section) => section switch
    {
        OntologySection.Countries => EntityKind.Country,
        OntologySection.Organizations => EntityKind.Organization,
        OntologySection.People => EntityKind.Person,
        OntologySection.Places => EntityKind.Place,
        _ => EntityKind.Group,
    };

    /// <summary>What the entries of a file at this path are.</summary>
    public static OntologySection? SectionOf(string path)
    {
        var slash = path.IndexOf('/');
        var name = slash < 0 ? System.IO.Path.GetFileNameWithoutExtension(path) : path[..slash];
        return name switch
        {
            "countries" => OntologySection.Countries,
            "organizations" => OntologySection.Organizations,
            "people" => OntologySection.People,
            "places" => OntologySection.Places,
            "groups" => OntologySection.Groups,
            "issues" => OntologySection.Issues,
            "roles" => OntologySection.Roles,
            "media" => OntologySection.Media,
            "given-names" => OntologySection.GivenNames,
            "overrides" => OntologySection.Overrides,
            "ontology" => OntologySection.Manifest,
            _ => null,
        };
    }
}
