namespace Graph.Core.Extraction.Attribution;

/// <summary>Who vouches for a statement: the article, a named entity or an unnamed source.</summary>
/// <param name="EntityId">The named entity, or null.</param>
/// <param name="IsReported">Whether someone unnamed says so ("reportedly", "sources said").</param>
public readonly record struct Speaker(string? EntityId, bool IsReported)
{
    private readonly IReadOnlyList<string>? _others;

    /// <summary>Others who say so together with the first.</summary>
    public IReadOnlyList<string> Others { get => _others ?? []; init => _others = value.Count == 0 ? null : value; }

    /// <summary>Whether an entity is among the speakers.</summary>
    public bool Includes(string entityId) => EntityId == entityId || Others.Contains(entityId);

    /// <summary>The article itself vouches for it.</summary>
    public static Speaker Article => default;
}
