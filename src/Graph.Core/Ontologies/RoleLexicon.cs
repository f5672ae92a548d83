namespace Graph.Core.Ontologies;

/// <summary>Titles, agent nouns and markers of time that turn words into actors and offices.</summary>
public sealed class RoleLexicon
{
    /// <summary>A lexicon without words.</summary>
    public static readonly RoleLexicon Empty = new([], [], []);

    /// <summary>Makes a lexicon; spellings are looked up without regard to case.</summary>
    public RoleLexicon(IReadOnlyList<RoleTitle> titles, IReadOnlyList<AgentNoun> nouns, IReadOnlyList<RoleMarker> markers)
    {
        Titles = titles;
        Nouns = nouns;
        Markers = markers;
        var bySpelling = new Dictionary<string, RoleTitle>(StringComparer.OrdinalIgnoreCase);
        foreach (var title in titles)
        {
            bySpelling.TryAdd(title.Name, title);
            foreach (var spelling in title.Aliases.Concat(title.Abbreviations))
            {
                bySpelling.TryAdd(spelling, title);
            }
        }

        TitlesBySpelling = bySpelling;
        var byForm = new Dictionary<string, AgentNoun>(StringComparer.OrdinalIgnoreCase);
        foreach (var noun in nouns)
        {
            foreach (var form in noun.Forms)
            {
                byForm.TryAdd(form, noun);
            }
        }

        NounsBySpelling = byForm;
    }

    /// <summary>Titles in the order of the file.</summary>
    public IReadOnlyList<RoleTitle> Titles { get; }

    /// <summary>Nouns that make a demonym an actor: "Russian troops".</summary>
    public IReadOnlyList<AgentNoun> Nouns { get; }

    /// <summary>Words before a title that move it in time or rank: former, acting, deputy.</summary>
    public IReadOnlyList<RoleMarker> Markers { get; }

    /// <summary>Titles by name, alias and abbreviation, in any case.</summary>
    public IReadOnlyDictionary<string, RoleTitle> TitlesBySpelling { get; }

    /// <summary>Agent nouns by singular and plural, in any case.</summary>
    public IReadOnlyDictionary<string, AgentNoun> NounsBySpelling { get; }
}
