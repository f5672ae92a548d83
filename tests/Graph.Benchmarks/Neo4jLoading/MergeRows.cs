using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Stores.Neo4jStore;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Benchmarks.Neo4jLoading;

/// <summary>Writes an article as simple loaders do: a MERGE, in a transaction of its own, for each node and edge.</summary>
internal static class MergeRows
{
    /// <summary>Writes the record's rows one after the other.</summary>
    public static async Task WriteAsync(Neo4jGraphStore store, ArticleRecord record)
    {
        // Names of its own keep the rows apart from those that loading writes.
        var article = "row-" + record.Article.Id;
        await RunAsync(store, "MERGE (a:Article {id: $id}) SET a.text = $text", ("id", article), ("text", record.Article.Text));
        foreach (var entry in record.Entities)
        {
            await RunAsync(store, "MERGE (e:Entity {id: $id}) SET e.name = $name", ("id", "row-" + entry.Entity.Id), ("name", entry.Entity.Name));
            await RunAsync(
                store, "MATCH (a:Article {id: $article}), (e:Entity {id: $id}) MERGE (a)-[m:MENTIONS]->(e) SET m.forms = $forms",
                ("article", article), ("id", "row-" + entry.Entity.Id), ("forms", entry.Mentions));
        }

        foreach (var s in record.Statements)
        {
            var (id, source, target) = ("row-" + s.Id, "row-" + s.Source.EntityId, "row-" + s.Target.EntityId);
            await RunAsync(
                store, "MERGE (s:Statement {id: $id}) SET s.relation = $relation, s.evidence = $evidence, s.date = $date",
                ("id", id), ("relation", s.Relation.Label()), ("evidence", s.Evidence), ("date", s.Date));
            await RunAsync(store, "MATCH (s:Statement {id: $id}), (e:Entity {id: $other}) MERGE (s)-[:BY]->(e)", ("id", id), ("other", source));
            await RunAsync(store, "MATCH (s:Statement {id: $id}), (e:Entity {id: $other}) MERGE (s)-[:ABOUT]->(e)", ("id", id), ("other", target));
            await RunAsync(store, "MATCH (s:Statement {id: $id}), (a:Article {id: $other}) MERGE (s)-[:IN]->(a)", ("id", id), ("other", article));
            await RunAsync(
                store,
                $"MATCH (a:Entity {{id: $source}}), (b:Entity {{id: $target}}) MERGE (a)-[r:{s.Relation.Label()}]->(b) SET r.evidence = $evidence, r.count = coalesce(r.count, 0) + 1",
                ("source", source), ("target", target), ("evidence", s.Evidence));
        }
    }

    private static Task<CypherResult> RunAsync(Neo4jGraphStore store, string cypher, params IEnumerable<(string Name, object? Value)> parameters) =>
        store.QueryAsync(new CypherQuery(cypher, parameters.ToDictionary(p => p.Name, p => p.Value)), readOnly: false, CancellationToken.None);
}
