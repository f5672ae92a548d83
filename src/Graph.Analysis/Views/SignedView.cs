using Graph.Analysis.Compact;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Views;

/// <summary>Friend and foe: actors joined by cooperation minus conflict.</summary>
/// <remarks>An edge's weight is statements of cooperation less statements of conflict; pairs in balance have none.</remarks>
public sealed record SignedView(IReadOnlyList<Entity> Actors, CompactGraph Ties)
{
    /// <summary>Builds the view of all statements that pass the filter.</summary>
    public static SignedView Build(KnowledgeGraph graph, ViewFilter? filter = null)
    {
        var relations = RelationSets.Cooperation.Union(RelationSets.Conflict);
        if (filter?.Relations is { } wanted) relations = relations.Intersect(wanted);
        var view = InteractionView.Build(graph, (filter ?? ViewFilter.Default) with { Relations = relations.ToHashSet() });
        return new SignedView(
            view.Actors,
            new CompactGraph(view.Actors.Count, view.Undirected.Edges
                .Select(e => e with { Weight = view.Between(e.Source, e.Target).Sum(Sign) })
                .Where(e => e.Weight != 0)
                .ToList()));
    }

    private static int Sign(Statement statement) => RelationSets.Cooperation.Contains(statement.Relation) ? 1 : -1;
}
