using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Views;

/// <summary>Who stands where: actors against issues.</summary>
public sealed class PositionView
{
    private readonly Dictionary<(string, string), List<Statement>> _statements;

    private PositionView(IReadOnlyList<Entity> actors, IReadOnlyList<Entity> issues, Dictionary<(string, string), List<Statement>> statements)
    {
        Actors = actors;
        Issues = issues;
        _statements = statements;
    }

    /// <summary>Actors with a position, sorted by id.</summary>
    public IReadOnlyList<Entity> Actors { get; }

    /// <summary>Issues that someone has a position on, sorted by key.</summary>
    public IReadOnlyList<Entity> Issues { get; }

    /// <summary>Builds the view of all positions that pass the filter.</summary>
    public static PositionView Build(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        filter ??= ViewFilter.Default;
        var statements = graph.Statements.Where(s => s.Relation.IsPosition() && filter.Admits(s))
            .GroupBy(s => (s.Source.EntityId, s.Target.EntityId))
            .ToDictionary(g => g.Key, g => g.ToList());
        Entity[] Entities(IEnumerable<string> ids) => [.. ids.Distinct().Order(StringComparer.Ordinal).Select(graph.Entity)];
        return new PositionView(Entities(statements.Keys.Select(k => k.Item1)), Entities(statements.Keys.Select(k => k.Item2)), statements);
    }

    /// <summary>The statements behind an actor's position on an issue.</summary>
    public IReadOnlyList<Statement> Statements(string actor, string issue) => _statements.GetValueOrDefault((actor, issue)) ?? [];

    /// <summary>Mean stance from −1, against, to 1, in favour; null without a statement.</summary>
    public double? Stance(string actor, string issue) =>
        _statements.TryGetValue((actor, issue), out var list) ? list.Average(s => Sign(s.Relation)) : null;

    /// <summary>1 for a position in favour, −1 for one against.</summary>
    public static int Sign(Relation relation) => RelationSets.InFavour.Contains(relation) ? 1 : -1;
}
