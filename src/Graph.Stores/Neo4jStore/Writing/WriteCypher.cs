using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>The queries that change the graph; labels and types are constant, from the closed vocabulary.</summary>
internal static class WriteCypher
{
    /// <summary>Makes writers take turns: who changes this node holds its lock until the end of the transaction.</summary>
    public const string TakeTurn = """
        MERGE (store:GraphStore {name: 'actorgraph'})
        SET store.writing = true
        REMOVE store.writing
        """;

    /// <summary>What the articles' present contents support, before they are replaced.</summary>
    public const string StaleEdges = """
        UNWIND $articles AS id
        MATCH (:Article {id: id})<-[:IN]-(s:Statement)
        RETURN DISTINCT s.sourceId AS source, s.relation AS relation, s.targetId AS target
        """;

    /// <summary>Whom the articles mention at present, before they are replaced.</summary>
    public const string StaleEntities = """
        UNWIND $articles AS id
        MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
        RETURN DISTINCT e.id AS id
        """;

    /// <summary>Removes the articles' statements.</summary>
    public const string RemoveStatements = """
        UNWIND $articles AS id
        MATCH (:Article {id: id})<-[:IN]-(s:Statement)
        DETACH DELETE s
        """;

    /// <summary>Removes the articles' mentions.</summary>
    public const string RemoveMentions = """
        UNWIND $articles AS id
        MATCH (:Article {id: id})-[m:MENTIONS]->(:Entity)
        DELETE m
        """;

    /// <summary>Removes the articles themselves.</summary>
    public const string RemoveArticles = """
        UNWIND $articles AS id
        MATCH (a:Article {id: id})
        DETACH DELETE a
        """;

    /// <summary>Writes the articles' properties, replacing all.</summary>
    public const string WriteArticles = """
        UNWIND $rows AS row
        MERGE (a:Article {id: row.id})
        SET a = row.properties, a.date = date(row.date)
        """;

    /// <summary>Makes the entities that are new.</summary>
    public const string WriteEntities = """
        UNWIND $ids AS id
        MERGE (:Entity {id: id})
        """;

