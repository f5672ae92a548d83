// Hostile pairs
// Pairs tied by accusation, criticism, threat, attack or sanction, strongest first.
// $limit integer = 50: rows to return
MATCH (a:Actor)-[r:ACCUSED|CRITICIZED|THREATENED|ATTACKED|SANCTIONED]-(b:Actor)
WHERE a.id < b.id
WITH a, b, r ORDER BY type(r)
RETURN a.name AS actor, b.name AS other, sum(r.count) AS statements, collect(DISTINCT type(r)) AS relations
ORDER BY statements DESC, actor, other
LIMIT $limit
