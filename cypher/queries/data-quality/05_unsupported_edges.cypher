// Edges whose count does not match their statements
// Must be empty: edges are derived from statements.
// $limit integer = 100: rows to return
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, COUNT { (a)<-[:BY]-(s:Statement)-[:ABOUT]->(b) WHERE s.relation = type(r) } AS statements
WHERE statements <> r.count
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.count AS count, statements
ORDER BY source, relation, target
LIMIT $limit
