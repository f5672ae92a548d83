using Graph.Core.Ontologies.Loading;

namespace Graph.Core.Ontologies;

/// <summary>The world as data: who and what exists, who holds which office, what positions are about.</summary>
public sealed class Ontology
{
    private static readonly Lazy<Ontology> LazyDefault = new(() => OntologyLoader.LoadEmbedded(out _));
    private static readonly Lazy<Ontology> LazyLanguage = new(OntologyLoader.LoadEmbeddedLanguage);

    /// <summary>Makes an ontology from checked entries.</summary>
    public Ontology(IEnumerable<OntologyEntity> entities, IEnumerable<IssueDefinition> issues)
    {
        Entities = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Issues = issues.ToDictionary(i => i.Key, StringComparer.Ordinal);
    }

    /// <summary>The world that ships with the program, loaded on first use.</summary>
    /// <remarks>Its files are checked by the tests, not at each start.</remarks>
    public static Ontology Default => LazyDefault.Value;

    /// <summary>The default's roles, issues, given names and media names; a world of one's own need not load the rest.</summary>
    internal static Ontology DefaultLanguage => LazyDefault.IsValueCreated ? Default : LazyLanguage.Value;

    /// <summary>Entities by id.</summary>
    public IReadOnlyDictionary<string, OntologyEntity> Entities { get; }

    /// <summary>Issues by key.</summary>
    public IReadOnlyDictionary<string, IssueDefinition> Issues { get; }

    /// <summary>Word classes that the issues' patterns refer to, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> IssueWords { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Titles, agent nouns and their markers.</summary>
    public RoleLexicon Roles { get; init; } = RoleLexicon.Empty;

    /// <summary>Names of media outlets and platforms, which are no actors.</summary>
    public IReadOnlySet<string> MediaNames { get; init; } = new HashSet<string>();

    /// <summary>"male" or "female" by given name in lower case without diacritics.</summary>
    public IReadOnlyDictionary<string, string> GivenNames { get; init; } = new Dictionary<string, string>();

    /// <summary>A user's merges and splits.</summary>
    public IReadOnlyList<OntologyOverride> Overrides { get; init; } = [];

    /// <summary>A user's own rules of extraction; those that ship with the program hold where there are none.</summary>
    public IReadOnlyList<RuleFile> RuleFiles { get; init; } = [];

    /// <summary>Whether own rules stand beside the default ones instead of replacing them.</summary>
    public bool ExtendsDefault { get; init; }

    /// <summary>Reads and checks the YAML files of a folder.</summary>
    /// <remarks>
    /// The folder replaces the default world, or adds to it where its <c>ontology.yaml</c> says <c>extends: default</c>.
    /// Roles, issues, given names, media names and rules are the default's where the folder has none. Rules are checked where they are
    /// compiled, by the extraction.
    /// </remarks>
    /// <exception cref="OntologyException">The files hold mistakes; all are listed.</exception>
    public static Ontology Load(string directory)
    {
        var ontology = OntologyLoader.LoadDirectory(directory, out var mistakes);
        return mistakes.Count == 0 ? ontology : throw new OntologyException(mistakes);
    }
}
