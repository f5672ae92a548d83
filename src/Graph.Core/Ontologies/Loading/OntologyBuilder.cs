using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Collects the entries of all files and makes the ontology of them.</summary>
internal sealed class OntologyBuilder
{
    private const int MostSuggestions = 50;

    private readonly Dictionary<string, OntologyEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IssueDefinition> _issues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _issueWords = new(StringComparer.Ordinal);
    private readonly RoleEntries _roles = new();
    private readonly HashSet<string> _media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _givenNames = new(StringComparer.Ordinal);
    private readonly List<OntologyOverride> _overrides = [];
    private readonly List<OntologyMistake> _mistakes = [];
    private readonly List<EntityReference> _references = [];

    /// <summary>Mistakes found so far, in the order they were met.</summary>
    public IReadOnlyList<OntologyMistake> Mistakes => _mistakes;

    /// <summary>Ids that entries point to, as written until <see cref="Build"/> resolves them.</summary>
    public IReadOnlyList<EntityReference> References => _references;

    /// <summary>Whether the manifest read so far says that the folder adds to the default world.</summary>
    public bool ExtendsDefault { get; private set; }

    /// <summary>Adds the entries of one file.</summary>
    public void Add(OntologyFile file)
    {
        if (file.Section is not { } section)
        {
            return;
        }

        var reader = new YamlReader(file.Text);
        while (true)
        {
            try
            {
                if (reader.ReadEntry() is not { } node)
                {
                    return;
                }

                AddEntry(file.Path, section, node);
            }
            catch (YamlSyntaxException e)
            {
                _mistakes.Add(new OntologyMistake(file.Path, e.Line, e.What, e.Value, e.Remedy));
            }
        }
    }

    /// <summary>Makes the ontology; the defaults give the language a folder lacks, and the world it extends.</summary>
    public Ontology Build(Ontology? defaults, IReadOnlyList<RuleFile> rules)
    {
        if (ExtendsDefault && defaults is not null)
        {
            foreach (var entity in defaults.Entities.Values)
            {
                _entities.TryAdd(entity.Id, entity);
            }
        }

        ReferenceResolution.Resolve(_entities, _references);

        IEnumerable<IssueDefinition> issues = _issues.Values;
        if ((ExtendsDefault || _issues.Count == 0) && defaults is not null)
        {
            issues = defaults.Issues.Values.Where(i => !_issues.ContainsKey(i.Key)).Concat(issues);
        }

        if (defaults is not null)
        {
            _media.UnionWith(defaults.MediaNames);
            foreach (var (name, gender) in defaults.GivenNames) _givenNames.TryAdd(name, gender);
            foreach (var (name, words) in defaults.IssueWords) _issueWords.TryAdd(name, words);
        }

        return new Ontology(_entities.Values, issues)
        {
            Roles = _roles.Count == 0 && defaults is not null ? defaults.Roles : _roles.Build(),
            MediaNames = _media,
            GivenNames = _givenNames,
            IssueWords = _issueWords,
            Overrides = _overrides,
            RuleFiles = rules,
            ExtendsDefault = ExtendsDefault,
        };
    }

    /// <summary>Adds the mistakes that show only between entries: unknown targets and names claimed twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CheckAcrossEntries(Ontology ontology)
    {
        // A missing file makes thousands of unknown ids, and each suggestion looks at all names.
        var remedies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reference in _references)
        {
            if (!ontology.Entities.ContainsKey(reference.Id))
            {
                if (!remedies.TryGetValue(reference.Id, out var remedy))
                {
                    remedy = Suggestion.ForId(reference.Id, remedies.Count < MostSuggestions ? ontology.Entities.Keys : []);
                    remedies.Add(reference.Id, remedy);
                }

                _mistakes.Add(new OntologyMistake(reference.File, reference.Line, $"unknown {reference.What}", reference.Id, remedy));
            }
        }

        foreach (var merge in _overrides.Where(o => o.Sort == OverrideSort.Merge))
        {
            if (IsCircular(merge.From))
            {
                var place = merge.Origin.LastIndexOf(':');
                _mistakes.Add(new OntologyMistake(
                    merge.Origin[..place], int.Parse(merge.Origin.AsSpan(place + 1), CultureInfo.InvariantCulture),
                    "merges go in a circle", merge.From, "take one of them out"));
            }
        }

        foreach (var mistake in NameClaims.Conflicts((IReadOnlyCollection<OntologyEntity>)ontology.Entities.Values))
        {
            _mistakes.Add(mistake);
        }
    }

    private bool IsCircular(string start)
    {
        var id = start;
        for (var steps = 0; steps <= _overrides.Count; steps++)
        {
            if (_overrides.Find(o => o.Sort == OverrideSort.Merge && o.From == id) is not { } next)
            {
                return false;
            }

            id = next.To;
        }

        return true;
    }

    private void AddEntry(string path, OntologySection section, YamlNode node)
    {
        switch (section)
        {
            case OntologySection.Issues:
                IssueEntries.Read(path, node, _issues, _issueWords, _mistakes);
                break;
            case OntologySection.Roles:
                _roles.Read(path, node, _mistakes, _references);
                break;
            case OntologySection.Media:
                MediaEntries.Read(path, node, _media, _mistakes);
                break;
            case OntologySection.GivenNames:
                GivenNameEntries.Read(path, node, _givenNames, _mistakes);
                break;
            case OntologySection.Overrides:
                OverrideEntries.Read(path, node, _overrides, _mistakes, _references);
                break;
            case OntologySection.Manifest:
                ReadManifest(new EntryFields(path, node, _mistakes, ["extends"]));
                break;
            default:
                AddEntity(path, section, node);
                break;
        }
    }

    private void ReadManifest(EntryFields fields)
    {
        ExtendsDefault = fields.Required("extends") is "default";
        if (!ExtendsDefault && fields.Text("extends") is { } other)
        {
            fields.Mistake(fields.LineOf("extends"), "unknown world", other, "write 'extends: default', or remove the file to start from nothing");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddEntity(string path, OntologySection section, YamlNode node)
    {
        if (EntityEntries.Read(path, section, node, _mistakes, _references) is not { } entity)
        {
            return;
        }

        if (!_entities.TryAdd(entity.Id, entity))
        {
            _mistakes.Add(new OntologyMistake(
                path, node.Line, "id used twice", entity.Id, $"{_entities[entity.Id].Origin} has it; merge the two entries or give this one another id"));
        }
    }
}
