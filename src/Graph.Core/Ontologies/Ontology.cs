namespace Graph.Core.Ontologies;

/// <summary>The world as data: who and what exists, who holds which office, what positions are about.</summary>
public sealed class Ontology
{
    /// <summary>Makes an ontology from checked entries.</summary>
    public Ontology(IEnumerable<OntologyEntity> entities, IEnumerable<IssueDefinition> issues)
    {
        Entities = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Issues = issues.ToDictionary(i => i.Key, StringComparer.Ordinal);
    }

    /// <summary>Entities by id.</summary>
    public IReadOnlyDictionary<string, OntologyEntity> Entities { get; }

    /// <summary>Issues by key.</summary>
    public IReadOnlyDictionary<string, IssueDefinition> Issues { get; }
}
