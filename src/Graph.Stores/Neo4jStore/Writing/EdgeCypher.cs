using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Writing;

/// <summary>The queries that derive edges from their statements, one a relation, whose label they hold.</summary>
/// <remarks>The best statement is as Graph.Core's Edge has it: asserted first, then sure, then early.</remarks>
internal static class EdgeCypher
{
    private static readonly string[] RemoveEdges = Array.ConvertAll([.. Relations.All], RemoveEdgesOf);
    private static readonly string[] DeriveEdges = Array.ConvertAll([.. Relations.All], DeriveEdgesOf);
    private static readonly string[] AddEdges = Array.ConvertAll([.. Relations.All], AddEdgesOf);

    /// <summary>Removes a relation's edges that no statement stands behind any more.</summary>
    public static string RemoveUnsupported(Relation relation) => RemoveEdges[(int)relation];

    /// <summary>Derives a relation's edges from their statements.</summary>
    public static string Derive(Relation relation) => DeriveEdges[(int)relation];

    /// <summary>Adds what new articles say to a relation's edges; ends as <see cref="Derive"/> would, without reading the old statements.</summary>
    public static string Add(Relation relation) => AddEdges[(int)relation];

    private static string Rank(string status) =>
        $"CASE {status} WHEN 'asserted' THEN 0 WHEN 'planned' THEN 1 WHEN 'possible' THEN 2 WHEN 'conditional' THEN 3 ELSE 4 END";

    private static string RemoveEdgesOf(Relation relation) => $$"""
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})-[r:{{relation.Label()}}]->(target:Entity {id: row.target})
        WHERE NOT EXISTS { (:Statement {relation: '{{relation.Label()}}', sourceId: row.source, targetId: row.target}) }
        DELETE r
        """;

    private static string DeriveEdgesOf(Relation relation) => $$"""
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})
        MATCH (target:Entity {id: row.target})
        CALL (row) {
          MATCH (s:Statement {relation: '{{relation.Label()}}', sourceId: row.source, targetId: row.target})-[:IN]->(a:Article)
          WITH s, a, {{Rank("s.status")}} AS rank
          ORDER BY rank, s.confidence DESC, s.sentence, s.id
          RETURN count(s) AS count, min(s.date) AS firstDate, max(s.date) AS lastDate, collect(DISTINCT s.status) AS statuses,
                 count(DISTINCT a) AS articles, collect(s)[0] AS best, collect(a.source)[0] AS bestSource
        }
        CALL (row) {
          MATCH (s:Statement {relation: '{{relation.Label()}}', sourceId: row.source, targetId: row.target})
          WITH DISTINCT s.role AS role ORDER BY role
          RETURN collect(role) AS roles
        }
        WITH * WHERE count > 0
        MERGE (source)-[r:{{relation.Label()}}]->(target)
        SET r.count = count, r.firstDate = firstDate, r.lastDate = lastDate, r.status = best.status, r.statuses = statuses,
            r.articles = articles, r.roles = CASE WHEN roles = [] THEN null ELSE roles END, r.evidence = best.evidence,
            r.source = bestSource, r.confidence = best.confidence, r.sentence = best.sentence, r.statement = best.id
        """;

    private static string AddEdgesOf(Relation relation) => $$"""
        UNWIND $rows AS row
        MATCH (source:Entity {id: row.source})
        MATCH (target:Entity {id: row.target})
        MERGE (source)-[r:{{relation.Label()}}]->(target)
        WITH r, row, {{Rank("r.status")}} AS rank
        WITH r, row, r.count IS NULL OR row.rank < rank OR row.rank = rank AND
          (row.best.confidence > r.confidence OR row.best.confidence = r.confidence AND
          (row.best.sentence < r.sentence OR row.best.sentence = r.sentence AND row.best.statement < r.statement)) AS better
        SET r += CASE WHEN better THEN row.best ELSE {} END,
            r.count = coalesce(r.count, 0) + row.count,
            r.articles = coalesce(r.articles, 0) + row.articles,
            r.firstDate = CASE WHEN row.firstDate IS NULL OR r.firstDate <= row.firstDate THEN r.firstDate ELSE row.firstDate END,
            r.lastDate = CASE WHEN row.lastDate IS NULL OR r.lastDate >= row.lastDate THEN r.lastDate ELSE row.lastDate END,
            r.statuses = [status IN ['asserted', 'planned', 'possible', 'conditional', 'denied'] WHERE status IN row.statuses OR status IN coalesce(r.statuses, [])]
        WITH r, row WHERE ANY(role IN row.roles WHERE NOT role IN coalesce(r.roles, []))
        CALL (r, row) {
          UNWIND coalesce(r.roles, []) + row.roles AS role
          WITH DISTINCT role ORDER BY role
          RETURN collect(role) AS roles
        }
        SET r.roles = roles
        """;
}
