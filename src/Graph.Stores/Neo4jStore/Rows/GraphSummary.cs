using Graph.Core.Pipeline;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>What articles together say of each entity and each edge.</summary>
internal sealed class GraphSummary
{
    /// <summary>The entities by their keys.</summary>
    public SortedDictionary<string, EntitySummary> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>The edges by their keys.</summary>
    public SortedDictionary<EdgeKey, EdgeSummary> Edges { get; } = [];

    /// <summary>Adds a record; they come sorted by article id.</summary>
    public void Add(ArticleRecord record)
    {
        foreach (var entry in record.Entities)
        {
            var key = EntityKey.Of(entry.Entity.Id);
            if (!Entities.TryGetValue(key, out var summary)) Entities.Add(key, summary = new EntitySummary(entry.Entity, record.Article.Id));
            summary.Add(entry.Mentions);
        }

        foreach (var statement in record.Statements)
        {
            var key = EdgeKey.Of(statement);
            if (!Edges.TryGetValue(key, out var summary)) Edges.Add(key, summary = new EdgeSummary());
            summary.Add(statement, record.Article.Source);
        }
    }
}