    /// <summary>Writes what each article calls each entity.</summary>
    public const string WriteMentions = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.article})
        MATCH (e:Entity {id: row.entity})
        CREATE (a)-[m:MENTIONS]->(e)
        SET m = row.properties
        """;

    /// <summary>Writes the statements and what they are tied to.</summary>
    public const string WriteStatements = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.article})
        MATCH (source:Entity {id: row.source})
        MATCH (target:Entity {id: row.target})
        CREATE (s:Statement)
        SET s = row.properties, s.day = date(row.day)
        CREATE (s)-[:BY]->(source)
        CREATE (s)-[:ABOUT]->(target)
        CREATE (s)-[:IN]->(a)
        """;

    /// <summary>Ties statements to those they are attributed to.</summary>
    public const string WriteAttributions = """
        UNWIND $rows AS row
        MATCH (s:Statement {id: row.statement})
        MATCH (e:Entity {id: row.entity})
        CREATE (s)-[:ATTRIBUTED_TO]->(e)
        """;

    /// <summary>Removes entities that no article mentions any more.</summary>
    public const string RemoveOrphans = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        WHERE NOT (e)<-[:MENTIONS]-()
        DETACH DELETE e
        """;

    /// <summary>Derives an entity's properties from its mentions; where articles differ, the least article id decides.</summary>
    public const string DeriveEntities = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        CALL (e) {
          MATCH (e)<-[m:MENTIONS]-(a:Article)
          RETURN m AS first ORDER BY a.id LIMIT 1
        }
        CALL (e) {
          MATCH (e)<-[m:MENTIONS]-(:Article)
          RETURN count(m) AS articles
        }
        CALL (e) {
          MATCH (e)<-[m:MENTIONS]-(:Article)
          UNWIND m.forms AS form
          WITH DISTINCT form ORDER BY form
          RETURN collect(form) AS aliases
        }
        SET e.name = coalesce(first.shortName, first.name), e.kind = first.kind, e.fullId = first.fullId, e.wikidata = first.wikidata,
            e.latitude = first.latitude, e.longitude = first.longitude, e.aliases = CASE WHEN aliases = [] THEN null ELSE aliases END,
            e.articles = articles
        """;

    /// <summary>Labels an entity by its kind.</summary>
    public const string LabelEntities = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        FOREACH (_ IN CASE WHEN e.kind = 'person' AND NOT e:Person THEN [1] ELSE [] END | REMOVE e:Organization:Country:Group:Place:Issue SET e:Actor:Person)
        FOREACH (_ IN CASE WHEN e.kind = 'organization' AND NOT e:Organization THEN [1] ELSE [] END | REMOVE e:Person:Country:Group:Place:Issue SET e:Actor:Organization)
        FOREACH (_ IN CASE WHEN e.kind = 'country' AND NOT e:Country THEN [1] ELSE [] END | REMOVE e:Person:Organization:Group:Place:Issue SET e:Actor:Country)
        FOREACH (_ IN CASE WHEN e.kind = 'group' AND NOT e:Group THEN [1] ELSE [] END | REMOVE e:Person:Organization:Country:Place:Issue SET e:Actor:Group)
        FOREACH (_ IN CASE WHEN e.kind = 'place' AND NOT e:Place THEN [1] ELSE [] END | REMOVE e:Actor:Person:Organization:Country:Group:Issue SET e:Place)
        FOREACH (_ IN CASE WHEN e.kind = 'issue' AND NOT e:Issue THEN [1] ELSE [] END | REMOVE e:Actor:Person:Organization:Country:Group:Place SET e:Issue)
        """;

    /// <summary>Sets results of analyses on entities.</summary>
    public const string WriteBack = """
        UNWIND $rows AS row
        MATCH (e:Entity {id: row.id})
        SET e += row.values
        """;

    private static readonly string[] RemoveEdges = Array.ConvertAll([.. Relations.All], RemoveEdgesOf);
    private static readonly string[] DeriveEdges = Array.ConvertAll([.. Relations.All], DeriveEdgesOf);

    /// <summary>The entity properties that are derived, which results of analyses may not overwrite.</summary>
    public static IReadOnlyList<string> EntityProperties { get; } =
        ["id", "fullId", "name", "kind", "wikidata", "latitude", "longitude", "aliases", "articles"];

    /// <summary>Removes a relation's edges that no statement stands behind any more.</summary>
    public static string RemoveUnsupported(Relation relation) => RemoveEdges[(int)relation];

    /// <summary>Derives a relation's edges from their statements.</summary>
    public static string Derive(Relation relation) => DeriveEdges[(int)relation];

    private static string RemoveEdgesOf(Relation relation) => $$"""
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})-[r:{{relation.Label()}}]->(target:Entity {id: row.target})
        WHERE NOT EXISTS { (:Statement {relation: '{{relation.Label()}}', sourceId: row.source, targetId: row.target}) }
        DELETE r
        """;

    // The best statement, as Graph.Core's Edge has it: asserted first, then sure, then early.
    private static string DeriveEdgesOf(Relation relation) => $$"""
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})
        MATCH (target:Entity {id: row.target})
        CALL (row) {
          MATCH (s:Statement {relation: '{{relation.Label()}}', sourceId: row.source, targetId: row.target})-[:IN]->(a:Article)
          WITH s, a, CASE s.status WHEN 'asserted' THEN 0 WHEN 'planned' THEN 1 WHEN 'possible' THEN 2 WHEN 'conditional' THEN 3 ELSE 4 END AS rank
          ORDER BY rank, s.confidence DESC, s.sentence, s.id
          RETURN count(s) AS count, min(s.date) AS firstDate, max(s.date) AS lastDate, collect(DISTINCT s.status) AS statuses,
                 count(DISTINCT a) AS articles, collect(DISTINCT s.role) AS roles, collect(s)[0] AS best, collect(a.source)[0] AS bestSource
        }
        WITH * WHERE count > 0
        MERGE (source)-[r:{{relation.Label()}}]->(target)
        SET r.count = count, r.firstDate = firstDate, r.lastDate = lastDate, r.status = best.status, r.statuses = statuses,
            r.articles = articles, r.roles = CASE WHEN roles = [] THEN null ELSE roles END,
            r.evidence = best.evidence, r.source = bestSource, r.confidence = best.confidence
        """;
}
