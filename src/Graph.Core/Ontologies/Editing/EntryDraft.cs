using Graph.Core.Mentions;

namespace Graph.Core.Ontologies.Editing;

/// <summary>An entry a user wants to add, as it was typed.</summary>
/// <param name="Kind">Which file it goes to; issues are added by hand.</param>
/// <param name="Name">The usual English name.</param>
public sealed record EntryDraft(EntityKind Kind, string Name)
{
    /// <summary>Single values by key, such as gender or country, in the order they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values { get; init; } = [];

    /// <summary>Lists by key, such as aliases; empty ones are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Lists { get; init; } = [];

    /// <summary>The office a person holds: role, of, from, until.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Office { get; init; } = [];
}
