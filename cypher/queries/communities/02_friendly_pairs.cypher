// Friendly pairs
// Pairs tied by agreement, praise or aid, strongest first.
// $limit integer = 50: rows to return
MATCH (a:Actor)-[r:AGREED_WITH|PRAISED|AIDED]-(b:Actor)
WHERE a.id < b.id
WITH a, b, r ORDER BY type(r)
RETURN a.name AS actor, b.name AS other, sum(r.count) AS statements, collect(DISTINCT type(r)) AS relations
ORDER BY statements DESC, actor, other
LIMIT $limit
