using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>The queries that derive edges from their statements.</summary>
/// <remarks>
/// Only what makes an edge needs its type in the text. Those queries, one a relation, are short: the server takes a third of a
/// second to plan a long one, and twenty of them took longer than to run. The best statement is as Graph.Core's Edge has it:
/// asserted first, then sure, then early.
/// </remarks>
internal static class EdgeCypher
{
    private const string MatchEnds = """
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})
        MATCH (target:Entity {id: row.target})
        """;

    private static readonly string[] MakeEdges = [.. Relations.All.Select(relation => $"""
        {MatchEnds}
        MERGE (source)-[:{relation.Label()}]->(target)
        """)];

    private static readonly string[] AddEdges = [.. Relations.All.Select(relation => $"""
        {MatchEnds}
        MERGE (source)-[r:{relation.Label()}]->(target)
        ON CREATE SET r = row.properties
        WITH row, r WHERE r.statement <> row.properties.statement
        RETURN row.number AS number, elementId(r) AS edge
        """)];

    /// <summary>Derives edges from all their statements and removes those that have none.</summary>
    public static string Derive { get; } = $$"""
        UNWIND $rows AS row
        MATCH (:Entity {id: row.source})-[r:{{string.Join('|', Relations.All.Select(relation => relation.Label()))}}]->(:Entity {id: row.target})
        WHERE type(r) = row.relation
        CALL (row) {
          MATCH (s:Statement {relation: row.relation, sourceId: row.source, targetId: row.target})-[:IN]->(a:Article)
          WITH s, a, {{Rank("s.status")}} AS rank
          ORDER BY rank, s.confidence DESC, s.sentence, s.id
          RETURN count(s) AS count, min(s.date) AS firstDate, max(s.date) AS lastDate, collect(DISTINCT s.status) AS statuses,
                 count(DISTINCT a) AS articles, collect(s)[0] AS best, collect(a.source)[0] AS bestSource
        }
        CALL (row) {
          MATCH (s:Statement {relation: row.relation, sourceId: row.source, targetId: row.target})
          WITH DISTINCT s.role AS role ORDER BY role
          RETURN collect(role) AS roles
        }
        FOREACH (_ IN CASE count WHEN 0 THEN [1] ELSE [] END | DELETE r)
        FOREACH (_ IN CASE count WHEN 0 THEN [] ELSE [1] END |
          SET r.count = count, r.firstDate = firstDate, r.lastDate = lastDate, r.status = best.status, r.statuses = statuses,
              r.articles = articles, r.roles = CASE roles WHEN [] THEN null ELSE roles END, r.evidence = best.evidence,
              r.source = bestSource, r.confidence = best.confidence, r.sentence = best.sentence, r.statement = best.id)
        """;

    /// <summary>Adds what new articles say to edges that exist; ends as <see cref="Derive"/> would, without reading the old statements.</summary>
    public static string AddToExisting { get; } = $$"""
        UNWIND $rows AS row
        MATCH ()-[r]->() WHERE elementId(r) = row.edge
        WITH r, row.properties AS new, {{Rank("r.status")}} AS rank, {{Rank("row.properties.status")}} AS newRank
        WITH r, new, newRank < rank OR newRank = rank AND (new.confidence > r.confidence OR new.confidence = r.confidence AND
          (new.sentence < r.sentence OR new.sentence = r.sentence AND new.statement < r.statement)) AS better
        SET r += CASE WHEN better THEN new {.status, .evidence, .source, .confidence, .sentence, .statement} ELSE {} END,
            r.count = r.count + new.count,
            r.articles = r.articles + new.articles,
            r.firstDate = CASE WHEN new.firstDate IS NULL OR r.firstDate <= new.firstDate THEN r.firstDate ELSE new.firstDate END,
            r.lastDate = CASE WHEN new.lastDate IS NULL OR r.lastDate >= new.lastDate THEN r.lastDate ELSE new.lastDate END,
            r.statuses = [status IN ['asserted', 'planned', 'possible', 'conditional', 'denied'] WHERE status IN r.statuses OR status IN new.statuses]
        WITH r, new WHERE ANY(role IN new.roles WHERE NOT role IN coalesce(r.roles, []))
        CALL (r, new) {
          UNWIND coalesce(r.roles, []) + new.roles AS role
          WITH DISTINCT role ORDER BY role
          RETURN collect(role) AS roles
        }
        SET r.roles = roles
        """;

    /// <summary>Makes a relation's edges where they are missing, without properties.</summary>
    public static string Make(Relation relation) => MakeEdges[(int)relation];

    /// <summary>Makes a relation's edges with their properties and returns those that existed, unchanged.</summary>
    public static string Add(Relation relation) => AddEdges[(int)relation];

    private static string Rank(string status) =>
        $"CASE {status} WHEN 'asserted' THEN 0 WHEN 'planned' THEN 1 WHEN 'possible' THEN 2 WHEN 'conditional' THEN 3 ELSE 4 END";
}
