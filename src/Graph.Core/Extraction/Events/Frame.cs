using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Events;

/// <summary>A class of words that express one relation, and where their roles stand.</summary>
/// <param name="Name">Relation and first word, such as "MET/verb:meet"; unique.</param>
/// <param name="Relation">The relation that the words express.</param>
/// <param name="Part">Part of speech of the words.</param>
/// <param name="Words">Lemmas; of several words the first evokes the frame and the others stand near it ("shake hand").</param>
/// <param name="Roles">Role patterns; the first that finds both ends counts.</param>
public sealed record Frame(
    string Name,
    Relation Relation,
    FramePart Part,
    IReadOnlyList<string> Words,
    IReadOnlyList<RolePattern> Roles)
{
    /// <summary>Conditions one of which must hold; empty where there are none.</summary>
    public IReadOnlyList<Condition> Needs { get; init; } = [];

    /// <summary>Conditions none of which may hold.</summary>
    public IReadOnlyList<Condition> Avoids { get; init; } = [];

    /// <summary>Kinds that both ends must have; empty where the relation's own limits suffice.</summary>
    public IReadOnlySet<EntityKind> Kinds { get; init; } = new HashSet<EntityKind>();

    /// <summary>The relation where both ends are persons: talks of leaders are meetings.</summary>
    public Relation? BetweenPersons { get; init; }

    /// <summary>The relation where no end is a person: meetings of states are negotiations.</summary>
    public Relation? BetweenStates { get; init; }

    /// <summary>Whether the ends must serve different countries: an aide who accompanies his president does not meet him.</summary>
    public bool AcrossSides { get; init; }

    /// <summary>The share of its candidates expected to be right, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.8;

    /// <summary>Sentences with the statements they hold.</summary>
    public IReadOnlyList<FrameExample> Examples { get; init; } = [];

    /// <summary>File and line, for error messages.</summary>
    public string Origin { get; init; } = "";
}
