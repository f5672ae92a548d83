using Graph.Analysis.Compact;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Views;

/// <summary>Who deals with whom: actors joined by the number of statements between them.</summary>
public sealed class InteractionView
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<(int, int), List<Statement>> _statements;

    private InteractionView(Entity[] actors, Dictionary<string, int> numbers, Dictionary<(int, int), List<Statement>> statements)
    {
        Actors = actors;
        _numbers = numbers;
        _statements = statements;
        CompactEdge[] arcs = [.. statements.OrderBy(s => s.Key).SelectMany(s => Arcs(s.Key, s.Value))];
        Directed = new CompactDigraph(actors.Length, arcs);
        Undirected = new CompactGraph(actors.Length, statements.OrderBy(s => s.Key).Select(s => new CompactEdge(s.Key.Item1, s.Key.Item2, s.Value.Count)));
    }

    /// <summary>The actors, sorted by id; a vertex is an index into them.</summary>
    public IReadOnlyList<Entity> Actors { get; }

    /// <summary>Edges weighted by statements in either direction.</summary>
    public CompactGraph Undirected { get; }

    /// <summary>Arcs from source to target; symmetric relations give one each way.</summary>
    public CompactDigraph Directed { get; }

    /// <summary>Builds the view of all statements that pass the filter.</summary>
    public static InteractionView Build(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        filter ??= ViewFilter.Default;
        var relations = filter.Relations ?? RelationSets.Interactions;
        Statement[] admitted =
        [
            .. graph.Statements.Where(s => relations.Contains(s.Relation) && !s.Relation.IsPosition() && filter.Admits(s)
                && s.Source.EntityId != s.Target.EntityId
                && graph.Entity(s.Source.EntityId).Kind.IsActor() && graph.Entity(s.Target.EntityId).Kind.IsActor()),
        ];
        Entity[] actors =
        [
            .. admitted.SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId }).Distinct().Order(StringComparer.Ordinal).Select(graph.Entity),
        ];
        var numbers = actors.Index().ToDictionary(a => a.Item.Id, a => a.Index, StringComparer.Ordinal);
        var statements = new Dictionary<(int, int), List<Statement>>();
        foreach (var statement in admitted)
        {
            var (a, b) = (numbers[statement.Source.EntityId], numbers[statement.Target.EntityId]);
            var key = (Math.Min(a, b), Math.Max(a, b));
            if (!statements.TryGetValue(key, out var list)) statements[key] = list = [];
            list.Add(statement);
        }

        return new InteractionView(actors, numbers, statements);
    }

    /// <summary>The vertex of an actor, or null where the view lacks it.</summary>
    public int? Find(string id) => _numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The statements between two vertices.</summary>
    public IReadOnlyList<Statement> Between(int a, int b) =>
        _statements.TryGetValue((Math.Min(a, b), Math.Max(a, b)), out var list) ? list : [];

    private IEnumerable<CompactEdge> Arcs((int Low, int High) pair, List<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var from = _numbers[statement.Source.EntityId];
            var to = from == pair.Low ? pair.High : pair.Low;
            yield return new CompactEdge(from, to);
            if (statement.Relation.IsSymmetric()) yield return new CompactEdge(to, from);
        }
    }
}
