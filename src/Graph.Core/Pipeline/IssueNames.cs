using Graph.Core.Mentions;

namespace Graph.Core.Pipeline;

/// <summary>Readable names of issue keys.</summary>
public static class IssueNames
{
    /// <summary>The issue's node: "peace-agreement" becomes "Peace agreement".</summary>
    public static Entity Entity(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new Entity(key, char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' '), EntityKind.Issue);
    }
}
