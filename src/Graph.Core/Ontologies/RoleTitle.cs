namespace Graph.Core.Ontologies;

/// <summary>A title that people hold, with its spellings.</summary>
/// <param name="Name">The title in lower case, as statements give it: "foreign minister".</param>
/// <param name="Kind">What sort of office it is.</param>
public sealed record RoleTitle(string Name, RoleKind Kind)
{
    /// <summary>Other wordings of the same office: "minister of foreign affairs".</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Short forms before a name: Gen., Sen., PM.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>"male" or "female" where the title tells it: king, chairwoman.</summary>
    public string? Gender { get; init; }

    /// <summary>Whom the office serves: a country, an organisation, either, or nobody.</summary>
    public RoleServes Serves { get; init; } = RoleServes.Either;

    /// <summary>Whether it stands before a name: President Carter, but not "aide Carter".</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Id of the country that a bare title points to: secretary of state means the United States.</summary>
    public string? Country { get; init; }
}
