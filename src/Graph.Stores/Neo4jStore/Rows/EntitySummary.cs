using Graph.Core.Mentions;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>What all articles together say of an entity's node.</summary>
/// <param name="first">The entity as the least article has it.</param>
/// <param name="firstArticle">Id of the least article.</param>
internal sealed class EntitySummary(Entity first, string firstArticle)
{
    private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);

    /// <summary>The entity as the least article has it.</summary>
    public Entity First { get; } = first;

    /// <summary>Id of the least article.</summary>
    public string FirstArticle { get; } = firstArticle;

    /// <summary>All surface forms, sorted.</summary>
    public IReadOnlyCollection<string> Aliases => _aliases;

    /// <summary>Number of articles that mention it.</summary>
    public long Articles { get; private set; }

    /// <summary>Adds an article's mentions.</summary>
    public void Add(IEnumerable<string> forms)
    {
        Articles++;
        _aliases.UnionWith(forms);
    }
}
