using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Core.Merging;

/// <summary>Entities, edges and articles merged from article records.</summary>
/// <remarks>Everything is sorted by id, so equal input gives an equal graph in any order of articles.</remarks>
public sealed class KnowledgeGraph
{
    private readonly Dictionary<string, Entity> _entities;

    private KnowledgeGraph(IReadOnlyList<Article> articles, IReadOnlyList<Entity> entities, IReadOnlyList<Edge> edges)
    {
        Articles = articles;
        Entities = entities;
        Edges = edges;
        _entities = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>Articles sorted by id.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Entities of all kinds sorted by id.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Edges sorted by source, relation and target.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>All statements in the edges' order.</summary>
    public IEnumerable<Statement> Statements => Edges.SelectMany(e => e.Statements);

    /// <summary>The entity with an id.</summary>
    /// <exception cref="KeyNotFoundException">The graph holds no such entity.</exception>
    public Entity Entity(string id) => _entities[id];

    /// <summary>The entity with an id, or null.</summary>
    public Entity? Find(string id) => _entities.GetValueOrDefault(id);

    /// <summary>Merges records into one graph; of two records of an article the later one counts.</summary>
    public static KnowledgeGraph Build(IEnumerable<ArticleRecord> records)
    {
        var byArticle = new SortedDictionary<string, ArticleRecord>(StringComparer.Ordinal);
        foreach (var record in records) byArticle[record.Article.Id] = record;

        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entry in byArticle.Values.SelectMany(r => r.Entities)) entities.TryAdd(entry.Entity.Id, entry.Entity);

        Edge[] edges =
        [
            .. byArticle.Values.SelectMany(r => r.Statements)
                .GroupBy(s => (s.Source.EntityId, s.Relation, Target: s.Target.EntityId))
                .OrderBy(g => g.Key.EntityId, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Relation)
                .ThenBy(g => g.Key.Target, StringComparer.Ordinal)
                .Select(g => new Edge(g.Key.EntityId, g.Key.Relation, g.Key.Target,
                    [.. g.OrderBy(s => s.ArticleId, StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)])),
        ];
        return new KnowledgeGraph([.. byArticle.Values.Select(r => r.Article)], [.. entities.Values], edges);
    }
}
