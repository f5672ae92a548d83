namespace Graph.Core.Ontologies.Loading;

/// <summary>What the entries of an ontology file are.</summary>
internal enum OntologySection
{
    Countries,
    Organizations,
    People,
    Places,
    Groups,
    Issues,
    Roles,
    Media,
    GivenNames,
    Overrides,

    /// <summary>ontology.yaml, which says what the folder builds on.</summary>
    Manifest,
}
