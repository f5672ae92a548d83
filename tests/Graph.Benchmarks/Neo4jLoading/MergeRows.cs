using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Benchmarks.Neo4jLoading;

/// <summary>Writes an article as simple loaders do: a query of MERGEs, in a transaction of its own, for each statement.</summary>
/// <remarks>The same nodes and edges as loading writes, fewer properties, and nothing derived but counts.</remarks>
internal static class MergeRows
{
    /// <summary>Writes the record's statements one after the other.</summary>
    public static async Task WriteAsync(Neo4jGraphStore store, ArticleRecord record)
    {
        var forms = record.Entities.ToDictionary(e => e.Entity.Id, e => e, StringComparer.Ordinal);
        foreach (var s in record.Statements)
        {
            var (source, target) = (forms[s.Source.EntityId], forms[s.Target.EntityId]);
            // Names of its own keep the rows apart from those that loading writes.
            var parameters = new Dictionary<string, object?>
            {
                ["article"] = "row-" + record.Article.Id,
                ["text"] = record.Article.Text,
                ["source"] = "row-" + s.Source.EntityId,
                ["sourceName"] = source.Entity.Name,
                ["sourceForms"] = source.Mentions,
                ["target"] = "row-" + s.Target.EntityId,
                ["targetName"] = target.Entity.Name,
                ["targetForms"] = target.Mentions,
                ["statement"] = "row-" + s.Id,
                ["relation"] = s.Relation.Label(),
                ["status"] = s.Status.Label(),
                ["evidence"] = s.Evidence,
                ["date"] = s.Date,
                ["sentence"] = s.Sentence,
                ["confidence"] = s.Confidence,
            };
            await store.QueryAsync(new CypherQuery(Cypher(s.Relation), parameters), readOnly: false, CancellationToken.None);
        }
    }

    private static string Cypher(Relation relation) => $"""
        MERGE (article:Article {"{id: $article}"}) SET article.text = $text
        MERGE (a:Entity {"{id: $source}"}) SET a.name = $sourceName
        MERGE (b:Entity {"{id: $target}"}) SET b.name = $targetName
        MERGE (article)-[m:MENTIONS]->(a) SET m.forms = $sourceForms
        MERGE (article)-[n:MENTIONS]->(b) SET n.forms = $targetForms
        MERGE (s:Statement {"{id: $statement}"})
        SET s.relation = $relation, s.status = $status, s.evidence = $evidence, s.date = $date, s.sentence = $sentence,
            s.confidence = $confidence, s.sourceId = $source, s.targetId = $target
        MERGE (s)-[:BY]->(a)
        MERGE (s)-[:ABOUT]->(b)
        MERGE (s)-[:IN]->(article)
        MERGE (a)-[r:{relation.Label()}]->(b) SET r.evidence = $evidence, r.count = coalesce(r.count, 0) + 1
        """;
}
