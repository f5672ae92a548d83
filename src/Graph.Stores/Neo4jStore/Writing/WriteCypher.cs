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

    /// <summary>Sets results of analyses on entities.</summary>
    public const string WriteBack = """
        UNWIND $rows AS row
        MATCH (e:Entity {id: row.id})
        SET e += row.values
        """;

    /// <summary>The entity properties that are derived, which results of analyses may not overwrite.</summary>
    public static IReadOnlyList<string> EntityProperties { get; } =
        ["id", "fullId", "name", "kind", "wikidata", "latitude", "longitude", "aliases", "articles", "firstArticle"];
}
