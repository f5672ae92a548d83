namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>The queries that derive entities from the articles that mention them.</summary>
internal static class EntityCypher
{
    /// <summary>Removes entities that no article mentions any more.</summary>
    public const string RemoveOrphans = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        WHERE NOT (e)<-[:MENTIONS]-()
        DETACH DELETE e
        """;

    /// <summary>Derives an entity's properties from its mentions; where articles differ, the least article id decides.</summary>
    public const string Derive = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        CALL (e) {
          MATCH (e)<-[m:MENTIONS]-(a:Article)
          RETURN m AS first, a.id AS firstArticle ORDER BY a.id LIMIT 1
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
            e.articles = articles, e.firstArticle = firstArticle
        """;

    /// <summary>Adds what new articles say of an entity to what the others say; ends as <see cref="Derive"/> would.</summary>
    public const string Add = """
        UNWIND $rows AS row
        MATCH (e:Entity {id: row.id})
        WITH e, row, e.firstArticle IS NULL OR row.firstArticle < e.firstArticle AS comesFirst
        SET e += CASE WHEN comesFirst THEN row.first ELSE {} END, e.articles = coalesce(e.articles, 0) + row.articles
        WITH e, row WHERE ANY(form IN row.forms WHERE NOT form IN coalesce(e.aliases, []))
        CALL (e, row) {
          UNWIND coalesce(e.aliases, []) + row.forms AS form
          WITH DISTINCT form ORDER BY form
          RETURN collect(form) AS aliases
        }
        SET e.aliases = aliases
        """;

    /// <summary>Labels an entity by its kind.</summary>
    public const string Label = """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        WHERE NOT e.kind IN [label IN labels(e) | toLower(label)]
        FOREACH (_ IN CASE e.kind WHEN 'person' THEN [1] ELSE [] END | REMOVE e:Organization:Country:Group:Place:Issue SET e:Actor:Person)
        FOREACH (_ IN CASE e.kind WHEN 'organization' THEN [1] ELSE [] END | REMOVE e:Person:Country:Group:Place:Issue SET e:Actor:Organization)
        FOREACH (_ IN CASE e.kind WHEN 'country' THEN [1] ELSE [] END | REMOVE e:Person:Organization:Group:Place:Issue SET e:Actor:Country)
        FOREACH (_ IN CASE e.kind WHEN 'group' THEN [1] ELSE [] END | REMOVE e:Person:Organization:Country:Place:Issue SET e:Actor:Group)
        FOREACH (_ IN CASE e.kind WHEN 'place' THEN [1] ELSE [] END | REMOVE e:Actor:Person:Organization:Country:Group:Issue SET e:Place)
        FOREACH (_ IN CASE e.kind WHEN 'issue' THEN [1] ELSE [] END | REMOVE e:Actor:Person:Organization:Country:Group:Place SET e:Issue)
        """;
}
