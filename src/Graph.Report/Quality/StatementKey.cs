namespace Graph.Report.Quality;

/// <summary>What two statements must share to count as the same one.</summary>
/// <param name="Relation">The relation's label, or its group at the lenient level.</param>
/// <param name="Source">Normalised name; the lesser of both ends for symmetric relations.</param>
/// <param name="Target">Normalised name or issue key.</param>
/// <param name="Status">"real", "unreal" or "denied" at the strict level, else empty.</param>
public readonly record struct StatementKey(string Relation, string Source, string Target, string Status)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source} {Relation} {Target}{(Status.Length > 0 ? $" [{Status}]" : "")}";
}
