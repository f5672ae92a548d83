using Graph.Analysis.Compact;
using Graph.Core.Mentions;

namespace Graph.Analysis.Views;

/// <summary>Actors and issues as the two sides of one graph, with its projections on either side.</summary>
/// <remarks>Vertices are the actors, then the issues, each in their own order; an edge's weight is the mean stance, −1 to 1.</remarks>
public sealed class BipartiteView
{
    /// <summary>Builds the graph of a view of positions.</summary>
    public BipartiteView(PositionView positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        Actors = positions.Actors;
        Issues = positions.Issues;
        var edges =
            from actor in Actors.Index()
            from issue in Issues.Index()
            let stance = positions.Stance(actor.Item.Id, issue.Item.Id)
            where stance is not null
            select new CompactEdge(actor.Index, Actors.Count + issue.Index, stance.Value);
        Graph = new CompactGraph(Actors.Count + Issues.Count, edges);
    }

    /// <summary>The actors, sorted by id.</summary>
    public IReadOnlyList<Entity> Actors { get; }

    /// <summary>The issues, sorted by key.</summary>
    public IReadOnlyList<Entity> Issues { get; }

    /// <summary>Who stands where.</summary>
    public CompactGraph Graph { get; }

    /// <summary>Actors joined by the issues on which both have a position; a vertex is an index into the actors.</summary>
    /// <param name="signed">Whether an edge weighs agreement less disagreement instead of the number of shared issues.</param>
    public CompactGraph OnActors(bool signed = false) => Project(Actors.Count, Enumerable.Range(Actors.Count, Issues.Count), 0, signed);

    /// <summary>Issues joined by the actors that have a position on both; a vertex is an index into the issues.</summary>
    /// <param name="signed">Whether actors on the same side of both count for, and others against.</param>
    public CompactGraph OnIssues(bool signed = false) => Project(Issues.Count, Enumerable.Range(0, Actors.Count), Actors.Count, signed);

    // Every vertex of the other side joins its neighbours pairwise: time O(Σ degree²).
    private CompactGraph Project(int count, IEnumerable<int> others, int offset, bool signed)
    {
        var edges = new List<CompactEdge>();
        foreach (var other in others)
        {
            var neighbours = Graph.Neighbours(other);
            var stances = Graph.Weights(other);
            for (var i = 0; i < neighbours.Length; i++)
                for (var j = i + 1; j < neighbours.Length; j++)
                    edges.Add(new CompactEdge(neighbours[i] - offset, neighbours[j] - offset, signed ? stances[i] * stances[j] : 1));
        }

        return new CompactGraph(count, edges);
    }
}
