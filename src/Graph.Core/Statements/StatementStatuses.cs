namespace Graph.Core.Statements;

/// <summary>Labels of the statuses.</summary>
public static class StatementStatuses
{
    /// <summary>The label used in exports and on screen, such as "planned".</summary>
    public static string Label(this StatementStatus status) => status.ToString().ToLowerInvariant();
}
