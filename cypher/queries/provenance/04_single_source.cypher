// Told by one article only
// Edges that rest on a single article, least confident first.
// $limit integer = 100: rows to return
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.articles = 1
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.source AS article, r.confidence AS confidence
ORDER BY confidence, source, relation, target
LIMIT $limit
