namespace Graph.Core.Extraction.Attribution;

/// <summary>Who vouches for a statement: the article, a named entity or an unnamed source.</summary>
/// <param name="EntityId">The named entity, or null.</param>
/// <param name="IsReported">Whether someone unnamed says so ("reportedly", "sources said").</param>
public readonly record struct Speaker(string? EntityId, bool IsReported)
{
    /// <summary>The article itself vouches for it.</summary>
    public static Speaker Article => default;
}
