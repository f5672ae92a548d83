using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Report.Summaries;

/// <summary>Actors' positions on issues; both ranked by how much is said.</summary>
/// <param name="Issues">Columns.</param>
/// <param name="Rows">Actors with one cell an issue, null where nothing is said.</param>
public sealed record PositionMatrix(IReadOnlyList<Entity> Issues, IReadOnlyList<(Entity Actor, IReadOnlyList<PositionCell?> Cells)> Rows)
{
    /// <summary>The matrix of a graph's position edges.</summary>
    public static PositionMatrix Of(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var statements = graph.Edges.Where(e => e.Relation.IsPosition()).SelectMany(e => e.Statements).ToArray();
        Entity[] issues = [.. Ranked(statements, s => s.Target.EntityId).Select(graph.Entity)];
        var cells = statements.ToLookup(s => (s.Source.EntityId, s.Target.EntityId));
        return new PositionMatrix(issues,
        [
            .. Ranked(statements, s => s.Source.EntityId).Select(actor => (
                graph.Entity(actor),
                (IReadOnlyList<PositionCell?>)[.. issues.Select(i => cells[(actor, i.Id)].ToArray() is { Length: > 0 } said ? PositionCell.Of(said) : null)])),
        ]);
    }

    private static IEnumerable<string> Ranked(Statement[] statements, Func<Statement, string> key) => statements
        .CountBy(key, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key);
}
